import { keyOf, textOf } from "./gathering.ts";
import { type KitosRecord, sentOnly } from "./record.ts";
import type { Item } from "./schema.ts";

export const unitRecords = (units: readonly Item<"organization-units">[]): KitosRecord[] =>
  units.map(unit => ({
    kind: "unit",
    key: unit.uuid,
    values: sentOnly({
      name: unit.name.trim(),
      parent: keyOf(unit.parentOrganizationUnit),
      ean: unit.ean === undefined || unit.ean === null ? unit.ean : String(unit.ean),
      localId: textOf(unit.unitId),
      origin: textOf(unit.origin),
    }),
  }));

/** Own users with name and e-mail; people of other organisations who hold a role come with their name alone. */
export const personRecords = (
  users: readonly Item<"users">[],
  inRoles: ReadonlyMap<string, string>,
): KitosRecord[] => {
  const own = users.map((user): KitosRecord => {
    const name = [user.firstName, user.lastName]
      .map(part => part?.trim())
      .filter(Boolean)
      .join(" ");
    return {
      kind: "person",
      key: user.uuid,
      values: sentOnly({ name: name || user.name?.trim() || null, email: textOf(user.email) }),
    };
  });
  const known = new Set(users.map(({ uuid }) => uuid));
  const others = [...inRoles]
    .filter(([uuid]) => !known.has(uuid))
    .map(([uuid, name]): KitosRecord => ({ kind: "person", key: uuid, values: { name: name || null } }));
  return [...own, ...others];
};

/** Only organisations something points to: the whole list is every supplier in the country. */
export const supplierRecords = (
  organizations: readonly Item<"organizations">[],
  pointedTo: ReadonlyMap<string, string>,
): KitosRecord[] => {
  const listed = new Map(organizations.map(one => [one.uuid, one]));
  return [...pointedTo].map(([uuid, name]) => {
    const one = listed.get(uuid);
    const orgNo = one ? textOf(one.cvr) : undefined;
    // A CVR number is Danish; without one KITOS does not say where the supplier is at home.
    const country = orgNo && /^\d{8}$/.test(orgNo) ? "DK" : undefined;
    return {
      kind: "supplier",
      key: uuid,
      values: sentOnly({ name: one?.name.trim() ?? name, orgNo, country }),
    };
  });
};

export const taskRecords = (concepts: readonly Item<"kle-options">[]): KitosRecord[] =>
  concepts.map(concept => ({
    kind: "task",
    key: concept.uuid,
    values: sentOnly({
      scheme: "kle",
      code: concept.kleNumber.trim(),
      label: textOf(concept.description) ?? concept.kleNumber.trim(),
      broader: keyOf(concept.parentKle),
    }),
  }));

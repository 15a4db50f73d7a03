import type { ImportRow } from "./rules-plan.ts";

/** Parts a whole name: "Lundby, Inge" or "Inge Maria Lundby". False when it cannot be parted. */
export const splitName = (row: ImportRow): boolean => {
  const { fullName, ...values } = row.values;
  row.values = values;
  if (typeof fullName !== "string") return true;
  const text = fullName.trim().replace(/\s+/g, " ");
  const [, family, given] = /^([^,]+), ?([^,]+)$/.exec(text) ?? [];
  const at = text.lastIndexOf(" ");
  if (!family && at < 0) return false;
  values.given ??= given ?? text.slice(0, at);
  values.family ??= family ?? text.slice(at + 1);
  return true;
};

/** Who leads is no value of a unit or a post: it is somebody's responsibility. */
export const tellLeader = (row: ImportRow): void => {
  const { manager: named, ...references } = row.references;
  const { manager: leads, ...values } = row.values;
  row.references = references;
  if (named) row.leader = named;
  row.values = values;
  if (leads !== true) return;
  row.leads = true;
};

/** A row of a list of staff tells two things: who somebody is, and the post they hold. */
export const positionOf = (row: ImportRow, untitled: string): ImportRow[] => {
  const { unit, ...references } = row.references;
  const { title, fraction, ...values } = row.values;
  row.references = references;
  row.values = values;
  // A name alone, with no post, may be a namesake's.
  if (unit || row.key || values.email) row.repeats = true;
  if (!unit) return [];
  const name = [values.given, values.family].filter(Boolean).join(" ");
  const { key, ...place } = row;
  return [
    {
      ...place,
      key: "",
      values: {
        title: title ?? untitled,
        ...(fraction != null && { fraction }),
        ...(row.leads && { type: "manager" }),
      },
      references: { unit, person: key || String(values.email ?? name) },
    },
  ];
};

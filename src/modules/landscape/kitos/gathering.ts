import type { Refusal } from "../../../kernel/result.ts";
import type { Choices } from "./choices.ts";
import type { KitosKind, KitosRecord, KitosValue, Sent } from "./record.ts";
import type { Item } from "./schema.ts";

/** What the reading collects while the lists are turned into records. */
export type Gathering = {
  records: KitosRecord[];
  choices: Choices;
  sent: Set<Sent>;
  notes: Refusal[];
  /** People in roles, with the name KITOS gives; those without an own account get no e-mail. */
  people: Map<string, string>;
  /** Organisations pointed to as supplier, processor or rights holder, with the name given there. */
  suppliers: Map<string, string>;
};

/** A reference as its key: undefined when not sent, null when sent empty. */
export const keyOf = (ref: { uuid: string } | null | undefined): string | null | undefined =>
  ref === undefined || ref === null ? ref : ref.uuid;

/** A set of references in one order, so that another order in the answer is no change. */
export const keysOf = (
  refs: readonly { uuid: string }[] | null | undefined,
): readonly string[] | null | undefined =>
  refs === undefined || refs === null ? refs : [...new Set(refs.map(({ uuid }) => uuid))].sort();

/** Trimmed; a blank text is an empty one. */
export const textOf = (text: string | null | undefined): string | null | undefined =>
  text === undefined || text === null ? text : text.trim() || null;

/** The choices among them, by uuid and name; nothing when none is chosen. */
export const named = (
  chosen: Record<string, { uuid: string; name?: string | null | undefined } | string | null | undefined>,
): Pick<KitosRecord, "choices"> => {
  const choices = Object.entries(chosen).flatMap(([field, choice]) =>
    choice && typeof choice !== "string" ? [[field, { uuid: choice.uuid, name: choice.name ?? "" }]] : [],
  );
  return choices.length === 0 ? {} : { choices: Object.fromEntries(choices) };
};

/** Names in one order, as one text. */
export const namesOf = (
  refs: readonly { name?: string | null | undefined }[] | null | undefined,
): KitosValue | undefined =>
  refs === undefined || refs === null
    ? refs
    : refs
        .map(({ name }) => name?.trim() ?? "")
        .filter(Boolean)
        .sort()
        .join("; ") || null;

/** Who is what for a thing; a role gone upstream is missing here and so goes too. */
export const roleRecords = (
  roles: Item<"it-contracts">["roles"],
  object: { kind: KitosKind; key: string },
  gathering: Gathering,
  table: Readonly<Record<string, string>>,
): { owner: string | null | undefined } => {
  if (!roles) return { owner: undefined };
  gathering.sent.add(`responsibility|${object.key}`);
  let owner: string | null = null;
  for (const { user, role } of roles) {
    if (!user || !role) continue;
    gathering.people.set(user.uuid, user.name?.trim() ?? "");
    const kind = gathering.choices.map("responsibility.role", role.name ?? role.uuid, table) ?? null;
    // Several may hold the role; the first by key is shown as the owner, all are kept as responsibilities.
    if (kind?.endsWith("-owner") && (owner === null || user.uuid < owner)) owner = user.uuid;
    gathering.records.push({
      kind: "responsibility",
      key: `${object.key}/${role.uuid}/${user.uuid}`,
      parent: object.key,
      values: {
        role: role.name ?? null,
        roleKind: kind,
        holder: user.uuid,
        objectKind: object.kind,
        object: object.key,
      },
      choices: { role: { uuid: role.uuid, name: role.name ?? "" } },
    });
  }
  return { owner };
};

import type { KitosKind, KitosReading, KitosRecord, KitosValue, KitosValues } from "./record.ts";

/** What is here of an earlier import: the values as last imported, and as they are now. */
export type KitosExisting = {
  kind: KitosKind;
  key: string;
  parent?: string;
  imported: KitosValues;
  current: KitosValues;
};
export type KitosChange = { field: string; was: KitosValue; becomes: KitosValue };
/** Edited here since the import, and now something else upstream: a person decides. */
export type KitosConflict = {
  kind: KitosKind;
  key: string;
  field: string;
  imported: KitosValue;
  here: KitosValue;
  there: KitosValue;
};
export type KitosPlan = {
  create: KitosRecord[];
  update: { record: KitosRecord; changes: KitosChange[] }[];
  removed: { kind: KitosKind; key: string; why: "deleted" | "gone" | "with-parent" }[];
  unchanged: { kind: KitosKind; key: string }[];
  conflicts: KitosConflict[];
  /** Both sides made the same edit: nothing to write but the remembered import. */
  agreed: { kind: KitosKind; key: string; field: string; value: KitosValue }[];
};

const idOf = ({ kind, key }: { kind: KitosKind; key: string }): string => `${kind}|${key}`;

/** The parent of a money line is a side of its contract: "<contract>/external". */
const rootOf = (parent: string): string => parent.split("/")[0] ?? parent;

/** What an import would do. A second import of the same data creates, updates and removes nothing. */
export const planKitos = (
  existing: readonly KitosExisting[],
  reading: Pick<KitosReading, "records" | "deletions" | "complete" | "sent">,
): KitosPlan => {
  const plan: KitosPlan = { create: [], update: [], removed: [], unchanged: [], conflicts: [], agreed: [] };
  const here = new Map(existing.map(one => [idOf(one), one]));
  const deleted = new Set(reading.deletions.map(idOf));
  const deletedKeys = new Set(reading.deletions.map(({ key }) => key));
  const told = new Set<string>();
  for (const record of reading.records) {
    // Deleted upstream while it was read: the list still had it, the feed knows better.
    if (deleted.has(idOf(record)) || (record.parent && deletedKeys.has(rootOf(record.parent)))) continue;
    if (told.has(idOf(record))) continue;
    told.add(idOf(record));
    const known = here.get(idOf(record));
    if (known) compare(known, record, plan);
    else plan.create.push(record);
  }
  removals(existing, reading, told, deleted, plan);
  return plan;
};

/** Names a conflict, so that a choice can be kept with a draft. */
export const conflictKey = ({ kind, key, field }: Pick<KitosConflict, "kind" | "key" | "field">): string =>
  `${kind}|${key}|${field}`;

/**
 * The plan once a person has chosen: what is taken from KITOS becomes a change; what is kept is remembered as
 * seen, so that it is asked about again only when KITOS says something new.
 */
export const decided = (
  plan: KitosPlan,
  records: readonly KitosRecord[],
  takesTheirs: (conflict: KitosConflict) => boolean,
): KitosPlan => {
  const all = new Map(records.map(record => [idOf(record), record]));
  const updates = new Map(
    plan.update.map(({ record, changes }) => [idOf(record), { record, changes: [...changes] }]),
  );
  const agreed = [...plan.agreed];
  const still = new Map<string, { kind: KitosKind; key: string }>();
  for (const conflict of plan.conflicts) {
    const { kind, key, field, here, there } = conflict;
    const id = idOf(conflict);
    if (takesTheirs(conflict)) {
      const update = updates.get(id) ?? { record: all.get(id)!, changes: [] };
      update.changes.push({ field, was: here, becomes: there });
      updates.set(id, update);
    } else agreed.push({ kind, key, field, value: there });
    still.set(id, { kind, key });
  }
  const unchanged = [...still].flatMap(([id, one]) => (updates.has(id) ? [] : [one]));
  return { ...plan, update: [...updates.values()], agreed, unchanged: [...plan.unchanged, ...unchanged] };
};

/** Same value, whatever the order of a set. */
export const sameValue = (a: KitosValue, b: KitosValue): boolean =>
  Array.isArray(a) && Array.isArray(b)
    ? a.length === b.length && a.toSorted().every((item, index) => item === b.toSorted()[index])
    : a === b;

const compare = (known: KitosExisting, record: KitosRecord, plan: KitosPlan): void => {
  const { kind, key } = record;
  const changes: KitosChange[] = [];
  let conflicts = 0;
  for (const [field, there] of Object.entries(record.values)) {
    // An empty list and a value never set are both "nothing here".
    const nothing = Array.isArray(there) ? [] : null;
    const now = known.current[field] ?? nothing;
    const imported = known.imported[field] ?? nothing;
    if (sameValue(there, imported)) continue;
    if (sameValue(now, there)) plan.agreed.push({ kind, key, field, value: there });
    else if (sameValue(now, imported)) changes.push({ field, was: now, becomes: there });
    else {
      conflicts++;
      plan.conflicts.push({ kind, key, field, imported, here: now, there });
    }
  }
  if (changes.length) plan.update.push({ record, changes });
  else if (!conflicts) plan.unchanged.push({ kind, key });
};

const removals = (
  existing: readonly KitosExisting[],
  reading: Pick<KitosReading, "complete" | "sent">,
  told: ReadonlySet<string>,
  deleted: ReadonlySet<string>,
  plan: KitosPlan,
): void => {
  const complete = new Set<KitosKind>(reading.complete);
  const sent = new Set(reading.sent);
  const gone = new Set<string>();
  for (const one of existing.filter(({ parent }) => parent === undefined)) {
    const why = deleted.has(idOf(one))
      ? "deleted"
      : complete.has(one.kind) && !told.has(idOf(one))
        ? "gone"
        : null;
    if (!why) continue;
    gone.add(one.key);
    plan.removed.push({ kind: one.kind, key: one.key, why });
  }
  for (const one of existing) {
    if (one.parent === undefined || (told.has(idOf(one)) && !deleted.has(idOf(one)))) continue;
    const parent = rootOf(one.parent);
    const why = gone.has(parent) ? "with-parent" : sent.has(`${one.kind}|${one.parent}`) ? "gone" : null;
    if (why) plan.removed.push({ kind: one.kind, key: one.key, why });
  }
};

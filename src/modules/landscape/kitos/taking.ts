import { isId, newId } from "../../../kernel/ids.ts";
import type { KitosRecord, KitosValue } from "./record.ts";
import { keyIn, type Weighing } from "./weighing.ts";

/** The records that concern us: of the task tree only what is used, nothing that was taken away here. */
export const takenOf = (weighing: Weighing): KitosRecord[] => {
  const { records } = weighing.reading;
  const tasks = new Map(records.flatMap(one => (one.kind === "task" ? [[one.key, one] as const] : [])));
  const used = new Set<string>();
  const use = (key: KitosValue | undefined): void => {
    if (typeof key !== "string" || used.has(key) || !tasks.has(key)) return;
    used.add(key);
    use(tasks.get(key)?.values.broader);
  };
  for (const { values } of records)
    for (const field of ["tasks", "tasksRemoved"])
      for (const key of [values[field] ?? []].flat()) use(key as string);
  return records.filter(record => {
    const kept = weighing.kept.get(keyIn(record.kind, record.key));
    if (record.kind === "responsibility") return false;
    if (record.kind === "task" && !kept && !used.has(record.key)) return false;
    if (kept?.thingId && !weighing.stands(kept)) {
      weighing.note("kitos.removed-here");
      return false;
    }
    return true;
  });
};

/** Every new record gets its id first, so that all can point to all; some are already here under another name. */
export const nameNew = (weighing: Weighing, records: readonly KitosRecord[]): void => {
  const { units, people, kle, typed: typedHere, landscape } = weighing.here;
  const roots = [...units].filter(([, unit]) => unit.parent === null).map(([id]) => id);
  weighing.root = roots[0] ?? null;
  const mails = new Map<string, string[]>();
  for (const [id, { email }] of people)
    if (email) mails.set(email.toLowerCase(), [...(mails.get(email.toLowerCase()) ?? []), id]);
  const codes = new Map(
    (landscape.things.get("task") ?? []).flatMap(({ id, values }) =>
      values.scheme === "KLE" ? [[String(values.code), id] as const] : [],
    ),
  );
  const adopt = ({ kind, key, values }: KitosRecord): string | undefined => {
    if (kind === "unit" && values.parent == null && roots.length === 1) {
      const root = roots[0]!;
      if (weighing.keys.has(root)) return undefined;
      weighing.note("kitos.adopted-root", { unit: units.get(root)?.name ?? "" });
      return root;
    }
    if (kind === "person" && typeof values.email === "string") {
      const found = mails.get(values.email.toLowerCase()) ?? [];
      if (found.length !== 1 || weighing.keys.has(found[0]!)) return undefined;
      weighing.note("kitos.adopted-people");
      return found[0];
    }
    const typed = isId(key) ? typedHere.get(key.toLowerCase()) : undefined;
    if (typed?.noun === kind && !weighing.keys.has(typed.id)) {
      weighing.note("kitos.adopted-things");
      return typed.id;
    }
    if (typed) weighing.misnamed ??= { value: `kitos: ${key}`, id: typed.id };
    if (kind === "oversight") {
      const agreement = weighing.ids.get(keyIn("processor-agreement", String(values.agreement)));
      return (landscape.things.get(kind) ?? []).find(
        ({ id, values: { on, ...here } }) =>
          on === values.on && here.agreement === agreement && !weighing.keys.has(id),
      )?.id;
    }
    if (kind !== "task") return undefined;
    return kle.get(key.toLowerCase()) ?? codes.get(String(values.code));
  };
  for (const record of records) {
    const { kind, key } = record;
    if (weighing.ids.has(keyIn(kind, key))) continue;
    const known = adopt(record);
    if (known) weighing.adopted.add(keyIn(kind, key));
    weighing.name(kind, key, known ?? newId());
    if (kind === "unit" && record.values.parent == null)
      weighing.root ??= weighing.ids.get(keyIn(kind, key))!;
  }
};

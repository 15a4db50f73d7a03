import { livingKey, type Values } from "../register/rules.ts";
import { systemUse } from "../system-use/noun.ts";
import { patchOf } from "./bringing.ts";
import { valuesOf } from "./making.ts";
import type { KitosPlan } from "./plan.ts";
import type { KitosRecord } from "./record.ts";
import { keyIn, type Weighing } from "./weighing.ts";

type Use = { id: string; now: Values | null; told?: KitosRecord; becomes?: Values };

/**
 * The plan without the uses that would be a second living one of the same system and name; each is told. What is here
 * keeps its name: of two from KITOS the first comes in, and a change that clashes is not made.
 */
export const onceOnly = (
  weighing: Weighing,
  plan: KitosPlan,
  told: ReadonlyMap<string, KitosRecord>,
): KitosPlan => {
  const left = new Set<KitosRecord>();
  const uses = usesAfter(weighing, plan, told);
  // What is left as it is may clash with the next one, so it is looked at until nothing clashes.
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    const holders = new Map<string, string>();
    const stays = (use: Use) => !use.told || left.has(use.told);
    for (const use of [...uses.filter(stays), ...uses.filter(one => !stays(one))]) {
      const values = stays(use) ? use.now : use.becomes;
      const key = values && livingKey(systemUse, values, weighing.here.landscape.today);
      if (!key) continue;
      if (!holders.has(key)) holders.set(key, use.id);
      else if (use.told && !stays(use)) left.add(use.told);
    }
  }
  for (const { kind, key, values } of left) {
    const id = weighing.ids.get(keyIn(kind, key)) ?? "";
    weighing.note("kitos.use-twice", { name: String(values.localName ?? weighing.now(kind, id).localName) });
    // What points to a use that does not come in points to nothing.
    if (!weighing.kept.has(keyIn(kind, key))) weighing.ids.delete(keyIn(kind, key));
  }
  const keeps = (kind: string, key: string) =>
    ![...left].some(record => record.kind === kind && record.key === key);
  return left.size === 0
    ? plan
    : {
        ...plan,
        create: plan.create.filter(({ kind, key }) => keeps(kind, key)),
        update: plan.update.filter(({ record }) => keeps(record.kind, record.key)),
      };
};

/** The uses as they are and as they would stand; those that are gone in KITOS have given up their name. */
const usesAfter = (weighing: Weighing, plan: KitosPlan, told: ReadonlyMap<string, KitosRecord>): Use[] => {
  const name = "system-use";
  const idOf = (key: string) => weighing.ids.get(keyIn(name, key)) ?? "";
  const gone = new Set(plan.removed.flatMap(({ kind, key }) => (kind === name ? [idOf(key)] : [])));
  const changed = new Map(
    plan.update.flatMap(({ record: { kind, key }, changes }) => {
      const record = told.get(keyIn(kind, key));
      if (kind !== name || !record) return [];
      return [[idOf(key), { record, fields: changes.map(({ field }) => field) }] as const];
    }),
  );
  const here = (weighing.here.landscape.things.get(name) ?? []).flatMap(({ id, values }): Use[] => {
    if (gone.has(id)) return [];
    const change = changed.get(id);
    if (!change) return [{ id, now: values }];
    const becomes = { ...values, ...patchOf(weighing, change.record, change.fields) };
    return [{ id, now: values, told: change.record, becomes }];
  });
  const coming = plan.create.flatMap(({ kind, key }): Use[] => {
    const record = told.get(keyIn(kind, key));
    return kind === name && record
      ? [{ id: idOf(key), now: null, told: record, becomes: valuesOf(weighing, record) }]
      : [];
  });
  return [...here, ...coming];
};

import type { Refusal } from "../../../kernel/result.ts";
import type { Told } from "../../organisation/index.server.ts";
import type { ImportPlan } from "../import/rules.ts";
import { differing } from "../register/rules.ts";
import { addUnknownSupplier, agree, create, update } from "./bringing.ts";
import { currentOf, markOf, remembered } from "./fields.ts";
import { remove } from "./leaving.ts";
import { madeOf } from "./making.ts";
import { conflictKey, decided, type KitosExisting, type KitosPlan, planKitos } from "./plan.ts";
import {
  type KitosKind,
  type KitosReading,
  type KitosRecord,
  type KitosValue,
  kitosKinds,
} from "./record.ts";
import { rolesOf } from "./roles.ts";
import { nameNew, takenOf } from "./taking.ts";
import { onceOnly } from "./twice.ts";
import { type Count, type Here, type Kept, keyIn, unknownSupplierKey, Weighing } from "./weighing.ts";

/** Changed on both sides; `takes` says whose value stands after the import. */
export type Conflict = {
  /** Its name among the choices kept with a draft. */
  name: string;
  kind: KitosKind;
  id: string;
  field: string;
  here: KitosValue;
  there: KitosValue;
  takes: "ours" | "theirs";
};
/** Conflicts in which a person takes the value of KITOS; null when nobody is there to choose. */
export type Takes = ReadonlySet<string> | null;

/** Everything an import does here, ready to be shown and written. */
export type Effects = Pick<ImportPlan, "created" | "changed" | "removed"> & {
  told: Omit<Told, "gone">;
  remember: Kept[];
  forget: { kind: KitosKind; key: string; thingId: string | null }[];
  /** What was remembered when this was planned: another import in between makes it void. */
  keptBefore: string;
  /** What each record of KITOS is here, by `keyIn`. */
  ids: ReadonlyMap<string, string>;
  counts: Map<KitosKind, Count>;
  conflicts: Conflict[];
  notes: Refusal[];
  /** A name typed by hand of a thing that is something else in KITOS: nothing can be written while it stands. */
  misnamed: Weighing["misnamed"];
};

type Records = ReadonlyMap<string, KitosRecord>;

/** What a reading does to what is here; pure but for the ids of what is new. */
export const effectsOf = (reading: KitosReading, here: Here, takes: Takes = null): Effects => {
  const weighing = new Weighing(reading, here);
  for (const one of here.kept)
    if (one.thingId && weighing.stands(one)) weighing.name(one.kind, one.key, one.thingId);
  const records = takenOf(weighing);
  nameNew(weighing, records);
  const comparable = records.map(record => ({
    ...record,
    values: remembered(record.kind, record.values, here.municipality),
  }));
  const told: Records = new Map(records.map(record => [keyIn(record.kind, record.key), record]));
  const found = planKitos(existingIn(weighing, told), { ...reading, records: comparable });
  // Where nobody can choose, ours stays and the question with it.
  const wished = takes ? decided(found, comparable, one => takes.has(conflictKey(one))) : found;
  const plan = onceOnly(weighing, wished, told);
  for (const kind of kitosKinds)
    for (const { key } of plan.create.filter(record => record.kind === kind))
      create(weighing, told.get(keyIn(kind, key))!);
  for (const { record, changes } of plan.update)
    update(
      weighing,
      told.get(keyIn(record.kind, record.key))!,
      changes.map(({ field }) => field),
      plan,
    );
  agree(weighing, plan);
  for (const { kind } of plan.unchanged) weighing.count(kind, "unchanged");
  const gone = remove(weighing, plan);
  addUnknownSupplier(weighing);
  const roles = rolesOf(weighing);
  return {
    created: weighing.created,
    changed: changedIn(weighing),
    ...gone,
    told: { ...weighing.told, named: roles.named },
    remember: [...weighing.remember, ...roles.remember],
    forget: [...gone.forget, ...roles.forget],
    keptBefore: JSON.stringify(here.kept.map(({ kind, key }) => [kind, key])),
    ids: weighing.ids,
    counts: weighing.counts,
    misnamed: weighing.misnamed,
    conflicts: conflictsIn(weighing, plan, told, takes),
    notes: [...weighing.notes.values()].map(({ refusal, n }) => ({
      ...refusal,
      values: { ...refusal.values, n },
    })),
  };
};

const existingIn = (weighing: Weighing, told: Records): KitosExisting[] =>
  weighing.here.kept.flatMap(({ kind, key, parent, thingId, imported }) => {
    if (key === unknownSupplierKey || !weighing.ids.has(keyIn(kind, key)) || !thingId) return [];
    const fields = [...Object.keys(imported), ...Object.keys(told.get(keyIn(kind, key))?.values ?? {})];
    const made = (field: string, value: KitosValue) => madeOf(weighing, kind, key, field, value);
    const now = weighing.now(kind, thingId);
    const current =
      kind === "person"
        ? Object.fromEntries(
            fields.map(field => [
              field,
              markOf((now[field] as KitosValue) ?? null, weighing.here.municipality),
            ]),
          )
        : currentOf(kind, fields, now, imported, made, weighing.resolve);
    return [{ kind, key, ...(parent ? { parent } : {}), imported, current }];
  });

const changedIn = ({ after, here }: Weighing): Effects["changed"] =>
  [...after].flatMap(([id, { noun, values }]) => {
    const before = here.landscape.byId.get(id)!.thing;
    const fields = differing(noun, before.values, values);
    return fields.length === 0
      ? []
      : [{ noun: noun.name, id, fields, before: before.values, after: values, version: before.version }];
  });

const conflictsIn = (weighing: Weighing, plan: KitosPlan, told: Records, takes: Takes): Conflict[] =>
  plan.conflicts.map(({ kind, key, field, here }) => {
    const id = weighing.ids.get(keyIn(kind, key)) ?? "";
    const name = conflictKey({ kind, key, field });
    return {
      name,
      takes: takes?.has(name) ? ("theirs" as const) : ("ours" as const),
      kind,
      id,
      field,
      here: kind === "person" ? ((weighing.now(kind, id)[field] ?? null) as KitosValue) : here,
      there: told.get(keyIn(kind, key))?.values[field] ?? null,
    };
  });

import { cutText } from "../../../kernel/text.ts";
import type { ToldPerson, ToldUnit } from "../../organisation/index.server.ts";
import { fieldsOf, type Noun } from "../register/noun.ts";
import { normal, type Values } from "../register/rules.ts";
import { nounOf, ourField, remembered } from "./fields.ts";
import { fitting, madeOf, stopgap, tell, valuesOf } from "./making.ts";
import type { KitosPlan } from "./plan.ts";
import type { KitosKind, KitosRecord } from "./record.ts";
import { keyIn, unknownSupplierKey, type Weighing } from "./weighing.ts";

/** Brings in what is new; what a rule of ours does not let in is told and left. */
export const create = (weighing: Weighing, record: KitosRecord): void => {
  const { kind, key, parent } = record;
  const id = weighing.ids.get(keyIn(kind, key))!;
  const noun = nounOf(kind);
  const adopted = weighing.adopted.has(keyIn(kind, key));
  if (adopted) weighing.count(kind, "unchanged");
  else if (noun ? !createThing(weighing, noun, record, id) : !createTold(weighing, record, id)) {
    weighing.ids.delete(keyIn(kind, key));
    weighing.note("kitos.not-taken", { kind });
    return;
  } else weighing.count(kind, "created");
  keep(weighing, record, id, parent ?? null);
};

const keep = (
  weighing: Weighing,
  { kind, key, values }: KitosRecord,
  thingId: string,
  parent: string | null,
): void => {
  weighing.remember.push({
    kind,
    key,
    parent,
    thingId,
    imported: remembered(kind, values, weighing.here.municipality),
  });
};

const createTold = (weighing: Weighing, record: KitosRecord, id: string): boolean => {
  const { kind, key } = record;
  const made = valuesOf(weighing, record);
  const name = typeof made.name === "string" ? cutText(made.name, 200) : "";
  if (!name) return false;
  const text = (field: string) => (typeof made[field] === "string" ? made[field] : null);
  if (kind === "unit") {
    const parent = "parent" in made ? text("parent") : id === weighing.root ? null : weighing.root;
    weighing.told.units.created.push({ id, key, value: { name, parent, ean: text("ean") } });
  } else weighing.told.people.created.push({ id, key, value: { name, email: text("email") } });
  return true;
};

const createThing = (weighing: Weighing, noun: Noun, record: KitosRecord, id: string): boolean => {
  const { kind, key } = record;
  const made = valuesOf(weighing, record);
  for (const [name, field] of fieldsOf(noun))
    if (field.required && (made[name] ?? null) === null) made[name] = stopgap(weighing, kind, key, name);
  for (const name of Object.keys(made)) tell(weighing, record, name, made[name] ?? null);
  const values = fitting(weighing, noun, made);
  if (!values) return false;
  weighing.created.push({ noun: noun.name, id, isNew: true, version: null, values, remove: false });
  return true;
};

/** Follows what changed upstream, field by field. */
export const update = (
  weighing: Weighing,
  record: KitosRecord,
  fields: readonly string[],
  plan: KitosPlan,
): void => {
  const { kind, key } = record;
  const id = weighing.ids.get(keyIn(kind, key))!;
  const kept = weighing.kept.get(keyIn(kind, key))!;
  const patch = patchOf(weighing, record, fields);
  const noun = nounOf(kind);
  if (!noun) changeTold(weighing, kind, id, patch);
  else if (!patchThing(weighing, noun, id, patch)) {
    weighing.note("kitos.not-taken", { kind });
    return;
  }
  const agreed = plan.agreed.filter(one => one.kind === kind && one.key === key).map(({ field }) => field);
  const values = Object.fromEntries(
    [...fields, ...agreed].map(field => [field, record.values[field] ?? null]),
  );
  weighing.remember.push({
    ...kept,
    imported: { ...kept.imported, ...remembered(kind, values, weighing.here.municipality) },
  });
  weighing.count(kind, "changed");
};

/** What changed upstream, as it would stand here. */
export const patchOf = (
  weighing: Weighing,
  { kind, key, values }: KitosRecord,
  fields: readonly string[],
): Values => {
  const patch: Values = {};
  for (const field of fields) {
    const name = ourField(kind, field);
    if (name !== null) patch[name] = madeOf(weighing, kind, key, field, values[field] ?? null);
  }
  return patch;
};

/** Puts values on a thing if they may stand there; false when they may not. */
export const patchThing = (weighing: Weighing, noun: Noun, id: string, patch: Values): boolean => {
  const before = weighing.after.get(id)?.values ?? weighing.here.landscape.byId.get(id)!.thing.values;
  const values = fitting(weighing, noun, { ...before, ...patch });
  if (values) weighing.after.set(id, { noun, values });
  return values !== null;
};

const changeTold = (weighing: Weighing, kind: KitosKind, id: string, patch: Values): void => {
  if (Object.keys(patch).length === 0 || patch.name === null) return;
  // The fields were made by `toOurs` for exactly these two kinds.
  if (kind === "unit") weighing.told.units.changed.push({ id, change: patch as Partial<ToldUnit> });
  else weighing.told.people.changed.push({ id, change: patch as Partial<ToldPerson> });
};

/** The same edit on both sides: only the memory moves on. */
export const agree = (weighing: Weighing, plan: KitosPlan): void => {
  const done = new Set(weighing.remember.map(one => keyIn(one.kind, one.key)));
  for (const { kind, key, field, value } of plan.agreed) {
    const kept = weighing.kept.get(keyIn(kind, key));
    if (!kept || done.has(keyIn(kind, key))) continue;
    const last = weighing.remember.find(one => one.kind === kind && one.key === key);
    if (last) last.imported = { ...last.imported, [field]: value };
    else weighing.remember.push({ ...kept, imported: { ...kept.imported, [field]: value } });
  }
};

/** The one supplier that stands in where KITOS names none, only when something points to it. */
export const addUnknownSupplier = (weighing: Weighing): void => {
  if (
    weighing.kept.get(keyIn("supplier", unknownSupplierKey))?.thingId &&
    weighing.here.landscape.byId.has(weighing.unknown)
  )
    return;
  const points = (values: Values) => Object.values(values).includes(weighing.unknown);
  if (![...weighing.created, ...weighing.after.values()].some(({ values }) => points(values))) return;
  const noun = nounOf("supplier")!;
  const values = normal(noun, { name: weighing.here.unknownSupplier });
  weighing.created.push({
    noun: noun.name,
    id: weighing.unknown,
    isNew: true,
    version: null,
    values,
    remove: false,
  });
  weighing.count("supplier", "created");
  weighing.remember.push({
    kind: "supplier",
    key: unknownSupplierKey,
    parent: null,
    thingId: weighing.unknown,
    imported: {},
  });
};

import type { Noun } from "../register/noun.ts";
import { checkThing, normal, type Value, type Values } from "../register/rules.ts";
import { nounOf, ourField, toOurs } from "./fields.ts";
import type { KitosKind, KitosRecord, KitosValue } from "./record.ts";
import { keyIn, type Weighing } from "./weighing.ts";

/** A value of KITOS as it stands here; what we cannot do without is filled by rule, and `tell` says so. */
export const madeOf = (
  weighing: Weighing,
  kind: KitosKind,
  key: string,
  field: string,
  value: KitosValue,
): Value => {
  const made = toOurs(kind, field, value, weighing.resolve);
  if (kind === "task" && field === "scheme") return "KLE";
  if (kind === "unit" && field === "parent")
    return made ?? (weighing.ids.get(keyIn(kind, key)) === weighing.root ? null : weighing.root);
  const name = ourField(kind, field);
  return made === null && name !== null && nounOf(kind)?.fields[name]?.required
    ? stopgap(weighing, kind, key, name)
    : made;
};

/** What stands in a required field when KITOS does not say. */
export const stopgap = (weighing: Weighing, kind: KitosKind, key: string, name: string): Value => {
  const { fields, title } = nounOf(kind)!;
  const to = fields[name]?.to;
  if (to === "unit") return weighing.root;
  if (to === "supplier") return weighing.unknown;
  if (name === "lifeCycle") return "unknown";
  if (name === "country") return "ZZ";
  if (name === "year") return Number(weighing.here.landscape.today.slice(0, 4));
  return name === title ? key : null;
};

/** All values of a record as they stand here. */
export const valuesOf = (weighing: Weighing, { kind, key, values }: KitosRecord): Values => {
  const made: Values = {};
  for (const [field, value] of Object.entries(values)) {
    const name = ourField(kind, field);
    if (name !== null) made[name] = madeOf(weighing, kind, key, field, value);
  }
  return made;
};

/** Says where a rule of ours stands in for what KITOS did not tell. */
export const tell = (weighing: Weighing, { kind, values }: KitosRecord, name: string, made: Value): void => {
  const noun = nounOf(kind)!;
  const sent = Object.keys(values).find(field => ourField(kind, field) === name);
  if (!noun.fields[name]?.required || made === null) return;
  if (sent !== undefined && toOurs(kind, sent, values[sent] ?? null, weighing.resolve) !== null) return;
  // A year is a name, not an amount.
  if (name === "year") weighing.note("kitos.default-year", { year: String(made) });
  else if (noun.fields[name]?.to === "unit") weighing.note("kitos.default-unit");
  else if (noun.fields[name]?.to === "supplier") weighing.note("kitos.default-supplier");
  else
    weighing.note("kitos.default-value", {
      field: name,
      kind,
      value: name === noun.title ? "KITOS" : String(made),
    });
};

/** The values as they may stand; a value that breaks a rule is left out and told, unless we cannot do without. */
export const fitting = (weighing: Weighing, noun: Noun, values: Values): Values | null => {
  let fitting = normal(noun, values);
  for (let round = 0; round < 3; round++) {
    const wrong = checkThing(noun, fitting);
    if (wrong.length === 0) return fitting;
    if (wrong.some(({ field }) => noun.fields[field]?.required)) return null;
    for (const { field } of wrong) {
      weighing.note("kitos.value-dropped", { field, kind: noun.name });
      fitting = { ...fitting, [field]: null };
    }
  }
  return null;
};

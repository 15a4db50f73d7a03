import { isId } from "../../../kernel/ids.ts";
import { type Day, isDay } from "../../../kernel/period.ts";
import { isQuarter } from "../../../kernel/quarter.ts";
import { done, type Refusal, type Result, refused } from "../../../kernel/result.ts";
import { saidFaults } from "../processing/rules-said.ts";
import { countedOf, dutiesOf, type Field, fieldsOf, isLines, type Noun, unknownReasons } from "./noun.ts";
import { externalIdIn, externalIdLine, mostExternalIds, saidTwice } from "./rules-external-ids.ts";
import { nameSaid, namesSaid } from "./rules-names.ts";

/** A field's value: text, number, flag, ids of others; null is "not known", which is neither zero nor no. */
export type Value = string | number | boolean | readonly string[] | null;
export type Values = Record<string, Value>;

/** Where a field's value came from, and on which day. */
export type Fact = { source: string; on: Day };

/** One thing of a noun as the register keeps it. */
export type Thing = {
  id: string;
  version: number;
  values: Values;
  facts: Record<string, Fact>;
  unknowns: Record<string, string>;
  /** Those of its external ids that an import gave it, and that only the import takes away. */
  imported?: readonly string[];
};

/** A refusal and the field it belongs to. */
export type FieldRefusal = { field: string; refusal: Refusal };

const maxText = 500;
const maxLong = 20_000;

/** A value as it must be, or why not. `null` passes here; what is required is asked for in `checkThing`. */
export const checkValue = (field: Field, value: Value): Result<Value> => {
  if (value === null) return done(null);
  switch (field.kind) {
    case "text":
    case "long":
      return checkText(field, value);
    case "number":
    case "money":
      return checkNumber(field, value);
    case "day":
      return typeof value === "string" && isDay(value) ? done(value) : refused("not-a-day", shown(value));
    case "quarter":
      return typeof value === "string" && isQuarter(value)
        ? done(value)
        : refused("not-a-quarter", shown(value));
    case "choice":
    case "tri":
      return field.choices!.includes(String(value)) ? done(value) : refused("unknown-choice", shown(value));
    case "flag":
      return typeof value === "boolean" ? done(value) : refused("not-yes-or-no", shown(value));
    case "one":
    case "responsibility":
      return typeof value === "string" && isId(value)
        ? done(value)
        : refused("unknown-reference", shown(value));
    case "ids":
      return checkExternalIds(value);
    case "names":
      return checkNames(value);
    case "many":
      return Array.isArray(value) && value.every(isId)
        ? done([...new Set(value)].sort())
        : refused("unknown-reference", shown(value));
  }
};

const shown = (value: Value) => ({ value: String(value).slice(0, 80) });

const checkText = (field: Field, value: Value): Result<Value> => {
  const max = field.max ?? (field.kind === "long" ? maxLong : maxText);
  // A browser ends lines as no file does: the same text must be the same, wherever it comes from.
  const cleaned = String(value).replaceAll("\r\n", "\n").normalize("NFC").trim();
  if (cleaned === "") return done(null);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: PostgreSQL text cannot hold NUL, and no name has control signs.
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(cleaned)) return refused("control-characters");
  return cleaned.length <= max ? done(cleaned) : refused("too-long", { max, length: cleaned.length });
};

const checkNames = (value: Value): Result<Value> => {
  const lines = Array.isArray(value) ? value : [value];
  const wrong = lines.find((line, i) => {
    const said = nameSaid(String(line));
    return !said || lines.some((one, at) => at < i && nameSaid(String(one))?.lang === said.lang);
  });
  if (wrong !== undefined) return refused("other-name-form", shown(String(wrong)));
  return done(
    lines
      .flatMap(line => Object.entries(namesSaid([line])))
      .map(([lang, name]) => `${lang}: ${name}`)
      .sort(),
  );
};

/** Each line as it is kept; one that says the same twice is told. */
const checkExternalIds = (value: Value): Result<Value> => {
  const lines = Array.isArray(value) ? value : [value];
  // Before anything is read: one field must not keep everybody waiting.
  if (lines.length > mostExternalIds)
    return refused("too-many-external-ids", { max: mostExternalIds, n: lines.length });
  const read = lines.map(line => ({ line, id: externalIdIn(String(line)) }));
  const wrong = read.find(({ id }) => id === null);
  if (wrong) return refused("external-id-form", shown(String(wrong.line)));
  const ids = read.flatMap(({ id }) => id ?? []);
  const twice = saidTwice(ids);
  if (twice) return refused("external-id-taken", shown(externalIdLine(twice)));
  return done(ids.map(externalIdLine).sort());
};

const checkNumber = (field: Field, value: Value): Result<Value> => {
  if (typeof value !== "number" || !Number.isFinite(value)) return refused("not-a-number", shown(value));
  if (field.kind === "money" && !Number.isSafeInteger(value)) return refused("not-a-number", shown(value));
  if (field.min !== undefined && value < field.min) return refused("too-small", { min: field.min, value });
  if (field.max !== undefined && value > field.max) return refused("too-large", { max: field.max, value });
  return done(value);
};

/** Pairs of days that must not be the wrong way round: the second is exclusive. */
const periods: [from: string, to: string][] = [
  ["from", "to"],
  ["validFrom", "validTo"],
];

/** Everything wrong with a thing, each at its field; an empty list is a good thing. */
export const checkThing = (noun: Noun, values: Values): FieldRefusal[] => {
  const found: FieldRefusal[] = [];
  const say = (field: string, code: string, more?: Refusal["values"]) =>
    found.push({ field, refusal: more ? { code, values: more } : { code } });
  for (const [name, field] of fieldsOf(noun)) {
    const value = values[name] ?? null;
    if (field.required && (value === null || value === "")) say(name, "required");
    const checked = checkValue(field, value);
    if (!checked.ok) found.push({ field: name, refusal: checked.refusal });
  }
  for (const [from, to] of periods) {
    const [a, b] = [values[from], values[to]];
    if (typeof a === "string" && typeof b === "string" && b <= a) say(to, "dates-wrong-way", { from: a });
  }
  if (noun.name === "integration" && values.source && values.source === values.target)
    say("target", "same-system");
  if (noun.name === "system-use" && Number(values.usersLower ?? 0) > Number(values.usersUpper ?? Infinity))
    say("usersUpper", "range-wrong-way");
  if (noun.name === "processing")
    for (const { field, code, value } of saidFaults(
      String(values.pairs ?? ""),
      String(values.notApplicable ?? ""),
    ))
      say(field, code, { value: value.slice(0, 80) });
  // Somebody stands in for somebody else.
  for (const { holder, deputy } of dutiesOf(noun)) {
    if (!deputy || !values[deputy]) continue;
    if (!values[holder]) say(deputy, "responsibility.deputy-alone");
    else if (values[holder] === values[deputy]) say(deputy, "responsibility.deputy-same");
  }
  // A duty needs its law and its date; without them it is an agreement at most (reference: sources of initiatives).
  if ((noun.name === "initiative" || noun.name === "source-item") && values.status === "mandatory")
    for (const name of ["legalSource", "deadline"]) if (!values[name]) say(name, "mandatory-needs");
  // Without law or deadline a duty is taken as agreed and shows what it lacks; anything else has been agreed somewhere.
  if (noun.name === "source-item" && values.status === "agreed" && !values.saidMandatory) {
    if (!values.legalSource) say("legalSource", "agreed-needs");
    if (!values.publishedOn && !values.deadline) say("publishedOn", "agreed-needs");
  }
  return found;
};

/** The values as stored: trimmed, in the fields' order, lists sorted; unknown keys fall away. */
export const normal = (noun: Noun, values: Values): Values => {
  const kept: Values = {};
  for (const [name, field] of fieldsOf(noun)) {
    const checked = checkValue(field, values[name] ?? null);
    const value = checked.ok ? checked.value : null;
    kept[name] =
      value ?? (field.kind === "many" || isLines(field) ? [] : field.kind === "flag" ? false : null);
  }
  return kept;
};

/** What no two living things of a kind may share; null where a thing has no such key, or is over. */
export const livingKey = ({ once }: Noun, values: Values, today: Day): string | null => {
  const over = values.lifeCycle === "not-in-use" || (typeof values.to === "string" && values.to <= today);
  if (!once || over || once.some(field => !values[field])) return null;
  return once.map(field => String(values[field]).normalize("NFC").trim().toLowerCase()).join(" ");
};

/** The fields in which two states of one thing differ. */
export const differing = (noun: Noun, before: Values, after: Values): string[] =>
  fieldsOf(noun).flatMap(([name]) =>
    JSON.stringify(before[name] ?? null) === JSON.stringify(after[name] ?? null) ? [] : [name],
  );

/** How much of what is counted is answered: an "unknown" with a reason is an honest answer but not a full one. */
export const completeness = (
  noun: Noun,
  thing: Thing,
): { answered: number; asked: number; gaps: string[]; unknown: string[] } => {
  const counted = countedOf(noun);
  const empty = counted.filter(name => {
    const { orWhy } = noun.fields[name] ?? {};
    if (orWhy && thing.values[orWhy]) return false;
    const value = thing.values[name];
    return (
      value === null ||
      value === undefined ||
      value === "unknown" ||
      (Array.isArray(value) && value.length === 0)
    );
  });
  const unknown = empty.filter(name => unknownReasons.some(reason => reason === thing.unknowns[name]));
  return {
    answered: counted.length - empty.length,
    asked: counted.length,
    gaps: empty.filter(name => !unknown.includes(name)),
    unknown,
  };
};

import type { Day } from "../../../kernel/period.ts";
import type { Refusal } from "../../../kernel/result.ts";
import type { Whole } from "../consistency/rules.ts";
import type { Attributes, Slices, Value } from "../history/rules-slices.ts";
import { nameOf } from "../person/rules.ts";
import type { UnitType } from "../unit/rules.ts";

export const sheetKinds = ["unit", "person", "position"] as const;
export type SheetKind = (typeof sheetKinds)[number];

export const isSheetKind = (text: unknown): text is SheetKind => sheetKinds.includes(text as SheetKind);

/** One row of a file, read; references still say what the source calls the other thing. */
export type ImportRow = {
  sheet: string;
  row: number;
  key: string;
  from: Day | null;
  to: Day | null;
  /** The day before `to`, where the file says that. */
  lastDay?: Day;
  values: Record<string, Value>;
  references: Record<string, string | null>;
  /** The line as the list gives it, from the top down; empty where it is as in the row above. */
  levels?: string[];
  /** Something in it could not be read: nothing is decided by it, and others may still point to it. */
  broken?: true;
  /** From a list of staff, in which one person may stand several times. */
  repeats?: true;
  /** Its key is put together of names. */
  byName?: true;
  /** Who leads the unit, as the file calls them; or that this person or post leads where they are. */
  leader?: string;
  leads?: true;
  /** Who it is about, where the key does not say so. */
  is?: string;
};

/** The rows of each sheet; null when the file has no such sheet, and nothing of the kind is touched. */
export type ImportRows = Record<SheetKind, ImportRow[] | null>;

/** What is wrong and where; the column is an attribute until it is told to a person. */
export type RowError = { sheet: string; row: number; column: string; value: string; refusal: Refusal };

export const importActions = ["added", "renamed", "moved", "changed", "numbered", "ended", "kept"] as const;
export type ImportAction = (typeof importActions)[number];

/** What the import will do to one object, in words a person can check. */
export type PlanLine = {
  kind: SheetKind;
  key: string;
  id: string;
  name: string;
  actions: ImportAction[];
  fields: { name: string; before: Value; after: Value }[];
  /** What its row does not say and is written all the same: told once for all new things, never as said. */
  assumed?: Attributes;
  /** Why something that vanished from the file stays: who still uses it. */
  use: { positions: number; units: number; duties: number; elsewhere: number } | null;
  /** Others here whom the file does not tell of and who are called as this new one is. */
  alike?: string[];
};

export type ImportDecision = {
  kind: SheetKind;
  id: string;
  key: string;
  /** Known by its name: the key is no number. */
  byName: boolean;
  before: Slices<Attributes>;
  after: Slices<Attributes>;
  verb: "changed" | "ended";
  effectiveFrom: Day;
  fields: string[];
};

/** Something known by its name until now, and the number its source calls it from now on. */
export type NewNumber = { kind: SheetKind; id: string; key: string };

/** Who is to lead a unit: a post where it is known, and the person in it; `before` is who leads it now. */
export type Leader = {
  unit: string;
  holder: string;
  kind: "person" | "position";
  person: string | null;
  before: string | null;
  until: Day | null;
};

export type ImportPlan = {
  lines: PlanLine[];
  decisions: ImportDecision[];
  numbers: NewNumber[];
  leaders: Leader[];
  errors: RowError[];
  /** What the file tells and the plan leaves as it is, each with its reason. */
  untaken: RowError[];
};

export type ImportAsk = {
  rows: ImportRows;
  whole: Whole;
  /** What this source calls our objects. */
  ids: Record<SheetKind, ReadonlyMap<string, string>>;
  /** Which of them it calls by a number; the others by what they are called. */
  numbered: Record<SheetKind, ReadonlySet<string>>;
  today: Day;
  /** The day from which the file is true. */
  day: Day;
  /** The file tells everything the source knows: what is missing in it has ended. */
  complete: boolean;
  /** How many things outside the organisation use a unit. */
  usedElsewhere: ReadonlyMap<string, number>;
  newId: () => string;
  /** What the municipality is called: the top of a list that names none. */
  municipality: string;
  /** The kind of a new unit whose row does not say it. */
  usualType: UnitType;
};

/** Names are compared as people write them. */
export const plain = (text: string): string =>
  text.normalize("NFC").trim().toLowerCase().replace(/\s+/g, " ");

/** What an object is called in a plan. */
export const nameIn = (kind: SheetKind, value: Attributes): string => {
  const text = (name: string) => {
    const held = value[name];
    return typeof held === "string" ? held : null;
  };
  if (kind === "person")
    return nameOf({ given: text("given"), family: text("family"), display: text("display") }) ?? "";
  return text(kind === "unit" ? "name" : "title") ?? "";
};

/** What the name of a new thing says already. */
const inName: Record<SheetKind, readonly string[]> = {
  unit: ["name"],
  person: ["given", "family"],
  position: ["title"],
};

/** What is told of a new thing: what its name does not say, and the days its row gives. */
export const toldOfNew = (
  { from, to, lastDay }: ImportRow,
  kind: SheetKind,
  fields: PlanLine["fields"],
): PlanLine["fields"] => [
  ...fields.filter(({ name }) => !inName[kind].includes(name)),
  ...Object.entries({ from, ...(lastDay ? { lastDay } : { to }) }).flatMap(([name, after]) =>
    after ? [{ name, before: null, after }] : [],
  ),
];

/** What is written of new things though the file does not say it, and of how many of them. */
export type Assumed = { kind: SheetKind; name: string; value: Value; n: number };

/** What is assumed of new things, each said once. */
export const assumedIn = (lines: readonly PlanLine[]): Assumed[] => {
  const found = new Map<string, Assumed>();
  for (const { kind, assumed = {} } of lines)
    for (const [name, value] of Object.entries(assumed)) {
      const key = `${kind} ${name} ${value}`;
      found.set(key, { kind, name, value, n: (found.get(key)?.n ?? 0) + 1 });
    }
  return [...found.values()];
};

/** The organisation as it would be once the decisions are carried out. */
export const wholeAfter = (whole: Whole, decisions: readonly ImportDecision[]): Whole => {
  const of = <A extends Attributes>(kind: SheetKind, old: ReadonlyMap<string, Slices<A>>) =>
    new Map<string, Slices<A>>([
      ...old,
      // A decision on a kind carries that kind's attributes.
      ...decisions.filter(one => one.kind === kind).map(one => [one.id, one.after as Slices<A>] as const),
    ]);
  return {
    unit: of("unit", whole.unit),
    person: of("person", whole.person),
    position: of("position", whole.position),
    responsibility: whole.responsibility,
  };
};

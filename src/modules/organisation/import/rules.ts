import type { Day } from "../../../kernel/period.ts";
import type { Refusal } from "../../../kernel/result.ts";
import { type Loose, looseEnds, type Whole } from "../consistency/rules.ts";
import {
  type Attributes,
  type Change,
  changeFrom,
  endAt,
  type Shape,
  type Slices,
  sameSlices,
  sliceAt,
  type Value,
} from "../history/rules.ts";
import { nameOf, personShape } from "../person/rules.ts";
import { positionShape } from "../position/rules.ts";
import { unitShape } from "../unit/rules.ts";

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
  values: Record<string, Value>;
  references: Record<string, string | null>;
};

/** The rows of each sheet; null when the file has no such sheet, and nothing of the kind is touched. */
export type ImportRows = Record<SheetKind, ImportRow[] | null>;

export type RowError = { sheet: string; row: number; column: string; refusal: Refusal };

export const importActions = ["added", "renamed", "moved", "changed", "ended", "kept"] as const;
export type ImportAction = (typeof importActions)[number];

/** What the import will do to one object, in words a person can check. */
export type PlanLine = {
  kind: SheetKind;
  key: string;
  id: string;
  name: string;
  actions: ImportAction[];
  fields: { name: string; before: Value; after: Value }[];
  /** Why something that vanished from the file stays: who still uses it. */
  use: { positions: number; units: number; duties: number; elsewhere: number } | null;
};

export type ImportDecision = {
  kind: SheetKind;
  id: string;
  key: string;
  before: Slices<Attributes>;
  after: Slices<Attributes>;
  verb: "changed" | "ended";
  effectiveFrom: Day;
  fields: string[];
};

export type ImportPlan = { lines: PlanLine[]; decisions: ImportDecision[]; errors: RowError[] };

export type ImportAsk = {
  rows: ImportRows;
  whole: Whole;
  /** What this source calls our objects. */
  ids: Record<SheetKind, ReadonlyMap<string, string>>;
  today: Day;
  /** The day from which the file is true. */
  day: Day;
  /** The file tells everything the source knows: what is missing in it has ended. */
  complete: boolean;
  /** How many things outside the organisation use a unit. */
  usedElsewhere: ReadonlyMap<string, number>;
  newId: () => string;
};

const shapes: Record<SheetKind, Shape<Attributes>> = {
  // A shape names attributes; seen as any noun's it loses nothing.
  unit: unitShape as Shape<Attributes>,
  person: personShape as Shape<Attributes>,
  position: positionShape as Shape<Attributes>,
};

const referenceKinds: Record<string, SheetKind> = {
  parentLine: "unit",
  parentPay: "unit",
  parentSafety: "unit",
  parentPolitics: "unit",
  unit: "unit",
  person: "person",
};

/** What a file would do: every consequence, or every error with its place. Decides nothing by names, only by ids. */
export const planImport = (ask: ImportAsk): ImportPlan => {
  const ids = idsFor(ask);
  const errors: RowError[] = [];
  const decisions: ImportDecision[] = [];
  const lines: PlanLine[] = [];
  const rowOf = new Map<string, ImportRow>();
  for (const kind of sheetKinds)
    for (const row of ask.rows[kind] ?? []) {
      const id = ids[kind].get(row.key)!;
      rowOf.set(id, row);
      const decided = decide(ask, kind, id, row, ids);
      errors.push(...decided.errors);
      if (decided.decision) decisions.push(decided.decision);
      if (decided.line) lines.push(decided.line);
    }
  const vanished = ask.complete ? vanish(ask, ids, decisions) : { decisions: [], lines: [] };
  decisions.push(...vanished.decisions);
  lines.push(...vanished.lines);
  if (errors.length === 0) errors.push(...newLooseEnds(ask.whole, decisions, rowOf));
  return { lines, decisions, errors };
};

/** How many lines of a plan do each thing. */
export const countActions = (lines: readonly PlanLine[]): Record<ImportAction, number> => {
  const counts = { added: 0, renamed: 0, moved: 0, changed: 0, ended: 0, kept: 0 };
  for (const line of lines) for (const action of line.actions) counts[action]++;
  return counts;
};

/** Ending much at once is more often half a file than a closed town hall: it must be said aloud. */
export const endsMuch = (lines: readonly PlanLine[], whole: Whole): boolean => {
  const ended = countActions(lines).ended;
  return ended > 10 && ended > 0.2 * (whole.unit.size + whole.person.size + whole.position.size);
};

type Ids = Record<SheetKind, Map<string, string>>;

/** What each key of the file stands for: a known object, by our id or the source's, or a new one. */
const idsFor = (ask: ImportAsk): Ids => {
  const ids: Ids = {
    unit: new Map(ask.ids.unit),
    person: new Map(ask.ids.person),
    position: new Map(ask.ids.position),
  };
  for (const kind of sheetKinds)
    for (const row of ask.rows[kind] ?? [])
      if (!ids[kind].has(row.key))
        ids[kind].set(row.key, ask.whole[kind].has(row.key) ? row.key : ask.newId());
  return ids;
};

const decide = (
  ask: ImportAsk,
  kind: SheetKind,
  id: string,
  row: ImportRow,
  ids: Ids,
): { decision: ImportDecision | null; line: PlanLine | null; errors: RowError[] } => {
  const at = (column: string, refusal: Refusal): RowError => ({
    sheet: row.sheet,
    row: row.row,
    column,
    refusal,
  });
  const nothing = { decision: null, line: null };
  const referred = resolve(ask, row, ids);
  if (referred.unknown.length > 0)
    return {
      ...nothing,
      errors: referred.unknown.map(({ column, key }) =>
        at(column, { code: "import.reference-unknown", values: { id: key } }),
      ),
    };
  const before: Slices<Attributes> = ask.whole[kind].get(id) ?? [];
  const now = sliceAt(before, ask.day)?.value;
  const given: Attributes = { ...row.values, ...referred.values };
  const from = now ? ask.day : (row.from ?? ask.day);
  const change = now ? different(now, given) : { ...defaults[kind], ...given };
  const changed =
    now && Object.keys(change).length === 0
      ? { ok: true as const, value: { slices: before, left: [] } }
      : changeFrom(shapes[kind], before, from, change, { today: ask.today });
  if (!changed.ok) return { ...nothing, errors: [at("", changed.refusal)] };
  const after = untilEnd(changed.value.slices, row.to, ask.today);
  if (sameSlices(before, after)) return { ...nothing, errors: [] };
  const fields = fieldsOf(now, sliceAt(after, from)?.value ?? {}, Object.keys(change));
  const decision: ImportDecision = {
    kind,
    id,
    key: row.key,
    before,
    after,
    verb: "changed",
    effectiveFrom: from,
    fields: Object.keys(change),
  };
  const actions = actionsOf(
    kind,
    now !== undefined,
    fields,
    row.to !== null && after.at(-1)?.to !== before.at(-1)?.to,
  );
  const name = nameIn(kind, sliceAt(after, from)?.value ?? now ?? {});
  const line: PlanLine = { kind, key: row.key, id, name, actions, fields: now ? fields : [], use: null };
  return { decision, line, errors: [] };
};

const defaults: Record<SheetKind, Attributes> = {
  unit: { type: "department" },
  person: { protected: false },
  position: { type: "employee", fraction: 100, primary: false },
};

const resolve = (ask: ImportAsk, row: ImportRow, ids: Ids) => {
  const values: Record<string, Value> = {};
  const unknown: { column: string; key: string }[] = [];
  for (const [column, key] of Object.entries(row.references)) {
    const kind = referenceKinds[column]!;
    const id = key === null ? null : (ids[kind].get(key) ?? (ask.whole[kind].has(key) ? key : undefined));
    if (id === undefined) unknown.push({ column, key: key ?? "" });
    else values[column] = id;
  }
  return { values, unknown };
};

const different = (now: Attributes, given: Attributes): Change<Attributes> =>
  Object.fromEntries(Object.entries(given).filter(([name, value]) => (now[name] ?? null) !== value));

/** A last day in the file ends the object; a day already agreed stays. */
const untilEnd = (slices: Slices<Attributes>, to: Day | null, today: Day): Slices<Attributes> => {
  if (to === null || slices.at(-1)?.to === to) return slices;
  const ended = endAt(slices, to, { today });
  return ended.ok
    ? ended.value.slices
    : slices
        .filter(slice => slice.from < to)
        .map(slice => ({ ...slice, to: slice.to === null || slice.to > to ? to : slice.to }));
};

const fieldsOf = (now: Attributes | undefined, after: Attributes, names: readonly string[]) =>
  names
    .map(name => ({ name, before: now?.[name] ?? null, after: after[name] ?? null }))
    .filter(field => field.before !== field.after);

const actionsOf = (
  kind: SheetKind,
  known: boolean,
  fields: readonly { name: string }[],
  ends: boolean,
): ImportAction[] => {
  if (!known) return ["added"];
  const actions = new Set<ImportAction>();
  for (const { name } of fields)
    if (kind === "unit" && name === "name") actions.add("renamed");
    else if (name.startsWith("parent") || (kind === "position" && name === "unit")) actions.add("moved");
    else actions.add("changed");
  if (ends) actions.add("ended");
  return [...actions];
};

const nameIn = (kind: SheetKind, value: Attributes): string => {
  const text = (name: string) => {
    const held = value[name];
    return typeof held === "string" ? held : null;
  };
  if (kind === "person")
    return nameOf({ given: text("given"), family: text("family"), display: text("display") }) ?? "";
  return text(kind === "unit" ? "name" : "title") ?? "";
};

/** What this source told us of before and now leaves out: ends, unless somebody still uses it. */
const vanish = (ask: ImportAsk, ids: Ids, decisions: readonly ImportDecision[]) => {
  const after = wholeAfter(ask.whole, decisions);
  const ended: ImportDecision[] = [];
  const lines: PlanLine[] = [];
  // Positions first, then people, then units from the leaves up: who goes together does not hold each other.
  for (const kind of ["position", "person", "unit"] as const) {
    if (ask.rows[kind] === null) continue;
    const inFile = new Set(ask.rows[kind].map(row => ids[kind].get(row.key)));
    let waiting = [...ask.ids[kind]].filter(
      ([, id]) => !inFile.has(id) && lives(after[kind].get(id), ask.day),
    );
    for (let moved = true; moved; ) {
      const free = waiting.filter(([, id]) => total(usageOf(after, kind, id, ask)) === 0);
      moved = free.length > 0;
      waiting = waiting.filter(one => !free.includes(one));
      for (const [key, id] of free) {
        const slices = after[kind].get(id)!;
        const closed = endAt(slices as Slices<Attributes>, ask.day, { today: ask.today });
        if (!closed.ok) continue;
        // Every kind's slices are slices of attributes; the map is our own copy.
        (after[kind] as Map<string, Slices<Attributes>>).set(id, closed.value.slices);
        const before: Slices<Attributes> = ask.whole[kind].get(id) ?? [];
        ended.push({
          kind,
          id,
          key,
          before,
          after: closed.value.slices,
          verb: "ended",
          effectiveFrom: ask.day,
          fields: [],
        });
        lines.push({
          kind,
          key,
          id,
          name: nameIn(kind, slices.at(-1)?.value ?? {}),
          actions: ["ended"],
          fields: [],
          use: null,
        });
      }
    }
    for (const [key, id] of waiting)
      lines.push({
        kind,
        key,
        id,
        name: nameIn(kind, after[kind].get(id)?.at(-1)?.value ?? {}),
        actions: ["kept"],
        fields: [],
        use: usageOf(after, kind, id, ask),
      });
  }
  return { decisions: ended, lines };
};

type Use = NonNullable<PlanLine["use"]>;
const total = (use: Use) => use.positions + use.units + use.duties + use.elsewhere;

const lives = (slices: Slices<Attributes> | undefined, day: Day): boolean => {
  const last = slices?.at(-1);
  return last !== undefined && (last.to === null || last.to > day) && slices![0]!.from < day;
};

/** Who uses an object on the day or later. */
const usageOf = (whole: Whole, kind: SheetKind, id: string, ask: ImportAsk): Use => {
  const count = (slices: ReadonlyMap<string, Slices<Attributes>>, uses: (value: Attributes) => boolean) =>
    [...slices.values()].filter(of =>
      of.some(slice => (slice.to === null || slice.to > ask.day) && uses(slice.value)),
    ).length;
  const parents = ["parentLine", "parentPay", "parentSafety", "parentPolitics"];
  return {
    positions: kind === "position" ? 0 : count(whole.position, value => value[kind] === id),
    units: kind === "unit" ? count(whole.unit, value => parents.some(name => value[name] === id)) : 0,
    duties: count(
      whole.responsibility,
      value => value.object === id || value.holder === id || value.deputy === id,
    ),
    elsewhere: kind === "unit" ? (ask.usedElsewhere.get(id) ?? 0) : 0,
  };
};

const wholeAfter = (whole: Whole, decisions: readonly ImportDecision[]): Whole => {
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

const columnOf: Record<string, string> = {
  "unit.cycle": "parentLine",
  "unit.second-root": "parentLine",
  "unit.parent-not-valid": "parentLine",
  "position.unit-not-valid": "unit",
  "position.person-not-valid": "person",
  "position.overlapping": "person",
  "position.second-primary": "primary",
};

/** What would no longer hang together and did before; placed at the row that brings it. */
const newLooseEnds = (
  whole: Whole,
  decisions: readonly ImportDecision[],
  rowOf: ReadonlyMap<string, ImportRow>,
): RowError[] => {
  const key = (loose: Loose) => `${loose.kind} ${loose.id} ${loose.refusal.code}`;
  const known = new Set(looseEnds(whole).map(key));
  return looseEnds(wholeAfter(whole, decisions))
    .filter(loose => !known.has(key(loose)))
    .map(loose => {
      const row = [loose.id, ...(loose.loop ?? [])].map(id => rowOf.get(id)).find(Boolean);
      const column = columnOf[loose.refusal.code] ?? "";
      return { sheet: row?.sheet ?? "", row: row?.row ?? 0, column, refusal: loose.refusal };
    });
};

import { addDays, type Day } from "../../../kernel/period.ts";
import type { Refusal } from "../../../kernel/result.ts";
import type { Whole } from "../consistency/rules.ts";
import { type Change, changeFrom, endAt } from "../history/rules.ts";
import type { Shape } from "../history/rules-log.ts";
import { type Attributes, type Slices, sameSlices, sliceAt, type Value } from "../history/rules-slices.ts";
import { personShape } from "../person/rules.ts";
import { positionShape } from "../position/rules.ts";
import { unitShape } from "../unit/rules.ts";
import { withAlike } from "./rules-alike.ts";
import { errorAt, newLooseEnds } from "./rules-loose.ts";
import { managersOf, withLeaders } from "./rules-managers.ts";
import { rowsById, type Settled, settle } from "./rules-names.ts";
import {
  type ImportAction,
  type ImportAsk,
  type ImportDecision,
  type ImportPlan,
  type ImportRow,
  type NewNumber,
  nameIn,
  type PlanLine,
  type RowError,
  type SheetKind,
  sheetKinds,
  toldOfNew,
} from "./rules-plan.ts";
import { vanish } from "./rules-vanish.ts";

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

/** What a file would do: every consequence, or everything that is wrong, each with its place. */
export const planImport = (ask: ImportAsk): ImportPlan => {
  const settled = settle(ask);
  const errors: RowError[] = [...settled.errors];
  const decisions: ImportDecision[] = [];
  const lines: PlanLine[] = [];
  const numbers: NewNumber[] = [];
  const broken = new Set<string>();
  for (const kind of sheetKinds)
    for (const row of settled.rows[kind] ?? []) {
      const id = settled.ids[kind].get(row.key)!;
      // What was known by its name has a number from now on.
      const number = row.is && !row.byName ? { kind, id, key: row.key } : null;
      const decided = decide(ask, kind, id, row, settled, number);
      errors.push(...decided.errors);
      if (row.broken || decided.errors.length > 0) broken.add(id);
      else {
        if (decided.decision) decisions.push(decided.decision);
        if (decided.line) lines.push(decided.line);
        if (number) numbers.push(number);
      }
    }
  const vanished = ask.complete
    ? vanish({ ...ask, rows: settled.rows }, settled.ids, decisions)
    : { decisions: [], lines: [] };
  decisions.push(...vanished.decisions);
  lines.push(...vanished.lines);
  errors.push(...newLooseEnds(ask.whole, standing(decisions, broken), rowsById(settled)));
  const { leaders, untaken } = managersOf(ask, settled, decisions);
  const unitNamed = (id: string) => {
    const row = settled.rows.unit?.find(one => settled.ids.unit.get(one.key) === id);
    return {
      key: row?.key ?? id,
      name: nameIn("unit", row?.values ?? ask.whole.unit.get(id)?.at(-1)?.value ?? {}),
    };
  };
  const told = withAlike(ask, settled, withLeaders(lines, leaders, unitNamed));
  return { lines: [...told], decisions, numbers, leaders, errors, untaken };
};

/** Decisions that rest on no row with an error: of the others nobody can say yet whether they hang together. */
const standing = (decisions: readonly ImportDecision[], broken: ReadonlySet<string>): ImportDecision[] => {
  const fallen = new Set(broken);
  let left = [...decisions];
  for (let before = -1; before !== left.length; ) {
    before = left.length;
    left = left.filter(one => {
      const rests = one.after.some(({ value }) =>
        Object.keys(referenceKinds).some(name => fallen.has(String(value[name]))),
      );
      if (rests) fallen.add(one.id);
      return !rests;
    });
  }
  return left;
};

/** How many lines of a plan do each thing. */
export const countActions = (lines: readonly PlanLine[]): Record<ImportAction, number> => {
  const counts = { added: 0, renamed: 0, moved: 0, changed: 0, numbered: 0, ended: 0, kept: 0 };
  for (const line of lines) for (const action of line.actions) counts[action]++;
  return counts;
};

/** Ending much at once is more often half a file than a closed town hall: it must be said aloud. */
export const endsMuch = (lines: readonly PlanLine[], whole: Whole): boolean => {
  const ended = countActions(lines).ended;
  return ended > 10 && ended > 0.2 * (whole.unit.size + whole.person.size + whole.position.size);
};

const decide = (
  ask: ImportAsk,
  kind: SheetKind,
  id: string,
  row: ImportRow,
  settled: Settled,
  number: NewNumber | null,
): { decision: ImportDecision | null; line: PlanLine | null; errors: RowError[] } => {
  const at = (column: string, refusal: Refusal): RowError => errorAt(row, column, refusal);
  const nothing = { decision: null, line: null };
  const referred = resolve(row, settled);
  if (referred.refused.length > 0 || row.broken)
    return { ...nothing, errors: referred.refused.map(({ column, refusal }) => at(column, refusal)) };
  const before: Slices<Attributes> = ask.whole[kind].get(id) ?? [];
  if (kind === "person" && before.length > 0 && before.every(({ value }) => value.family === null))
    return { ...nothing, errors: [at("", { code: "import.person-erased" })] };
  const now = sliceAt(before, ask.day)?.value;
  const given: Attributes = { ...row.values, ...referred.values };
  const from = now ? ask.day : (row.from ?? ask.day);
  const assumed = now ? {} : unsaid(kind, before, given);
  const change = now
    ? different(now, given)
    : { ...(kind === "unit" && { type: ask.usualType }), ...assumed, ...given };
  const changed =
    now && Object.keys(change).length === 0
      ? { ok: true as const, value: { slices: before, left: [] } }
      : changeFrom(shapes[kind], before, from, change, { today: ask.today });
  if (!changed.ok) return { ...nothing, errors: [at("", changed.refusal)] };
  const after = untilEnd(changed.value.slices, row.to, ask.today);
  const line = (name: string, actions: ImportAction[], fields: PlanLine["fields"]): PlanLine => ({
    kind,
    key: row.key,
    id,
    name,
    actions: number ? [...actions, "numbered"] : actions,
    fields: number ? [...fields, { name: "id", before: null, after: row.key }] : fields,
    use: null,
  });
  if (sameSlices(before, after))
    return { decision: null, line: number ? line(nameIn(kind, now ?? {}), [], []) : null, errors: [] };
  const fields = fieldsOf(now, sliceAt(after, from)?.value ?? {}, Object.keys(change));
  const decision: ImportDecision = {
    kind,
    id,
    key: row.key,
    byName: row.byName ?? false,
    before,
    after,
    verb: "changed",
    effectiveFrom: from,
    fields: Object.keys(change),
  };
  const ends = row.to !== null && after.at(-1)?.to !== before.at(-1)?.to;
  const actions = actionsOf(kind, now !== undefined, fields, ends);
  const name = nameIn(kind, sliceAt(after, from)?.value ?? now ?? {});
  return {
    decision,
    line: now
      ? line(name, actions, ends ? [...fields, endOf(row, before.at(-1)?.to ?? null)] : fields)
      : {
          ...line(
            name,
            actions,
            toldOfNew(
              row,
              kind,
              fields.filter(field => !(field.name in assumed)),
            ),
          ),
          ...(Object.keys(assumed).length > 0 && { assumed }),
        },
    errors: [],
  };
};

/**
 * What must be written of what begins, where its row does not say it. Who was protected when last here still is: a
 * file that does not speak of it never takes protection away.
 */
const unsaid = (kind: SheetKind, before: Slices<Attributes>, given: Attributes): Attributes => {
  if (kind === "unit") return {};
  const usual: Attributes =
    kind === "person"
      ? { protected: before.at(-1)?.value.protected ?? false }
      : { type: "employee", fraction: 100, primary: false };
  return Object.fromEntries(Object.entries(usual).filter(([name]) => !(name in given)));
};

const resolve = (row: ImportRow, { meant }: Settled) => {
  const values: Record<string, Value> = {};
  const refused: { column: string; refusal: Refusal }[] = [];
  for (const [column, text] of Object.entries(row.references)) {
    const kind = referenceKinds[column]!;
    const ids = text === null ? [] : meant(kind, text);
    if (text === null) values[column] = null;
    else if (ids.length === 1) values[column] = ids[0]!;
    else
      refused.push({
        column,
        refusal: {
          code: ids.length === 0 ? `import.${kind}-unknown` : "import.name-shared",
          values: { id: text.slice(0, 80), name: text.slice(0, 80), n: ids.length },
        },
      });
  }
  return { values, refused };
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

/** The end of what is here, as the file says it: as the last day or as the first without. */
const endOf = ({ to, lastDay }: ImportRow, until: Day | null): PlanLine["fields"][number] =>
  lastDay
    ? { name: "lastDay", before: until && addDays(until, -1), after: lastDay }
    : { name: "to", before: until, after: to };

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

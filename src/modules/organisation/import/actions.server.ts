import { newId } from "../../../kernel/ids.ts";
import { nameIn as nameInLang } from "../../../kernel/lang.ts";
import type { Day } from "../../../kernel/period.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { inOrder } from "../../../kernel/text.ts";
import { type Act, read } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { Placed } from "../../../platform/intake/index.ts";
import type { Finish } from "../../../platform/intake/run.server.ts";
import { planHash } from "../../../platform/plan-hash.ts";
import { dropNames, externalIdsOf, noteExternalIds } from "../bulk/store.server.ts";
import { loadWhole } from "../consistency/actions.server.ts";
import type { Whole } from "../consistency/rules.ts";
import { type Book, bookOf, deciding } from "../history/book.server.ts";
import type { Attributes } from "../history/rules-slices.ts";
import { hold, lockTrees, type Noun } from "../history/store.server.ts";
import { municipalityOf } from "../names/store.server.ts";
import { personNoun } from "../person/store.server.ts";
import { mayImport } from "../policy.ts";
import { positionNoun } from "../position/store.server.ts";
import { noteNamed } from "../responsibility/appoint.server.ts";
import type { UnitType } from "../unit/rules.ts";
import { unitNoun } from "../unit/store.server.ts";
import { type Parsed, parseTables } from "./parse.ts";
import { countActions, endsMuch, planImport } from "./rules.ts";
import {
  type ImportAction,
  type ImportPlan,
  type PlanLine,
  type RowError,
  type SheetKind,
  sheetKinds,
} from "./rules-plan.ts";
import { allHeads } from "./store.server.ts";

/** A file with what was said of it: who it is from, from which day it is true, whether it is whole, what its units are. */
export type File = { id: string; source: string; day: Day; complete: boolean; unitType: UnitType };

export type Counts = Record<ImportAction, number>;

/** What an import would do, for looking at before it is confirmed. */
export type Plan = {
  lines: PlanLine[];
  counts: Counts;
  endsMuch: boolean;
  /** What is confirmed is exactly this; another hash means the world has changed since. */
  hash: string;
  errors: RowError[];
  /** What the file tells and the plan leaves as it is. */
  untaken: RowError[];
  /** What units and people in the plan are called. */
  names: Map<string, string>;
  /** The sheet that tells of a line, by `rowKey`. */
  sheetOf: ReadonlyMap<string, string>;
};

const nouns = {
  unit: unitNoun as Noun<Attributes>,
  person: personNoun as Noun<Attributes>,
  position: positionNoun as Noun<Attributes>,
};

/** Counts who uses units outside this module; a module above registers itself, since it may not be called from here. */
export type UnitUse = (tx: Tx, units: readonly string[], day: Day) => Promise<ReadonlyMap<string, number>>;
const uses: UnitUse[] = [];
export const registerUnitUse = (use: UnitUse): void => {
  uses.push(use);
};

/** What a row of a file is found by among the lines of a plan. */
export const rowKey = ({ kind, key }: { kind: SheetKind; key: string }): string => `${kind} ${key}`;

/** What a file would do; null when none of its sheets holds anything of ours. */
export const planOf = async (act: Act, file: File, placed: readonly Placed[]): Promise<Plan | null> => {
  const parsed = parseTables(placed, act.lang);
  if (sheetKinds.every(kind => parsed.rows[kind] === null)) return null;
  const { plan, hash, whole, errors, untaken } = await read(act, tx => planned(tx, act, file, parsed));
  return {
    lines: plan.lines,
    counts: countActions(plan.lines),
    endsMuch: endsMuch(plan.lines, whole),
    hash,
    errors,
    untaken,
    names: namesIn(plan, whole),
    sheetOf: new Map(
      sheetKinds.flatMap(kind =>
        (parsed.rows[kind] ?? []).map(row => [rowKey({ kind, key: row.key }), row.sheet] as const),
      ),
    ),
  };
};

/** Does what was shown, all of it in one transaction, or nothing when the world has changed since. */
export const writePlan = async (
  act: Act,
  file: File,
  placed: readonly Placed[],
  confirmed: { hash: string; endsMuchToo: boolean },
  finish: Finish,
): Promise<Result<Counts>> => {
  const may = mayImport(act);
  if (may !== true) return { ok: false, refusal: may.because };
  const parsed = parseTables(placed, act.lang);
  return deciding(act, async tx => {
    await lockTrees(tx);
    const { plan, hash, whole, heads, errors } = await planned(tx, act, file, parsed);
    if (hash !== confirmed.hash || !(await stillSo(tx, plan, heads))) return refused("import.changed-since");
    if (errors.length > 0) return refused("import.errors", { n: errors.length });
    const counts = countActions(plan.lines);
    if (endsMuch(plan.lines, whole) && !confirmed.endsMuchToo)
      return refused("import.ends-much", { n: counts.ended });
    const book = bookOf(tx, act);
    for (const one of plan.decisions) {
      const head = heads.get(one.id);
      book.note(nouns[one.kind], {
        id: one.id,
        before: head ? { id: one.id, ...head, slices: one.before } : null,
        slices: one.after,
        verb: one.verb,
        reason: null,
        effectiveFrom: one.effectiveFrom,
        fields: one.fields,
      });
    }
    const named = await noteLeaders(tx, book, plan, file.day);
    if (!named.ok) return named;
    // Objects come before the names that sources give them; the feed is last, inside close.
    await book.close(async () => {
      await dropNames(
        tx,
        file.source,
        plan.numbers.map(one => one.id),
      );
      await noteExternalIds(tx, namesGiven(file, plan), file.day);
      await finish(tx, { counts });
    });
    return done(counts);
  });
};

const planned = async (tx: Tx, act: Act, file: File, { rows, errors: unread, again, placed }: Parsed) => {
  // Versions before values: what is written in between then looks changed, never unchanged.
  const heads = await allHeads(tx);
  const whole = await loadWhole(tx);
  const names = {
    unit: await externalIdsOf(tx, "unit", file.source, file.day),
    person: await externalIdsOf(tx, "person", file.source, file.day),
    position: await externalIdsOf(tx, "position", file.source, file.day),
  };
  const usedElsewhere = new Map<string, number>();
  for (const use of uses)
    for (const [id, n] of await use(tx, [...whole.unit.keys()], file.day))
      usedElsewhere.set(id, (usedElsewhere.get(id) ?? 0) + n);
  const made: string[] = [];
  const plan = planImport({
    rows,
    complete: file.complete,
    whole,
    ids: { unit: names.unit.ids, person: names.person.ids, position: names.position.ids },
    numbered: {
      unit: names.unit.numbered,
      person: names.person.numbered,
      position: names.position.numbered,
    },
    today: act.today,
    day: file.day,
    usedElsewhere,
    newId: () => {
      made.push(newId());
      return made.at(-1)!;
    },
    municipality: nameInLang((await municipalityOf(tx, act)).name, act.lang),
    usualType: file.unitType,
  });
  const told = plan.lines.map(line => [
    line.kind,
    line.key,
    line.actions,
    line.fields.map(field => field.name),
    heads.get(line.id)?.version ?? 0,
    line.alike ?? [],
  ]);
  const errors = [...unread, ...plan.errors].map(placed).sort(byPlace);
  return {
    plan,
    hash: planHash([file.id, told, plan.leaders, errors.length], made),
    whole,
    heads,
    errors,
    untaken: [...plan.untaken, ...again].map(placed).sort(byPlace),
  };
};

/** Gives units who leads them; who comes with the same file is not in the tables yet. */
const noteLeaders = (tx: Tx, book: Book, { leaders }: ImportPlan, day: Day) =>
  noteNamed(
    tx,
    book,
    leaders.map(({ unit, holder }) => ({ kind: "manager", object: { kind: "unit", id: unit }, holder })),
    day,
    new Map(leaders.map(({ holder, kind, until }) => [holder, { kind, to: until }])),
  );

const byPlace = (a: RowError, b: RowError): number =>
  inOrder(a.sheet, b.sheet) || a.row - b.row || inOrder(a.column, b.column);

/** Holds what the plan decides on; false when somebody wrote to it, or made it, after the plan was made. */
const stillSo = async (
  tx: Tx,
  plan: ImportPlan,
  heads: ReadonlyMap<string, { version: number }>,
): Promise<boolean> => {
  // Kinds in one order, and ids in order within each, so that two writers never wait for each other.
  for (const kind of sheetKinds) {
    const ids = plan.decisions.filter(one => one.kind === kind).map(one => one.id);
    if (ids.length === 0) continue;
    const held = await hold(tx, nouns[kind], ids);
    if (ids.some(id => held.get(id)?.version !== heads.get(id)?.version)) return false;
  }
  return true;
};

const namesGiven = (file: File, { decisions, numbers }: ImportPlan) =>
  [
    ...decisions.filter(one => one.before.length === 0 && one.key !== one.id),
    ...numbers.map(one => ({ ...one, byName: false })),
  ].map(({ kind, key, id, byName }) => ({ kind, source: file.source, value: key, object: id, byName }));

const namesIn = (plan: ImportPlan, whole: Whole): Map<string, string> => {
  const names = new Map(plan.lines.map(line => [line.id, line.name]));
  const wanted = plan.lines.flatMap(line => [
    ...line.fields.flatMap(field => [field.before, field.after]),
    ...(line.alike ?? []),
  ]);
  for (const id of wanted) {
    if (typeof id !== "string" || names.has(id)) continue;
    const unit = whole.unit.get(id)?.at(-1)?.value.name;
    const person = whole.person.get(id)?.at(-1)?.value;
    if (unit) names.set(id, unit);
    else if (person) names.set(id, String(person.display ?? `${person.given} ${person.family}`));
  }
  return names;
};

import { createHash } from "node:crypto";
import { isId, newId } from "../../../kernel/ids.ts";
import { type Day, isDay } from "../../../kernel/period.ts";
import { done, type Refusal, type Result, refused } from "../../../kernel/result.ts";
import { type Act, read, transact } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { readTablesInWorker } from "../../../platform/files/index.ts";
import { externalIdsOf, noteExternalIds } from "../bulk/store.server.ts";
import { loadWhole } from "../consistency/actions.server.ts";
import type { Whole } from "../consistency/rules.ts";
import { bookOf, deciding } from "../history/book.server.ts";
import type { Attributes } from "../history/rules-slices.ts";
import { hold, lockTrees, type Noun } from "../history/store.server.ts";
import { personNoun } from "../person/store.server.ts";
import { mayImport } from "../policy.ts";
import { positionNoun } from "../position/store.server.ts";
import { unitNoun } from "../unit/store.server.ts";
import { parseTables } from "./parse.ts";
import { countActions, endsMuch, planImport } from "./rules.ts";
import {
  type ImportAction,
  type ImportPlan,
  type PlanLine,
  type RowError,
  sheetKinds,
} from "./rules-plan.ts";
import { allHeads, type Draft, draftById, dropDraft, keepDraft } from "./store.server.ts";

export type ImportInput = {
  bytes: Uint8Array;
  fileName: string;
  /** Who the file is from: "HR". Its ids are kept under this name. */
  source: string;
  day: Day;
  complete: boolean;
};

/** A refused file: the file as a whole, or rows with their places. Nothing was written. */
export type ImportRefused = { ok: false; refusal: Refusal; errors: RowError[] };

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

/** Reads a file and keeps it as a draft to look at; nothing else is written. Answers the draft's id. */
export const prepareImport = async (
  act: Act,
  input: ImportInput,
): Promise<{ ok: true; value: { draft: string } } | ImportRefused> => {
  const may = mayImport(act);
  if (may !== true) return { ok: false, refusal: may.because, errors: [] };
  if (!isDay(input.day) || input.day < act.today)
    return { ...refused("import.day-in-past", { day: input.day }), errors: [] };
  if (input.source.trim() === "") return { ...refused("import.source-missing"), errors: [] };
  const tables = await readTablesInWorker({ bytes: input.bytes, fileName: input.fileName });
  if (!tables.ok) return { ...tables, errors: [] };
  const { rows, errors, placed } = parseTables(tables.value, act.lang);
  if (errors.length > 0) return { ...refused("import.errors", { n: errors.length }), errors };
  const draft: Draft = {
    id: newId(),
    source: input.source.trim(),
    day: input.day,
    fileName: input.fileName,
    body: { rows, complete: input.complete },
  };
  const { plan } = await read(act, tx => planned(tx, act, draft));
  if (plan.errors.length > 0)
    return { ...refused("import.errors", { n: plan.errors.length }), errors: plan.errors.map(placed) };
  await transact(act, tx => keepDraft(tx, draft, { id: act.actor.id, at: act.now }));
  return { ok: true, value: { draft: draft.id } };
};

/** What an import would do, for looking at before it is confirmed. */
export type ImportPreview = {
  draft: Draft;
  lines: PlanLine[];
  counts: Record<ImportAction, number>;
  endsMuch: boolean;
  /** What is confirmed is exactly this; another hash means the world has changed since. */
  hash: string;
  errors: RowError[];
  /** What units and people in the plan are called. */
  names: Map<string, string>;
};

export const previewImport = (act: Act, draft: string): Promise<ImportPreview | null> =>
  read(act, async tx => {
    const kept = isId(draft) ? await draftById(tx, draft) : null;
    if (!kept) return null;
    const { plan, hash, whole } = await planned(tx, act, kept);
    return {
      draft: kept,
      lines: plan.lines,
      counts: countActions(plan.lines),
      endsMuch: endsMuch(plan.lines, whole),
      hash,
      errors: plan.errors,
      names: namesIn(plan, whole),
    };
  });

/** Does what the preview showed, all of it in one transaction, or nothing when the world has changed since. */
export const confirmImport = async (
  act: Act,
  input: { draft: string; hash: string; endsMuchToo?: boolean },
): Promise<Result<Record<ImportAction, number>>> => {
  const may = mayImport(act);
  if (may !== true) return { ok: false, refusal: may.because };
  return deciding(act, async tx => {
    await lockTrees(tx);
    const draft = isId(input.draft) ? await draftById(tx, input.draft) : null;
    if (!draft) return refused("import.draft-gone");
    const { plan, hash, whole, heads } = await planned(tx, act, draft);
    if (!(await stillSo(tx, plan, heads))) return refused("import.changed-since");
    if (hash !== input.hash) return refused("import.changed-since");
    if (plan.errors.length > 0) return refused("import.errors", { n: plan.errors.length });
    if (endsMuch(plan.lines, whole) && !input.endsMuchToo)
      return refused("import.ends-much", { n: countActions(plan.lines).ended });
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
    // Objects come before the names that sources give them; the feed is last, inside close.
    await dropDraft(tx, draft.id);
    await book.close(() => noteExternalIds(tx, namesGiven(draft, plan)));
    return done(countActions(plan.lines));
  });
};

const planned = async (tx: Tx, act: Act, draft: Draft) => {
  // Versions before values: what is written in between then looks changed, never unchanged.
  const heads = await allHeads(tx);
  const whole = await loadWhole(tx);
  const ids = {
    unit: await externalIdsOf(tx, "unit", draft.source),
    person: await externalIdsOf(tx, "person", draft.source),
    position: await externalIdsOf(tx, "position", draft.source),
  };
  const usedElsewhere = new Map<string, number>();
  for (const use of uses)
    for (const [id, n] of await use(tx, [...whole.unit.keys()], draft.day))
      usedElsewhere.set(id, (usedElsewhere.get(id) ?? 0) + n);
  const plan = planImport({
    rows: draft.body.rows,
    complete: draft.body.complete,
    whole,
    ids,
    today: act.today,
    day: draft.day,
    usedElsewhere,
    newId,
  });
  const told = plan.lines.map(line => [
    line.kind,
    line.key,
    line.actions,
    line.fields.map(field => field.name),
    heads.get(line.id)?.version ?? 0,
  ]);
  const hash = createHash("sha256")
    .update(JSON.stringify([draft.id, told]))
    .digest("hex");
  return { plan, hash, whole, heads };
};

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

const namesGiven = (draft: Draft, plan: ImportPlan) =>
  plan.decisions
    .filter(one => one.before.length === 0 && one.key !== one.id)
    .map(one => ({ kind: one.kind, source: draft.source, value: one.key, object: one.id }));

const namesIn = (plan: ImportPlan, whole: Whole): Map<string, string> => {
  const names = new Map(plan.lines.map(line => [line.id, line.name]));
  const wanted = plan.lines.flatMap(line => line.fields.flatMap(field => [field.before, field.after]));
  for (const id of wanted) {
    if (typeof id !== "string" || names.has(id)) continue;
    const unit = whole.unit.get(id)?.at(-1)?.value.name;
    const person = whole.person.get(id)?.at(-1)?.value;
    if (unit) names.set(id, unit);
    else if (person) names.set(id, String(person.display ?? `${person.given} ${person.family}`));
  }
  return names;
};

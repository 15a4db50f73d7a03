import { createHash } from "node:crypto";
import { newId } from "../../../kernel/ids.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { type Act, read, transact } from "../../../platform/act.ts";
import { recordAll } from "../../../platform/audit/index.server.ts";
import { allowed } from "../../../platform/auth/policy.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { isBrokenTie } from "../../../platform/db/database.ts";
import { readTablesInWorker, type SourceTable } from "../../../platform/files/index.ts";
import { appointIn, holdersCalled, type Named } from "../../organisation/index.server.ts";
import { flagPlans } from "../publication/flags.server.ts";
import { factsOf } from "../register/actions.server.ts";
import { namedFor } from "../register/duties.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { fieldsOf } from "../register/noun.ts";
import { nounNamed, nouns } from "../register/nouns.ts";
import { mayImport } from "../register/policy.ts";
import type { Thing } from "../register/rules.ts";
import { deleteThing, insertThings, pointersTo, replaceThings } from "../register/store.server.ts";
import { rowsOf } from "./rows.ts";
import { type ImportPlan, planOf } from "./rules.ts";
import { claimDraft, draftById, insertDraft } from "./store.server.ts";

export type Options = { noun?: string };
export type Draft = { id: string; fileName: string; plan: ImportPlan; hash: string };

/** Keeps a file and says what importing it would do; nothing of the landscape is touched. */
export const draftImport = async (
  act: Act,
  bytes: Uint8Array,
  fileName: string,
  options: Options = {},
): Promise<Result<Draft>> => {
  const may = allowed(act, mayImport);
  if (may !== true) return { ok: false, refusal: may.because };
  const planned = await planFile(act, bytes, fileName, options);
  if (!planned.ok) return planned;
  const id = newId(act.now.getTime());
  const { plan, hash } = planned.value;
  await transact(act, tx =>
    insertDraft(tx, act.municipality, { id, fileName, bytes, options, hash, by: act.actor.id }),
  );
  return done({ id, fileName, plan, hash });
};

/** The draft again, planned against what is here now. */
export const importDraft = async (act: Act, id: string): Promise<Result<Draft>> => {
  const draft = await read(act, tx => draftById(tx, id));
  if (!draft || draft.written) return refused("import.draft-gone");
  const planned = await planFile(act, draft.bytes, draft.fileName, draft.options);
  if (!planned.ok) return planned;
  return done({ id, fileName: draft.fileName, ...planned.value });
};

/** Writes a draft if its plan is still the one that was shown; all of it or nothing. Answers how many things. */
export const writeImport = async (act: Act, id: string, hash: string): Promise<Result<number>> => {
  const may = allowed(act, mayImport);
  if (may !== true) return { ok: false, refusal: may.because };
  const draft = await importDraft(act, id);
  if (!draft.ok) return draft;
  const { plan } = draft.value;
  if (plan.faultCount > 0 || draft.value.hash !== hash) return refused("import.plan-changed");
  return writePlan(act, plan, `file:${draft.value.fileName}`, id);
};

const planFile = async (
  act: Act,
  bytes: Uint8Array,
  fileName: string,
  options: Options,
): Promise<Result<{ plan: ImportPlan; hash: string }>> => {
  const tables = await readTablesInWorker({ bytes, fileName });
  if (!tables.ok) return tables;
  const landscape = await landscapeOf(act);
  const holders = await read(act, tx => holdersCalled(tx, act, textsIn(tables.value)));
  const rows = rowsOf(tables.value, landscape, act.lang, holders, options.noun);
  if (rows.sheets === 0) return refused("import.no-table", { file: fileName });
  const plan: ImportPlan = {
    ...planOf(
      rows.incoming,
      id => landscape.byId.get(id)?.thing,
      name => nounNamed(name)!,
    ),
    faults: rows.faults,
    faultCount: rows.faultCount,
    notes: rows.notes,
  };
  return done({ plan, hash: hashOf(plan) });
};

/** Every text someone responsible could be named by. */
const textsIn = (tables: readonly SourceTable[]): string[] => {
  const found = new Set<string>();
  for (const table of tables)
    for (const row of table.rows)
      for (const cell of row.cells)
        if (cell.kind === "text" && /[\s@]/.test(cell.text) && cell.text.length < 450)
          for (const part of cell.text.split(/[\n;]/)) found.add(part.trim());
  return [...found];
};

/** New things get new ids each time a file is planned, so in the hash they are called by their place. */
const hashOf = (plan: ImportPlan): string => {
  const places = new Map(plan.created.map((row, i) => [row.id, `#${i}`]));
  const placed = (_key: string, value: unknown): unknown => {
    if (typeof value === "string") return places.get(value) ?? value;
    // Lists of references are kept sorted by id; by place they must be sorted anew.
    return Array.isArray(value) && value.every(item => typeof item === "string")
      ? value.map(item => places.get(item) ?? item).sort()
      : value;
  };
  const { created, changed, removed, faultCount } = plan;
  return createHash("sha256")
    .update(JSON.stringify({ created, changed, removed, faultCount }, placed))
    .digest("hex");
};

/** Writes a plan in one transaction, with each thing's line in the change log. */
export const writePlan = (
  act: Act,
  plan: ImportPlan,
  source: string,
  draft?: string,
): Promise<Result<number>> =>
  undoneWhenStale(() =>
    transact(act, async tx => {
      if (draft && !(await claimDraft(tx, draft, act.now))) throw new StalePlan();
      return done(await writePlanIn(tx, act, plan, source));
    }),
  );

export type WrittenPlan = Pick<ImportPlan, "created" | "changed" | "removed">;

/** Writes a plan in a transaction of the caller's; throws `StalePlan` when somebody was faster. */
export const writePlanIn = async (tx: Tx, act: Act, plan: WrittenPlan, source: string): Promise<number> => {
  const decided = await appointIn(tx, act, { named: namedIn(plan), gone: plan.removed.map(({ id }) => id) });
  if (!decided.ok) throw new StalePlan();
  const written = await writeThingsIn(tx, act, plan, source);
  await decided.value.close();
  return written;
};

/** Whom a plan makes responsible for what. */
export const namedIn = (plan: WrittenPlan): Named[] => [
  ...plan.created.flatMap(row => namedFor(nounNamed(row.noun)!, row.id, undefined, row.values)),
  ...plan.changed.flatMap(row => namedFor(nounNamed(row.noun)!, row.id, row.before, row.after)),
];

/** Writes the things of a plan and their lines in the change log; who is responsible for them is the caller's. */
export const writeThingsIn = async (tx: Tx, act: Act, plan: WrittenPlan, source: string): Promise<number> => {
  for (const noun of nouns) {
    const created = plan.created.filter(row => row.noun === noun.name);
    await insertThings(
      tx,
      act.municipality,
      noun,
      created.map(
        (row): Thing => ({
          id: row.id,
          version: 1,
          values: row.values,
          facts: factsOf(
            act,
            fieldsOf(noun).flatMap(([name]) => (row.values[name] === null ? [] : [name])),
            source,
          ),
          unknowns: {},
        }),
      ),
    );
    const changed = plan.changed.filter(change => change.noun === noun.name);
    const facts = new Map(changed.map(({ id, fields }) => [id, factsOf(act, fields, source)]));
    const written = await replaceThings(
      tx,
      act.municipality,
      noun,
      changed.map(({ id, version, after }) => ({ id, version, values: after, facts: facts.get(id)! })),
    );
    if (written !== changed.length) throw new StalePlan();
    await flagPlans(tx, act, changed);
  }
  for (const { noun: name, id, version } of plan.removed) {
    const noun = nounNamed(name)!;
    const pointers = await pointersTo(tx, nouns, noun, id);
    if (pointers.length > 0 || !(await deleteThing(tx, noun, id, version))) throw new StalePlan();
  }
  await recordAll(tx, act, [
    ...plan.created.map(row => ({
      action: `${row.noun}.added`,
      object: { kind: row.noun, id: row.id },
      payload: { source },
    })),
    ...plan.changed.map(row => ({
      action: `${row.noun}.changed`,
      object: { kind: row.noun, id: row.id },
      payload: {
        source,
        changes: row.fields.map(field => ({
          field,
          before: row.before[field] ?? null,
          after: row.after[field] ?? null,
        })),
      },
    })),
    ...plan.removed.map(row => ({
      action: `${row.noun}.removed`,
      object: { kind: row.noun, id: row.id },
      payload: { source },
    })),
  ]);
  return plan.created.length + plan.changed.length + plan.removed.length;
};

/** A refusal in place of a plan that no longer fits; everything else goes on as it is. */
export const undoneWhenStale = <T>(work: () => Promise<Result<T>>): Promise<Result<T>> =>
  work().catch((error: unknown) => {
    if (error instanceof StalePlan || isBrokenTie(error)) return refused("import.plan-changed");
    throw error;
  });

/** Thrown to undo the whole transaction when somebody was faster. */
export class StalePlan extends Error {}

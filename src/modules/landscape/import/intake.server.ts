import { done, type Result, refused } from "../../../kernel/result.ts";
import { type Act, read, transact } from "../../../platform/act.ts";
import { allowed } from "../../../platform/auth/policy.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { type Placed, type SheetTaken, takenOf } from "../../../platform/intake/index.ts";
import { type Importer, lookAtFile, takeFile, writeFile } from "../../../platform/intake/run.server.ts";
import { planHash } from "../../../platform/plan-hash.ts";
import { holdersCalled } from "../../organisation/index.server.ts";
import { onLists } from "../publication/store.server.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import type { Landscape } from "../register/landscape.ts";
import type { Noun } from "../register/noun.ts";
import { nounNamed, nouns } from "../register/nouns.ts";
import { mayImport } from "../register/policy.ts";
import { titlesOf } from "../register/store.server.ts";
import { lockKinds } from "../register/writing.server.ts";
import { StalePlan, undoneWhenStale, writePlanIn } from "./actions.server.ts";
import { knowledge } from "./columns.ts";
import { type Line, linesOf } from "./lines.ts";
import { rowsOf } from "./rows.ts";
import { type Fault, type ImportPlan, type Note, planOf } from "./rules.ts";

/** What the page shows of a plan: counts of each noun, every fault that is kept, and what is done. */
export type Told = {
  counts: { noun: string; created: number; changed: number; removed: number; unchanged: number }[];
  faults: Fault[];
  faultCount: number;
  notes: Note[];
  /** The first of what is done; `doing` says how much it is. */
  lines: Line[];
  doing: number;
};

const shown = 5_000;
const notesShown = 50;

/** The landscape's way to take in a file. */
export const importer: Importer<ImportPlan> = {
  name: "landscape",
  may: act => allowed(act, mayImport),
  knowledge,
  plan: async (act, file, placed) => {
    const made = await planFor(act, placed);
    if (!made) return refused("import.no-table", { file: file.fileName });
    const { plan } = made;
    const told = toldOf(plan);
    return done({ plan, told, hash: hashOf(plan), asks: told.doing > 0 });
  },
  write: async (act, file, placed, confirmed, finish, report) => {
    const may = allowed(act, mayImport);
    if (may !== true) return { ok: false, refusal: may.because };
    const made = await planFor(act, placed);
    if (!made || made.plan.faultCount > 0 || hashOf(made.plan) !== confirmed.hash)
      return refused("import.plan-changed");
    const { plan, landscape } = made;
    const { counts } = toldOf(plan);
    return undoneWhenStale(() =>
      transact(act, async tx => {
        // One list at a time, and none against what another has just added: most kinds have no key to clash on.
        await lockKinds(tx, act, [...plan.created, ...plan.changed], true);
        for (const name of new Set(plan.created.map(({ noun }) => noun)))
          if (!(await knowsAll(tx, nounNamed(name)!, landscape))) throw new StalePlan();
        const written = await writePlanIn(tx, act, plan, `file:${file.fileName}`, report);
        await finish(tx, { counts });
        return done(written);
      }),
    );
  },
};

/** Keeps a file for the import; answers its id. */
export const sendFile = async (
  act: Act,
  bytes: Uint8Array,
  fileName: string,
  options: { noun?: string },
): Promise<Result<string>> => {
  const may = allowed(act, mayImport);
  if (may !== true) return { ok: false, refusal: may.because };
  const kind = options.noun ? { kind: options.noun } : {};
  return takeFile(act, importer.name, { bytes, fileName, options: kind });
};

export type Draft = { id: string; fileName: string; plan: ImportPlan; hash: string; taken: SheetTaken[] };

/** Keeps a file and says what importing it would do, asking nobody; nothing of the landscape is touched. */
export const draftImport = async (
  act: Act,
  bytes: Uint8Array,
  fileName: string,
  options: { noun?: string } = {},
  onProgress?: (share: number) => void,
): Promise<Result<Draft>> => {
  const sent = await sendFile(act, bytes, fileName, options);
  if (!sent.ok) return sent;
  const id = sent.value;
  const looked = await lookAtFile(act, importer, id, { ask: false, ...(onProgress && { onProgress }) });
  if (looked.state === "refused") return { ok: false, refusal: looked.refusal };
  if (looked.state !== "ready") return refused("intake.not-ready");
  const { plan, hash } = looked.planned;
  return done({ id, fileName, plan, hash, taken: takenOf(looked.placed) });
};

/** Writes a file if its plan is still the one that was shown; all of it or nothing. Answers how many things. */
export const writeImport = async (
  act: Act,
  id: string,
  hash: string,
  onProgress?: (share: number) => void,
): Promise<Result<number>> => {
  const written = await writeFile(act, importer, id, { hash }, onProgress);
  return written.ok ? done(Number(written.value)) : written;
};

/** Whether nothing of a kind has come since a landscape was read. */
const knowsAll = async (tx: Tx, noun: Noun, landscape: Landscape): Promise<boolean> =>
  [...(await titlesOf(tx, noun)).keys()].every(id => landscape.byId.has(id));

const planFor = async (
  act: Act,
  placed: readonly Placed[],
): Promise<{ plan: ImportPlan; landscape: Landscape } | null> => {
  const landscape = await landscapeOf(act);
  const { holders, printed } = await read(act, async tx => ({
    holders: await holdersCalled(tx, act, textsIn(placed)),
    printed: await onLists(tx),
  }));
  const rows = rowsOf(placed, landscape, act.lang, holders, printed);
  if (rows.sheets === 0) return null;
  const plan = {
    ...planOf(
      rows.incoming,
      id => landscape.byId.get(id)?.thing,
      name => nounNamed(name)!,
    ),
    faults: rows.faults,
    faultCount: rows.faultCount,
    notes: rows.notes,
    sheetOf: rows.sheetOf,
  };
  return { plan, landscape };
};

/** Every text someone responsible could be named by, in columns that name one. */
const textsIn = (placed: readonly Placed[]): string[] => {
  const found = new Set<string>();
  for (const { table, kind, fields } of placed)
    fields.forEach((field, i) => {
      if (kind === null || field === null || nounNamed(kind)?.fields[field]?.to !== "holder") return;
      for (const row of table.rows)
        for (const part of (row.cells[i]?.text ?? "").split(/[\n;]/)) if (part.trim()) found.add(part.trim());
    });
  return [...found];
};

const hashOf = ({ created, changed, removed, faultCount }: ImportPlan): string =>
  planHash(
    { created, changed, removed, faultCount },
    created.map(({ id }) => id),
  );

const toldOf = (plan: ImportPlan): Told => {
  // A plan with faults is never confirmed, so nobody reads what it would do.
  const lines = plan.faultCount > 0 ? [] : linesOf(plan);
  const count = (list: readonly { noun: string }[], noun: string) =>
    list.filter(row => row.noun === noun).length;
  return {
    counts: nouns
      .map(({ name }) => ({
        noun: name,
        created: count(plan.created, name),
        changed: count(plan.changed, name),
        removed: count(plan.removed, name),
        unchanged: plan.unchanged[name] ?? 0,
      }))
      .filter(row => row.created + row.changed + row.unchanged + row.removed > 0),
    faults: plan.faults,
    faultCount: plan.faultCount,
    notes: plan.notes.slice(0, notesShown),
    lines: lines.slice(0, shown),
    doing: lines.length,
  };
};

import { newId } from "../../kernel/ids.ts";
import { done, type Refusal, type Result, refused } from "../../kernel/result.ts";
import { type Act, read, transact } from "../act.ts";
import type { Verdict } from "../auth/policy.ts";
import type { Tx } from "../db/database.ts";
import { readTablesInWorker } from "../files/index.ts";
import {
  counting,
  headingsMark,
  headingsOf,
  type Knowledge,
  type Placed,
  placeTables,
  viewOf,
} from "./columns.ts";
import { headed } from "./heading-row.ts";
import {
  beat,
  beginWork,
  bytesOf,
  endWork,
  giveUp,
  type Intake,
  intakeById,
  keepIntake,
  mostIntakes,
  rememberedPlacements,
} from "./store.server.ts";

/** What a plan says: `told` for the page, `hash` to be confirmed, `plan` for who asked in the same breath. */
export type Planned<Plan> = {
  plan: Plan;
  told: unknown;
  hash: string;
  /** Whether there is anything to say yes to: no errors, and something that is not here already. */
  asks: boolean;
};

/** Says in the writing transaction that it is done, with what there is to tell; throws when it was given up. */
export type Finish = (tx: Tx, told: unknown) => Promise<void>;

/** Tells how far the work is, from 0 to 1. */
export type Report = (share: number) => void;

/** What a module does with a file: say what it would do, and do it. */
export type Importer<Plan> = {
  name: string;
  /** Who may send, see and write its files. */
  may: (act: Act) => Verdict;
  knowledge: Knowledge;
  plan: (act: Act, file: Intake, placed: readonly Placed[]) => Promise<Result<Planned<Plan>>>;
  /** Writes what was confirmed by its hash, all in one transaction that ends with `finish`, or refuses. */
  write: (
    act: Act,
    file: Intake,
    placed: readonly Placed[],
    confirmed: { hash: string; endsMuchToo: boolean },
    finish: Finish,
    report: Report,
  ) => Promise<Result<unknown>>;
};

/** Keeps a file on its way in; answers its id. Refused while too many wait. */
export const takeFile = async (
  act: Act,
  importer: string,
  file: { fileName: string; bytes: Uint8Array; options: Record<string, string> },
): Promise<Result<string>> => {
  const id = newId(act.now.getTime());
  const by = { id: act.actor.id, at: act.now };
  const kept = await transact(act, tx => keepIntake(tx, { ...file, id, importer }, by));
  return kept ? done(id) : refused("intake.too-many", { n: mostIntakes });
};

export type LookResult<Plan> =
  | { state: "ready"; planned: Planned<Plan>; placed: readonly Placed[] }
  | { state: "columns" }
  | { state: "refused"; refusal: Refusal }
  | { state: "elsewhere" };

/**
 * Reads a file and says what it would do. With `ask` it stops where a person must say which column is what;
 * without, what is not known is left out. `elsewhere`: somebody else is at it, or it was given up.
 */
export const lookAtFile = async <Plan>(
  act: Act,
  importer: Importer<Plan>,
  id: string,
  how: { ask: boolean; onProgress?: Report } = { ask: false },
): Promise<LookResult<Plan>> =>
  working(act, importer.name, id, "reading", how.onProgress, async (file, signal, report) => {
    const end = (outcome: Parameters<typeof endWork>[3]) =>
      transact(act, tx => endWork(tx, id, "reading", outcome));
    const placed = await placedOf(act, importer, file, signal, share => report(share * 0.6));
    if (!placed.ok) {
      await end({ state: "refused", refusal: placed.refusal });
      return { state: "refused", refusal: placed.refusal };
    }
    const sheets = placed.value.map(viewOf);
    if (how.ask && !file.chosen && sheets.some(sheet => !sheet.sure)) {
      await end({ state: "columns", sheets });
      return { state: "columns" };
    }
    const planned = await importer.plan(act, file, placed.value.map(counting));
    if (!planned.ok) {
      await end({ state: how.ask ? "columns" : "refused", sheets, refusal: planned.refusal });
      return how.ask ? { state: "columns" } : { state: "refused", refusal: planned.refusal };
    }
    const { told } = planned.value;
    if (!(await end({ state: "ready", sheets, told, hash: askedHash(planned.value) })))
      return { state: "elsewhere" };
    return { state: "ready", planned: planned.value, placed: placed.value };
  });

/** What is confirmed; null where there is nothing to confirm. */
const askedHash = ({ hash, asks }: Planned<unknown>): string | null => (asks ? hash : null);

/** Writes a file that was looked at. Refused, it is looked at anew, and what it would do now is shown. */
export const writeFile = async <Plan>(
  act: Act,
  importer: Importer<Plan>,
  id: string,
  confirmed: { hash: string; endsMuchToo?: boolean },
  onProgress?: Report,
): Promise<Result<unknown>> => {
  const written = await working<Result<unknown>>(
    act,
    importer.name,
    id,
    "writing",
    onProgress,
    async (file, signal, report) => {
      const placed = await placedOf(act, importer, file, signal, share => report(share * 0.3));
      if (!placed.ok) return placed;
      const sure = { hash: confirmed.hash, endsMuchToo: confirmed.endsMuchToo ?? false };
      const finish: Finish = async (tx, told) => {
        if (!(await endWork(tx, id, "writing", { state: "done", told }))) throw new GivenUp();
      };
      const outcome = await importer.write(act, file, placed.value.map(counting), sure, finish, share =>
        report(0.3 + share * 0.7),
      );
      if (outcome.ok) return outcome;
      const planned = await importer.plan(act, file, placed.value.map(counting));
      await transact(act, tx =>
        endWork(tx, id, "writing", {
          state: planned.ok ? "ready" : "refused",
          refusal: outcome.refusal,
          ...(planned.ok && { told: planned.value.told, hash: askedHash(planned.value) }),
        }),
      );
      return outcome;
    },
  );
  return "state" in written ? refused("intake.not-ready") : written;
};

/** Gives a file up; who works on it stops at the next beat, and nothing of it is written. */
export const cancelFile = (act: Act, id: string): Promise<void> => {
  stops.get(id)?.abort();
  return transact(act, tx => giveUp(tx, id));
};

/** The tables of a kept file with their placements. */
export const placedOf = async (
  act: Act,
  importer: Pick<Importer<unknown>, "name" | "knowledge">,
  file: Intake,
  signal?: AbortSignal,
  report?: Report,
): Promise<Result<Placed[]>> => {
  const bytes = await read(act, tx => bytesOf(tx, file.id));
  const tables = await readTablesInWorker(
    { bytes, fileName: file.fileName },
    { ...(signal && { signal }), ...(report && { onProgress: report }) },
  );
  if (!tables.ok) return tables;
  const chosen = new Map(
    file.chosen
      ? file.sheets.map(
          ({ sheet, kind, fields, said }) => [sheet, { kind, fields, ...(said && { said }) }] as const,
        )
      : [],
  );
  const headedTables = tables.value.map(table => headed(table, importer.knowledge, file.options.kind));
  const marks = headedTables.map(table => headingsMark(headingsOf(table)));
  const remembered = await read(act, tx => rememberedPlacements(tx, importer.name, marks));
  return done(placeTables(headedTables, importer.knowledge, chosen, remembered, file.options.kind));
};

/** Thrown to undo a writing transaction whose file was given up meanwhile. */
class GivenUp extends Error {}

/** Work of this process, to be stopped at once when it is given up here. */
const stops = new Map<string, AbortController>();
const pause = 500;

/** Does one piece of work on a file while saying that it goes on; `elsewhere` when it may not be begun. */
const working = async <T>(
  act: Act,
  importer: string,
  id: string,
  work: "reading" | "writing",
  onProgress: Report | undefined,
  run: (file: Intake, signal: AbortSignal, report: Report) => Promise<T>,
): Promise<T | { state: "elsewhere" }> => {
  const file = await transact(act, async tx => {
    const known = await intakeById(tx, importer, id);
    return known && (await beginWork(tx, id, work)) ? known : null;
  });
  if (!file) return { state: "elsewhere" };
  const stop = new AbortController();
  stops.set(id, stop);
  let share = 0;
  let told = Promise.resolve();
  const timer = setInterval(() => {
    told = told
      .then(() => transact(act, tx => beat(tx, id, work, share)))
      .then(goesOn => {
        if (!goesOn) stop.abort();
      })
      // A beat that is missed is no reason to stop; too many are, and then the page says so.
      .catch(() => {});
  }, pause);
  try {
    return await run(file, stop.signal, part => {
      share = part;
      onProgress?.(part);
    });
  } catch (error) {
    if (error instanceof GivenUp) return { state: "elsewhere" };
    await transact(act, tx => endWork(tx, id, work, { state: "interrupted" })).catch(() => {});
    throw error;
  } finally {
    clearInterval(timer);
    stops.delete(id);
    await told;
  }
};

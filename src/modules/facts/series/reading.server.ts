import { newId } from "../../../kernel/ids.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { type Act, transact } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { OfficeOutcome, OfficeState, Reading } from "./kept.ts";
import { type Office, type SubjectId, sourceOf, subjectsOf } from "./offices.ts";
import { heldStates, tellOffice } from "./store.server.ts";

/** A reading of ours, and how it stood with what is read before. */
export type Begun = { source: string; reading: Reading; before: OfficeState };

/** Says to all processes that an office is being read; refused while somebody else is at it, whatever they read there. */
export const beginReading = async (
  tx: Tx,
  act: Act,
  office: Office,
  subject: SubjectId,
): Promise<Result<Begun>> => {
  const states = await heldStates(tx);
  if (subjectsOf(office).some(one => states.get(sourceOf(office, one))?.live)) return refused("series.busy");
  const source = sourceOf(office, subject);
  // One that was broken off by the end of its process stands in nobody's way.
  const { live: _live, reading: _dead, ...before } = states.get(source) ?? {};
  const since = act.now.toISOString();
  const reading = { run: newId(act.now.getTime()), since, step: 0, steps: 0 };
  await tellOffice(tx, source, { ...before, reading });
  return done({ source, reading, before });
};

const pause = 2_000;

/** Does the work while saying that it goes on, and how far it is. */
export const whileReading = async <T>(
  act: Act,
  begun: Begun,
  work: (onProgress: (step: number, steps: number) => void) => Promise<T>,
): Promise<T> => {
  const { source, reading, before } = begun;
  let told = Promise.resolve();
  let so = reading;
  const beat = () =>
    transact(act, async tx => {
      if (await isOurs(tx, begun)) await tellOffice(tx, source, { ...before, reading: so });
    });
  // A beat that is missed is no reason to stop; too many are, and then somebody else may begin.
  const timer = setInterval(() => {
    told = told.then(beat).catch(() => {});
  }, pause);
  try {
    return await work((step, steps) => {
      so = { ...reading, step: step + 1, steps };
    });
  } finally {
    clearInterval(timer);
    await told;
  }
};

/** Says what came of a reading; refused where it was silent so long that somebody else has begun. */
export const endReading = async (
  tx: Tx,
  act: Act,
  begun: Begun,
  how: Omit<OfficeOutcome, "at">,
): Promise<Result<OfficeState>> => {
  if (!(await isOurs(tx, begun))) return refused("series.meanwhile");
  const { source, before } = begun;
  const at = act.now.toISOString();
  const taken = how.outcome === "kept" && how.year ? { at, year: how.year } : before.taken;
  const state: OfficeState = { ...how, at, ...(taken && { taken }) };
  await tellOffice(tx, source, state);
  return done(state);
};

/** Whether a reading is still the one that goes on; nobody else begins one before this transaction has ended. */
export const isOurs = async (tx: Tx, { source, reading }: Begun): Promise<boolean> =>
  (await heldStates(tx)).get(source)?.reading?.run === reading.run;

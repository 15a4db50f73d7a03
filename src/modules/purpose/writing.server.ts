import { done, type Result, refused } from "../../kernel/result.ts";
import { type Act, transact } from "../../platform/act.ts";
import { type Entry, record } from "../../platform/audit/index.server.ts";
import { allowed } from "../../platform/auth/policy.ts";
import { isBrokenTie, type Tx } from "../../platform/db/database.ts";
import { holdAbout } from "./expectation/store.server.ts";
import { initiativesOf } from "./initiatives.server.ts";
import { mayRecord } from "./policy.ts";

/** Whether something can be expected of it here: the municipality itself, or one of its initiatives. */
export const isKnown = async (act: Act, about: string): Promise<boolean> =>
  about === act.municipality || (await initiativesOf(act)).some(({ id }) => id === about);

/**
 * One transaction of somebody who may record what is said about a thing: what `work` writes and its line in the change
 * log, or neither. Who writes about the same thing at that moment comes before or after, never between.
 */
export const written = async <T>(
  act: Act,
  about: string,
  work: (tx: Tx) => Promise<Result<{ value: T; entry: Entry | null }>>,
): Promise<Result<T>> => {
  const may = allowed(act, mayRecord);
  if (may !== true) return { ok: false, refusal: may.because };
  if (!(await isKnown(act, about))) return refused("purpose.not-here");
  return transact(act, async (tx): Promise<Result<T>> => {
    await holdAbout(tx, act.municipality, about);
    const worked = await work(tx);
    if (!worked.ok) return worked;
    if (worked.value.entry) await record(tx, act, worked.value.entry);
    return done(worked.value.value);
  }).catch((error: unknown) => {
    if (isBrokenTie(error)) return refused("changed-meanwhile");
    throw error;
  });
};

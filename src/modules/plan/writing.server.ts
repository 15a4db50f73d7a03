import { done, type Result, refused } from "../../kernel/result.ts";
import { type Act, transact } from "../../platform/act.ts";
import { type Entry, record } from "../../platform/audit/index.server.ts";
import { allowed } from "../../platform/auth/policy.ts";
import { isBrokenTie, type Tx } from "../../platform/db/database.ts";
import { mayPlan } from "./policy.ts";

/**
 * One transaction of somebody who may plan: what `work` writes and the line it answers for the change log, or neither.
 * Null when there was nothing to change.
 */
export const written = async (
  act: Act,
  work: (tx: Tx) => Promise<Result<Entry | null>>,
): Promise<Result<null>> => {
  const may = allowed(act, mayPlan);
  if (may !== true) return { ok: false, refusal: may.because };
  return transact(act, async (tx): Promise<Result<null>> => {
    const entry = await work(tx);
    if (!entry.ok) return entry;
    if (entry.value) await record(tx, act, entry.value);
    return done(null);
  }).catch((error: unknown) => {
    if (isBrokenTie(error)) return refused("changed-meanwhile");
    throw error;
  });
};

/** The municipality itself as the object of a line. */
export const ofAll = (act: Act) => ({ kind: "municipality", id: act.municipality });

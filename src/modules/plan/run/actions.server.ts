import { newId } from "../../../kernel/ids.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { type Act, transact } from "../../../platform/act.ts";
import { record } from "../../../platform/audit/index.server.ts";
import { allowed } from "../../../platform/auth/policy.ts";
import { mayPlan } from "../policy.ts";
import { bringToNow } from "../promise/actions.server.ts";
import { boundBy } from "../promise/bound.server.ts";
import type { Keeping } from "../promise/rules-promise.ts";
import { standingOf } from "../scenario/standing.server.ts";
import { scenarioById } from "../scenario/store.server.ts";
import { abort, enqueue } from "./queue.server.ts";
import { type RunAsked, solverVersion } from "./rules-run.ts";
import { searching } from "./searching.server.ts";
import { askToStop, insertRun, liveRunOf, standsSince } from "./store.server.ts";

/**
 * Lets a plan be searched: now, or when those before it are done. Goes on from the plan there is and what is proven,
 * or begins anew; answers the run. A second asked for while one is on its way is that one, unless the scenario was
 * changed since: then that one is stopped.
 */
export const startRun = async (
  act: Act,
  scenarioId: string,
  { seconds, seed, anew }: RunAsked,
): Promise<Result<string>> => {
  const may = allowed(act, mayPlan);
  if (may !== true) return { ok: false, refusal: may.because };
  // A plan of what is over helps nobody: what has begun stands, the rest is still to begin.
  const brought = await bringToNow(act, scenarioId);
  if (!brought.ok) return brought;
  const begun = await transact(act, async tx => {
    const scenario = await scenarioById(tx, scenarioId, true);
    if (!scenario) return refused("gone");
    const known = await liveRunOf(tx, scenario.id, "plan");
    if (known && (await standsSince(tx, scenario.id, known.revision)))
      return done({ id: known.id, task: null, overtaken: null });
    // What that one finds is of a scenario that is no more.
    if (known) await askToStop(tx, known.id);
    const { portfolio, result, proven } = await standingOf(tx, scenario);
    const run = {
      id: newId(act.now.getTime()),
      kind: "plan" as const,
      scenario: scenario.id,
      ...{ revision: scenario.revision, roomRevision: scenario.roomRevision, fixed: scenario.fixed },
      ...{ seed, seconds, anew: anew || !result, solver: solverVersion },
    };
    await insertRun(tx, run, { id: act.actor.id, at: act.now });
    await record(tx, act, {
      action: "plan-run.started",
      object: { kind: "plan-scenario", id: scenario.id },
      payload: { run: run.id, seed, seconds, anew },
    });
    const start = result && !anew && { plan: result.starts, ...(proven && { bound: result.bound }) };
    const bound = await boundBy(tx, scenario, act.today);
    const promisesAt = (keeping: Keeping) => bound?.promisesAt(keeping) ?? null;
    return done({
      id: run.id,
      overtaken: known?.id ?? null,
      task: {
        ...{ run, portfolio, promisesAt, keeping: scenario.keeping, standing: result?.starts ?? null },
        ...(start && { start }),
      },
    });
  });
  if (!begun.ok) return begun;
  if (begun.value.overtaken) abort(begun.value.overtaken);
  if (begun.value.task) enqueue(act, begun.value.id, searching(begun.value.task));
  return done(begun.value.id);
};

/** Asks a run to stop; what it has found stands. */
export const stopRun = async (act: Act, scenario: string, run: string): Promise<Result<string>> => {
  const may = allowed(act, mayPlan);
  if (may !== true) return { ok: false, refusal: may.because };
  const asked = await transact(act, async tx => {
    if (!(await askToStop(tx, run))) return false;
    await record(tx, act, {
      action: "plan-run.stopped",
      object: { kind: "plan-scenario", id: scenario },
      payload: { run },
    });
    return true;
  });
  // Another process may be at it, and sees it at its next beat.
  if (asked) abort(run);
  return done(run);
};

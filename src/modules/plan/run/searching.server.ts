import { transact } from "../../../platform/act.ts";
import { breachesOfPlan, breachesOfResult } from "../check/rules-check.ts";
import type { Plan } from "../portfolio/rules-plan.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import { planValue } from "../portfolio/rules-value.ts";
import { solveKeeping } from "../promise/keeping.server.ts";
import { type Keeping, worthWith } from "../promise/rules-promise.ts";
import { keepFound } from "../scenario/found.server.ts";
import type { Promises } from "../solve/rules-goal.ts";
import { type SolveProgress, solve } from "../solve/solve.server.ts";
import type { Task } from "../solve/task.ts";
import type { Work } from "./queue.server.ts";
import type { KeepingTold } from "./rules-run.ts";
import {
  beatRun,
  endRun,
  keepPlan,
  type Run,
  type RunState,
  standsSince,
  tellStudy,
} from "./store.server.ts";

/** A search to be made: what of, how, and from where. */
export type Asked = {
  run: Pick<Run, "id" | "scenario" | "revision" | "seed" | "seconds">;
  /** With what people decided. */
  portfolio: Portfolio;
  /** The plan there is; a worse one replaces nothing. */
  standing: Plan | null;
  /** What was approved, and what it costs to leave it where that is so dear. */
  promisesAt: (keeping: Keeping) => Promises | null;
  /** How dear it is when the search begins. */
  keeping: Keeping;
  start?: NonNullable<Task["start"]>;
};

/** How often a run writes down how far it is. */
const pause = 1_000;

/** Searches a plan, and writes down each second what is found: whatever happens, the last good plan stands. */
export const searching =
  ({ run, portfolio, standing, promisesAt, keeping, start }: Asked): Work =>
  async (act, stop) => {
    const began = performance.now();
    let newest: SolveProgress | null = null;
    let written: Plan | null = null;
    let told: Promise<unknown> = Promise.resolve();
    const promises = promisesAt(keeping);
    // Leaving promises may have become dearer meanwhile: what leaves more of them than that is worth replaces nothing.
    const better = (plan: Plan, now: Keeping) => {
      const worth = (one: Plan) => worthWith(portfolio, one, promisesAt(now));
      return standing === null || worth(plan) > worth(standing) + 1e-9;
    };
    const tell = async () => {
      const now = newest;
      const fresh = now?.plan && now.plan !== written ? now.plan : null;
      const goesOn = await transact(act, async tx => {
        // First the scenario, then its run, as everybody locks them: two who lock crosswise wait for each other.
        const keepingNow = await standsSince(tx, run.scenario, run.revision);
        const on = await beatRun(tx, run.id, now, fresh);
        const sound = fresh && breachesOfPlan(portfolio, fresh).length === 0;
        if (keepingNow && sound && better(fresh, keepingNow))
          await keepPlan(tx, run, fresh, planValue(portfolio, fresh));
        // Of a scenario that was changed meanwhile nothing that is found is of use.
        return on && keepingNow !== null;
      });
      written = fresh ?? written;
      if (!goesOn) stop.abort();
    };
    const timer = setInterval(() => {
      // A beat that is missed is no reason to stop; too many are, and then the page says so.
      told = told.then(tell).catch(() => {});
    }, pause);
    try {
      const how = {
        ...{ seconds: run.seconds, seed: run.seed, signal: stop.signal, ...(start && { start }) },
        onProgress: (progress: SolveProgress) => {
          newest = progress;
        },
      };
      const { result, impossible, ended, price } = promises
        ? await solveKeeping(portfolio, promises, how)
        : { ...(await solve(portfolio, how)), price: null };
      clearInterval(timer);
      await told;
      const states: Record<typeof ended, RunState> = {
        "by itself": "ended",
        stopped: "stopped",
        died: "died",
      };
      const sound = result && breachesOfResult(portfolio, result).length === 0 ? result : null;
      await transact(act, async tx => {
        // In the same order as above.
        const keepingNow = await standsSince(tx, run.scenario, run.revision);
        await beatRun(tx, run.id, newest, null);
        if (price) await tellStudy(tx, run.id, { price, keeping } satisfies KeepingTold, { cpuSeconds: 0 });
        await endRun(tx, run.id, states[ended], sound ?? impossible);
        const at = new Date(act.now.getTime() + performance.now() - began);
        if (keepingNow && sound && sound.status !== "infeasible" && better(sound.starts, keepingNow))
          await keepFound(tx, act, run, sound, at);
      });
    } finally {
      clearInterval(timer);
    }
  };

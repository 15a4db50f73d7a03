import { type ChildProcess, fork } from "node:child_process";
import { workerFile } from "../../../platform/workers/index.ts";
import { breachesOfPlan, breachesOfResult } from "../check/rules-check.ts";
import { type Conflict, gapOf, type Plan, type PlanResult, provenGap } from "../portfolio/rules-plan.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import { startValue } from "../portfolio/rules-value.ts";
import { type Fixed, withFixed } from "./rules-fixed.ts";
import type { Stage, Task, Told } from "./task.ts";

export type SolveOptions = {
  /** CPU seconds of the whole run, all processes together. */
  seconds: number;
  seed: number;
  /** A plan to go on from, and the bound proven for it. */
  start?: Task["start"];
  /** What people have decided: a start, that it must be in, or that it stays out. */
  fixed?: Fixed;
  onProgress?: (progress: SolveProgress) => void;
  /** Ends the run; what was found stands. */
  signal?: AbortSignal;
};

/** What is known so far; a plan shown here has passed the checker. */
export type SolveProgress = {
  stage: Stage;
  plan: Plan | null;
  value: number | null;
  bound: number | null;
  gap: number | null;
  cpuSeconds: number;
};

/** The result, or that neither a plan nor a proof was found; and whether the solver ended by itself. */
export type Solved = { result: PlanResult | null; ended: "by itself" | "stopped" | "died" };

/**
 * Searches a plan and proves how good it is, in a process of its own. Whatever happens there, the last plan that
 * passed the checker stands.
 */
export const solve = async (
  whole: Portfolio,
  { seconds, seed, start, fixed, onProgress, signal }: SolveOptions,
): Promise<Solved> => {
  const portfolio = withFixed(whole, fixed);
  const child = fork(await workerFile("plan-solver"), {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    execArgv: [`--max-old-space-size=${memoryMb}`],
    env: {},
  });
  const task: Task = { portfolio, seconds, seed, ...(start && { start }) };
  const found = new Found(portfolio, start?.bound);
  const ended = await followed(child, task, signal, told => {
    found.take(told);
    onProgress?.(found.progress(told));
  });
  return { result: found.result(), ended };
};

/** JavaScript memory of the solver's process; the model itself lies beside it. */
const memoryMb = 1_024;

const followed = (
  child: ChildProcess,
  task: Task,
  signal: AbortSignal | undefined,
  onTold: (told: Told) => void,
): Promise<Solved["ended"]> =>
  new Promise(resolve => {
    let stopped = false;
    let late = false;
    let heard = { cpuSeconds: 0, at: performance.now() };
    // Deep in its work it does not look at its clock; what it has told stands, so nothing but waiting ends.
    const watch = setInterval(() => {
      const silent = (performance.now() - heard.at) / 1000;
      late = heard.cpuSeconds > 0.9 * task.seconds && heard.cpuSeconds + silent > 1.02 * task.seconds + 0.5;
      if (late) child.kill("SIGKILL");
    }, 100);
    const stop = () => {
      stopped = true;
      child.kill("SIGKILL");
    };
    if (signal?.aborted) stop();
    signal?.addEventListener("abort", stop, { once: true });
    child.on("message", message => {
      // Only plan-solver.worker.ts speaks on this channel.
      const told = message as Told;
      heard = { cpuSeconds: told.cpuSeconds, at: performance.now() };
      onTold(told);
    });
    child.once("error", () => child.kill("SIGKILL"));
    child.once("close", code => {
      signal?.removeEventListener("abort", stop);
      clearInterval(watch);
      resolve(stopped ? "stopped" : code === 0 || late ? "by itself" : "died");
    });
    child.send(task, () => {});
  });

/** What the run has told that the checker accepts. */
class Found {
  private readonly portfolio: Portfolio;
  private plan: Plan | null = null;
  private value = 0;
  private bound: number | null;
  private conflict: Conflict | null = null;
  private cpuSeconds = 0;

  constructor(portfolio: Portfolio, bound: number | undefined) {
    this.portfolio = portfolio;
    this.bound = bound ?? null;
  }

  take({ plan, bound, cpuSeconds, impossible }: Told): void {
    this.cpuSeconds = cpuSeconds;
    this.bound = bound;
    this.conflict = impossible?.conflict ?? null;
    if (!plan) return;
    const value = this.valueOf(plan);
    if (this.plan && value <= this.value) return;
    if (breachesOfPlan(this.portfolio, plan).length > 0) return;
    this.plan = plan;
    this.value = value;
  }

  progress({ stage }: Told): SolveProgress {
    const { plan, bound, cpuSeconds } = this;
    const value = plan && this.value;
    const safe = bound === null || value === null ? bound : Math.max(bound, value);
    return {
      stage,
      plan,
      value,
      bound: safe,
      gap: value === null || safe === null ? null : gapOf(value, safe),
      cpuSeconds,
    };
  }

  result(): PlanResult | null {
    const result = this.plan ? this.planned(this.plan) : this.impossible();
    return result && breachesOfResult(this.portfolio, result).length === 0 ? result : null;
  }

  private planned(starts: Plan): PlanResult {
    const { value, cpuSeconds } = this;
    const bound = Math.max(value, this.bound ?? this.ceiling());
    const gap = gapOf(value, bound);
    const notChosen = this.portfolio.initiatives.map(({ id }) => id).filter(id => starts[id] === undefined);
    return {
      status: gap <= provenGap ? "optimal" : "feasible",
      value,
      bound,
      gap,
      cpuSeconds,
      starts: { ...starts },
      notChosen,
    };
  }

  private impossible(): PlanResult | null {
    const { conflict, cpuSeconds } = this;
    return (
      conflict && {
        status: "infeasible",
        ...{ value: null, bound: null, gap: null, cpuSeconds, starts: {}, notChosen: [], conflict },
      }
    );
  }

  /** What no plan exceeds, before anything is proven: all of them, each as early as can be. */
  private ceiling(): number {
    return this.portfolio.initiatives.reduce(
      (sum, one) => sum + startValue(this.portfolio, one, one.earliest),
      0,
    );
  }

  private valueOf(plan: Plan): number {
    return this.portfolio.initiatives.reduce(
      (sum, one) => sum + (plan[one.id] === undefined ? 0 : startValue(this.portfolio, one, plan[one.id]!)),
      0,
    );
  }
}

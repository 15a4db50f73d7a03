import { type ChildProcess, fork } from "node:child_process";
import { workerFile } from "../../../platform/workers/index.ts";
import type { Conflict, Plan } from "../portfolio/rules-plan.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import { bare } from "../scenario/rules.ts";
import type { Stage, Task, Told } from "./task.ts";

/** How a run is steered, whatever it looks for. */
export type Steering = {
  /** CPU seconds of the whole run, all processes together. */
  seconds: number;
  seed: number;
  /** Ends the run; what was found stands. */
  signal?: AbortSignal | undefined;
  /** JavaScript memory of a solver's process in MB; the model itself lies beside it. */
  memoryMb?: number | undefined;
  /** Hears how far each solver's process is, by its own clock; a run may need several, one after the other. */
  onHeard?: ((heard: { stage: Stage; cpuSeconds: number }) => void) | undefined;
};

/** What a run has found: the best plan that was accepted, what it is worth, and what none exceeds. */
export type Found = {
  stage: Stage;
  plan: Plan | null;
  worth: number | null;
  bound: number | null;
  cpuSeconds: number;
  /** Proven: there is no plan. */
  impossible: boolean;
  /** Why there is none, if that was found out; and whether nothing in it could be left out. */
  conflict: Conflict | null;
  shortest: boolean;
  prices: readonly number[] | null;
};

/** How a run ended; "died": killed from outside, or out of memory. */
export type Ended = "by itself" | "stopped" | "died";

type Search = Steering & {
  portfolio: Portfolio;
  /** What the plan is worth to this run; null if the checker refuses it. */
  judge: (plan: Plan) => number | null;
  onProgress?: ((found: Found) => void) | undefined;
} & { [K in "start" | "goal" | "only"]?: Task[K] | undefined };

/**
 * Runs the solver in a process of its own. Whatever happens there, the last plan that was accepted stands, also
 * the one it was given to go on from.
 */
export const search = async ({ judge, onProgress, ...how }: Search): Promise<Found & { ended: Ended }> => {
  const { portfolio, seconds, seed, start, goal, only, signal } = how;
  const found = new Best(judge, start?.bound);
  if (start) found.offer(start.plan);
  if (signal?.aborted) return { ...found.now, ended: "stopped" };
  const child = fork(await workerFile("plan-solver"), {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    execArgv: [`--max-old-space-size=${how.memoryMb ?? 1_024}`],
    env: {},
  });
  const task: Task = {
    ...{ portfolio, seconds, seed },
    ...(start && { start }),
    ...(goal && { goal }),
    ...(only && { only }),
  };
  const ended = await followed(child, task, signal, told => {
    found.take(told);
    how.onHeard?.(told);
    onProgress?.(found.now);
  });
  return { ...found.now, ended };
};

const followed = (
  child: ChildProcess,
  task: Task,
  signal: AbortSignal | undefined,
  onTold: (told: Told) => void,
): Promise<Ended> =>
  new Promise(resolve => {
    let stopped = false;
    const stop = () => {
      stopped = true;
      child.kill("SIGKILL");
    };
    // One that waits uses no processor and never reaches its end by that clock.
    const stuck = setTimeout(() => child.kill("SIGKILL"), (10 * task.seconds + 60) * 1_000);
    if (signal?.aborted) stop();
    signal?.addEventListener("abort", stop, { once: true });
    // Only plan-solver.worker.ts speaks on this channel.
    child.on("message", message => onTold(message as Told));
    child.once("error", () => child.kill("SIGKILL"));
    child.once("close", (code, by) => {
      clearTimeout(stuck);
      signal?.removeEventListener("abort", stop);
      // Deep in its work it has not looked at its clock; what it has told stands.
      const late = by === "SIGTERM";
      resolve(stopped ? "stopped" : code === 0 || late ? "by itself" : "died");
    });
    child.send(task, () => {});
  });

/** The best of what a run has told. */
class Best {
  now: Found;
  private readonly judge: (plan: Plan) => number | null;

  constructor(judge: (plan: Plan) => number | null, bound: number | undefined) {
    this.judge = judge;
    const nothing = {
      plan: null,
      worth: null,
      impossible: false,
      conflict: null,
      shortest: false,
      prices: null,
    };
    this.now = { stage: "reading", bound: bound ?? null, cpuSeconds: 0, ...nothing };
  }

  take({ stage, plan, bound, cpuSeconds, impossible, prices }: Told): void {
    const { conflict = null, shortest = false } = impossible ?? {};
    const more = { impossible: impossible !== null, conflict, shortest, prices: prices ?? null };
    this.now = { ...this.now, stage, bound, cpuSeconds, ...more };
    if (plan) this.offer(bare(plan));
  }

  offer(plan: Plan): void {
    const worth = this.judge(plan);
    if (worth === null || (this.now.worth !== null && worth <= this.now.worth)) return;
    this.now = { ...this.now, plan, worth };
  }
}

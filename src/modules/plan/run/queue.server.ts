import { type Act, transact } from "../../../platform/act.ts";
import { breachesOfPlan, breachesOfResult } from "../check/rules-check.ts";
import type { Plan } from "../portfolio/rules-plan.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import { type SolveProgress, solve } from "../solve/solve.server.ts";
import type { Task } from "../solve/task.ts";
import { mostAtOnce } from "./rules-run.ts";
import { beatRun, claimRun, endRun, keepPlan, type Run, type RunState } from "./store.server.ts";

/** A search to be made: what of, how, and from where. */
export type Asked = {
  run: Pick<Run, "id" | "scenario" | "revision" | "seed" | "seconds">;
  /** With what people decided. */
  portfolio: Portfolio;
  /** The value of the plan there is; null when there is none. */
  floor: number | null;
  start?: NonNullable<Task["start"]>;
};

type Waiting = { act: Act; asked: Asked };

// Of this process. What all processes must know of a run stands in its row, and the row says who may take it up.
const waiting: Waiting[] = [];
const working = new Map<string, { stop: AbortController; municipality: string; done: Promise<void> }>();
let timer: NodeJS.Timeout | null = null;

/** Puts a search in the queue of this process. */
export const enqueue = (act: Act, asked: Asked): void => {
  waiting.push({ act, asked });
  timer ??= setInterval(pump, 1_000).unref();
  void pump();
};

/** Stops a search of this process at once. */
export const abort = (run: string): void => {
  working.get(run)?.stop.abort();
};

/** Stops all that this process does, and waits until it is written down: for a test that ends. */
export const settle = async (): Promise<void> => {
  waiting.length = 0;
  for (const { stop } of working.values()) stop.abort();
  await Promise.all([...working.values()].map(({ done }) => done));
};

let pumping = false;

/** Takes up what may begin, and says of the rest that it still waits. */
const pump = async (): Promise<void> => {
  if (pumping) return;
  pumping = true;
  try {
    for (const one of [...waiting]) {
      const { act, asked } = one;
      const { id } = asked.run;
      const busy = [...working.values()].some(({ municipality }) => municipality === act.municipality);
      const mine = !busy && working.size < mostAtOnce && (await transact(act, tx => claimRun(tx, id)));
      const goesOn = mine || (await transact(act, tx => beatRun(tx, id, null, null)));
      if (mine || !goesOn) waiting.splice(waiting.indexOf(one), 1);
      if (mine) begin(act, asked);
      else if (!goesOn) await transact(act, tx => endRun(tx, id, "stopped", null));
    }
  } catch {
    // The database may be away for a moment; whoever waits is asked about again at the next beat.
  } finally {
    pumping = false;
    if (waiting.length === 0 && timer) {
      clearInterval(timer);
      timer = null;
    }
  }
};

const begin = (act: Act, asked: Asked): void => {
  const stop = new AbortController();
  const finished = search(act, asked, stop)
    .catch(() => transact(act, tx => endRun(tx, asked.run.id, "failed", null)).catch(() => {}))
    .finally(() => {
      working.delete(asked.run.id);
      void pump();
    });
  working.set(asked.run.id, { stop, municipality: act.municipality, done: finished });
};

/** How often a run writes down how far it is. */
const pause = 1_000;

const search = async (
  act: Act,
  { run, portfolio, floor, start }: Asked,
  stop: AbortController,
): Promise<void> => {
  let newest: SolveProgress | null = null;
  let written: Plan | null = null;
  let told: Promise<unknown> = Promise.resolve();
  const better = (value: number | null) => value !== null && (floor === null || value > floor + 1e-9);
  const tell = async () => {
    const now = newest;
    const fresh = now?.plan && now.plan !== written ? now.plan : null;
    const goesOn = await transact(act, async tx => {
      const on = await beatRun(tx, run.id, now, fresh);
      if (fresh && better(now?.value ?? null) && breachesOfPlan(portfolio, fresh).length === 0)
        await keepPlan(tx, run, fresh);
      return on;
    });
    written = fresh ?? written;
    if (!goesOn) stop.abort();
  };
  const timer = setInterval(() => {
    // A beat that is missed is no reason to stop; too many are, and then the page says so.
    told = told.then(tell).catch(() => {});
  }, pause);
  try {
    const { result, ended } = await solve(portfolio, {
      ...{ seconds: run.seconds, seed: run.seed, signal: stop.signal, ...(start && { start }) },
      onProgress: progress => {
        newest = progress;
      },
    });
    clearInterval(timer);
    await told;
    const states: Record<typeof ended, RunState> = {
      "by itself": "ended",
      stopped: "stopped",
      died: "died",
    };
    const sound = result && breachesOfResult(portfolio, result).length === 0 ? result : null;
    await transact(act, async tx => {
      await beatRun(tx, run.id, newest, null);
      await endRun(tx, run.id, states[ended], sound);
      if (sound && sound.status !== "infeasible" && better(sound.value))
        await keepPlan(tx, run, sound.starts);
    });
  } finally {
    clearInterval(timer);
  }
};

import type { Plan } from "../portfolio/rules-plan.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import type { Goal } from "./rules-goal.ts";
import type { NoPlan } from "./rules-impossible.ts";

/** What the solver's own process is asked. */
export type Task = {
  portfolio: Portfolio;
  /** CPU seconds of the whole run. */
  seconds: number;
  seed: number;
  /** A plan to go on from, and the bound proven for it. */
  start?: { plan: Plan; bound?: number };
  /** What to look for; the most value if absent. */
  goal?: Goal;
  /** Ends as soon as it is known what limits the relaxation finds scarce. */
  only?: "prices";
};

/** What it tells on the way; each is whole, so that nothing is lost whenever it ends. */
export type Told = {
  stage: Stage;
  plan: Plan | null;
  /** Null as long as none is proven. */
  bound: number | null;
  cpuSeconds: number;
  /** Proven: there is no plan, and why, as far as that is known yet. */
  impossible: NoPlan | null;
  /** What a unit of each limit is worth to the relaxation: good to rank them, too high to be shown. */
  prices?: readonly number[];
};

export type Stage = "reading" | "first plan" | "bettering" | "proving" | "ended";

import { breachesOfPlan, breachesOfResult } from "../check/rules-check.ts";
import { plannable } from "../check/rules-conflict.ts";
import { type Conflict, gapOf, type Plan, type PlanResult, provenGap } from "../portfolio/rules-plan.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import { planValue, startValue } from "../portfolio/rules-value.ts";
import { type Fixed, withFixed } from "./rules-fixed.ts";
import type { Promises } from "./rules-goal.ts";
import type { NoPlan } from "./rules-impossible.ts";
import { brokenCost } from "./rules-promises.ts";
import { type Ended, type Found, type Steering, search } from "./search.server.ts";
import type { Stage, Task } from "./task.ts";

export type SolveOptions = Steering & {
  /** A plan to go on from, and the bound proven for it. */
  start?: Task["start"];
  /** What people have decided: a start, that it must be in, or that it stays out. */
  fixed?: Fixed;
  /** An approved plan that is not left without need. */
  promises?: Promises;
  onProgress?: (progress: SolveProgress) => void;
};

/** What is known so far; a plan shown here has passed the checker. */
export type SolveProgress = {
  stage: Stage;
  plan: Plan | null;
  value: number | null;
  bound: number | null;
  gap: number | null;
  cpuSeconds: number;
  /** With promises: value less what breaking them costs, what no plan exceeds of that, and their distance. */
  steady?: { worth: number; bound: number | null; gap: number | null };
};

/** The result, or that neither a plan nor a proof was found; and whether the solver ended by itself. */
export type Solved = {
  result: PlanResult | null;
  /** Proven that there is no plan, where what stands in the way was not found out whole: then there is no result. */
  impossible: NoPlan | null;
  ended: Ended;
  steady?: NonNullable<SolveProgress["steady"]>;
};

/**
 * Searches a plan and proves how good it is, in a process of its own. Whatever happens there, the last plan that
 * passed the checker stands. With promises it looks for value less what breaking them costs; what is told as
 * value and bound stays plain.
 */
export const solve = async (
  whole: Portfolio,
  { fixed, promises, start, onProgress, ...how }: SolveOptions,
): Promise<Solved> => {
  const portfolio = withFixed(whole, fixed);
  const judge = (plan: Plan): number | null =>
    breachesOfPlan(portfolio, plan).length > 0
      ? null
      : planValue(portfolio, plan) - (promises ? brokenCost(plan, promises) : 0);
  // A bound on plain value says nothing of what promises cost, and the other way round.
  const plainBound = promises && (start?.bound ?? ceilingOf(portfolio));
  const from = start && (promises ? { plan: start.plan } : start);
  const progressOf = (found: Found): SolveProgress => progressed(portfolio, found, plainBound);
  const found = await search({
    ...{ portfolio, judge, ...how },
    start: from,
    goal: promises && { kind: "steady", promises },
    onProgress: onProgress && (now => onProgress(progressOf(now))),
  });
  const { steady } = progressOf(found);
  const result = resultOf(portfolio, found, plainBound);
  const impossible = result || !found.impossible ? null : unfinished(portfolio, found.conflict);
  return { result, impossible, ended: found.ended, ...(steady && { steady }) };
};

const progressed = (portfolio: Portfolio, found: Found, plainBound: number | undefined): SolveProgress => {
  const { stage, plan, worth, cpuSeconds } = found;
  const value = plan && planValue(portfolio, plan);
  const known = plainBound ?? found.bound;
  const bound = known === null || value === null ? known : Math.max(known, value);
  return {
    ...{ stage, plan, value, bound, cpuSeconds, gap: gapBetween(value, bound) },
    ...(plainBound !== undefined &&
      worth !== null && { steady: { worth, bound: found.bound, gap: gapBetween(worth, found.bound) } }),
  };
};

const gapBetween = (value: number | null, bound: number | null): number | null =>
  value === null || bound === null ? null : gapOf(value, bound);

/** What is longer is no answer to anybody, and looking at it would hold up whoever asks next. */
const readable = 200;

/** A conflict that was not shortened to the end is told as such, if the checker too sees at once that it is one. */
const unfinished = (portfolio: Portfolio, conflict: Conflict | null): NoPlan => ({
  conflict:
    conflict &&
    conflict.initiatives.length + conflict.constraints.length <= readable &&
    plannable(portfolio, conflict, 20) === "no"
      ? conflict
      : null,
  shortest: false,
});

const resultOf = (portfolio: Portfolio, found: Found, plainBound: number | undefined): PlanResult | null => {
  const { plan, cpuSeconds } = found;
  const conflict = found.shortest ? found.conflict : null;
  const bound = plainBound ?? found.bound ?? ceilingOf(portfolio);
  const result = plan
    ? planned(portfolio, plan, bound, cpuSeconds)
    : conflict && {
        ...{ status: "infeasible" as const, value: null, bound: null, gap: null },
        ...{ cpuSeconds, starts: {}, notChosen: [], conflict },
      };
  return result && breachesOfResult(portfolio, result).length === 0 ? result : null;
};

const planned = (portfolio: Portfolio, starts: Plan, known: number, cpuSeconds: number): PlanResult => {
  const value = planValue(portfolio, starts);
  const bound = Math.max(value, known);
  const gap = gapOf(value, bound);
  const notChosen = portfolio.initiatives.map(({ id }) => id).filter(id => !Object.hasOwn(starts, id));
  const status = gap <= provenGap ? "optimal" : "feasible";
  return { status, value, bound, gap, cpuSeconds, starts: { ...starts }, notChosen };
};

/** What no plan exceeds, before anything is proven: all of them, each as early as can be. */
const ceilingOf = (portfolio: Portfolio): number =>
  portfolio.initiatives.reduce((sum, one) => sum + startValue(portfolio, one, one.earliest), 0);

/** What keeping promises costs: between the two, in points of value. Null when one of the plans is not there. */
export const priceOfStability = (
  free: PlanResult | null,
  steady: PlanResult | null,
): { least: number; most: number } | null =>
  free?.value == null || steady?.value == null
    ? null
    : {
        least: Math.max(0, free.value - steady.value),
        most: Math.max(0, free.bound - steady.value),
      };

import { breachesOfPlan } from "../check/rules-check.ts";
import type { Plan } from "../portfolio/rules-plan.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import type { Promises } from "../solve/rules-goal.ts";
import { priceOfStability, type Solved, type SolveOptions, solve } from "../solve/solve.server.ts";
import { worthWith } from "./rules-promise.ts";

/** What keeping promises costs, between the two; null when it was not found out. */
export type PriceOfKeeping = { least: number; most: number } | null;

/** The part of the time for the free search: it proves the bound, and only beside it is keeping priced. */
const freeShare = 0.4;

/**
 * Searches a plan freely and then one that leaves what was promised only where that gains more than it costs. So it
 * is known what keeping promises costs. The second goes on from whichever plan there is keeps and gives most.
 */
export const solveKeeping = async (
  portfolio: Portfolio,
  promises: Promises,
  { seconds, start, onProgress, ...how }: SolveOptions,
): Promise<Solved & { price: PriceOfKeeping }> => {
  let spent = 0;
  const free = await solve(portfolio, {
    ...{ ...how, seconds: seconds * freeShare, ...(start && { start }) },
    onProgress: progress => {
      spent = progress.cpuSeconds;
      onProgress?.(progress);
    },
  });
  if (free.ended !== "by itself" || free.result?.status === "infeasible") return { ...free, price: null };
  const worth = (plan: Plan) => worthWith(portfolio, plan, promises);
  const [best] = [start?.plan, free.result?.starts, promises.plan]
    .flatMap(plan => (plan && breachesOfPlan(portfolio, plan).length === 0 ? [plan] : []))
    .sort((a, b) => worth(b) - worth(a));
  const bound = free.result?.bound;
  const steady = await solve(portfolio, {
    ...{ ...how, seconds: Math.max(0.5, seconds - spent), promises },
    ...(best && { start: { plan: best, ...(bound != null && { bound }) } }),
    onProgress: progress => onProgress?.({ ...progress, cpuSeconds: spent + progress.cpuSeconds }),
  });
  const result = steady.result && { ...steady.result, cpuSeconds: spent + steady.result.cpuSeconds };
  return { ...steady, result, price: priceOfStability(free.result, result) };
};

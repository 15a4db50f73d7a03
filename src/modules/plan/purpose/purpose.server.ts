import { breachesOfPlan } from "../check/rules-check.ts";
import { type Changes, changesBetween } from "../explain/rules-changes.ts";
import { gapOf, type Plan } from "../portfolio/rules-plan.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import { planValue } from "../portfolio/rules-value.ts";
import { type Ended, type Steering, search } from "../solve/search.server.ts";
import { differing, frontierOf, givenTo, type Point, sweptWeights, weighed } from "./rules-purpose.ts";

/** Whoever watches learns how many of the parts are done, and what they gave. */
type Watched<T> = Steering & {
  /** The best plan as weighted now: every part goes on from it. */
  best: Plan;
  onProgress?: (progress: { done: number; of: number; found: readonly T[]; cpuSeconds: number }) => void;
};

type Many<T> = { found: readonly T[]; cpuSeconds: number; ended: Ended };

/** What the plan becomes when the purposes are weighed otherwise. */
export type Swept = {
  /** The purpose that was raised; null as weighted now. */
  raised: string | null;
  weights: Readonly<Record<string, number>>;
  plan: Plan;
  /** By these weights. */
  value: number;
  bound: number;
  gap: number;
  /** What each purpose gets, unweighted. */
  given: Readonly<Record<string, number>>;
  /** Against the best plan as weighted now, valued by the weights of now. */
  changes: Changes;
};

/** Weighs each purpose more in turn. */
export const sweep = (portfolio: Portfolio, { times, ...how }: Watched<Swept> & { times?: number }) =>
  inTurn(sweptWeights(portfolio, times), how, async ({ raised, weights }, steering): Promise<Part<Swept>> => {
    const other = weighed(portfolio, weights);
    const { plan, worth, bound, ...rest } = await search({
      ...{ ...steering, portfolio: other, start: { plan: how.best } },
      judge: plan => (holds(portfolio, plan) ? planValue(other, plan) : null),
    });
    if (plan === null || worth === null) return { ...rest, found: null };
    const most = Math.max(worth, bound ?? Number.POSITIVE_INFINITY);
    const found: Swept = {
      ...{ raised, weights, plan, value: worth, bound: most, gap: gapOf(worth, most) },
      ...{ given: givenTo(portfolio, plan), changes: changesBetween(portfolio, how.best, plan) },
    };
    return { ...rest, found };
  });

/**
 * The frontier of two purposes: the most of one with ever more asked of the other, in steps between what the best
 * plans of each alone give. Unlike a sweep it also finds plans in its dents. Each point has its own gap.
 */
export const frontier = async (
  portfolio: Portfolio,
  how: Watched<Point> & { most: string; other: string; steps?: number },
): Promise<Many<Point>> => {
  const { most, other, steps = 7, onProgress, ...steering } = how;
  const given = (plan: Plan) => givenTo(portfolio, plan);
  const byMost = weighed(portfolio, { [most]: 1 });
  const alone = (purpose: string, seconds: number) =>
    search({
      ...{ ...steering, seconds, portfolio: weighed(portfolio, { [purpose]: 1 }), start: { plan: how.best } },
      judge: plan => (holds(portfolio, plan) ? (given(plan)[purpose] ?? 0) : null),
    });
  const part = how.seconds / (steps + 1);
  const high = await alone(other, part);
  const low = high.ended === "stopped" ? high : await alone(most, part);
  let last = high.plan ?? how.best;
  const top = given(last)[other] ?? 0;
  const foot = Math.min(top, given(low.plan ?? how.best)[other] ?? 0);
  // From the most asked on down: the plan of a step keeps what the next one asks.
  const asked = Array.from({ length: steps - 1 }, (_, k) => top - (k * (top - foot)) / (steps - 1));
  const lowest = low.plan && {
    ...{ least: foot, plan: low.plan, most: low.worth ?? 0, other: foot },
    bound: Math.max(low.worth ?? 0, low.bound ?? Number.POSITIVE_INFINITY),
  };
  const spent = high.cpuSeconds + low.cpuSeconds;
  const rest = { ...steering, best: how.best, seconds: how.seconds - spent };
  const walked = await inTurn<number, Omit<Point, "gap">>(
    asked,
    rest,
    async (least, step) => {
      const { plan, worth, bound, ...end } = await search({
        ...{
          ...step,
          portfolio: byMost,
          start: { plan: last },
          goal: { kind: "reach", least: { [other]: least } },
        },
        judge: each =>
          holds(portfolio, each) && (given(each)[other] ?? 0) >= least - 1e-6
            ? (given(each)[most] ?? 0)
            : null,
      });
      if (plan === null || worth === null) return { ...end, found: null };
      last = plan;
      const found = { least, plan, most: worth, other: given(plan)[other] ?? 0 };
      return { ...end, found: { ...found, bound: Math.max(worth, bound ?? Number.POSITIVE_INFINITY) } };
    },
    progress =>
      onProgress?.({
        ...progress,
        found: frontierOf(progress.found),
        cpuSeconds: spent + progress.cpuSeconds,
      }),
  );
  return {
    found: frontierOf([...walked.found, ...(lowest ? [lowest] : [])]),
    cpuSeconds: spent + walked.cpuSeconds,
    ended: low.ended === "stopped" ? "stopped" : walked.ended,
  };
};

/** A plan nearly as good that is otherwise. */
export type Alternative = {
  plan: Plan;
  value: number;
  /** Initiatives that start otherwise, or are in one of the two only. */
  differs: number;
  changes: Changes;
};

/**
 * Plans within `within` of the best that differ most from it and from each other: benefits are rough, and what is
 * nearly as good may be easier to agree on.
 */
export const alternatives = (
  portfolio: Portfolio,
  how: Watched<Alternative> & { within?: number; count?: number },
): Promise<Many<Alternative>> => {
  const { best, within = 0.01, count = 4 } = how;
  const value = planValue(portfolio, best);
  const least = value - within * Math.abs(value);
  const from: Plan[] = [best];
  return inTurn(Array.from({ length: count }), how, async (_, steering): Promise<Part<Alternative>> => {
    const { plan, ...rest } = await search({
      ...{ ...steering, portfolio, start: { plan: best }, goal: { kind: "apart", from: [...from], least } },
      judge: each =>
        holds(portfolio, each) && planValue(portfolio, each) >= least - 1e-6
          ? from.reduce((sum, other) => sum + differing(each, other), 0)
          : null,
    });
    // Nothing else within reach: what is there already is no alternative.
    if (plan === null || from.some(other => differing(plan, other) === 0)) return { ...rest, found: null };
    from.push(plan);
    const changes = changesBetween(portfolio, best, plan);
    return {
      ...rest,
      found: { plan, value: planValue(portfolio, plan), differs: differing(best, plan), changes },
    };
  });
};

type Part<T> = { found: T | null; cpuSeconds: number; ended: Ended };

/** One part after the other, each with an equal share of the time that is left. */
const inTurn = async <P, T>(
  parts: readonly P[],
  { seconds, onProgress, best: _, ...steering }: Watched<T>,
  run: (part: P, steering: Steering) => Promise<Part<T>>,
  tell = onProgress,
): Promise<Many<T>> => {
  const found: T[] = [];
  let cpuSeconds = 0;
  let ended: Ended = "by itself";
  for (const [done, part] of parts.entries()) {
    if (steering.signal?.aborted) return { found, cpuSeconds, ended: "stopped" };
    // Who watches sees from the first part on how many there are.
    if (done === 0) tell?.({ done, of: parts.length, found: [], cpuSeconds });
    const share = Math.max(0.3, (seconds - cpuSeconds) / (parts.length - done));
    const one = await run(part, { ...steering, seconds: share });
    cpuSeconds += one.cpuSeconds;
    if (one.ended !== "by itself") ended = one.ended;
    if (one.found) found.push(one.found);
    tell?.({ done: done + 1, of: parts.length, found: [...found], cpuSeconds });
  }
  return { found, cpuSeconds, ended };
};

const holds = (portfolio: Portfolio, plan: Plan): boolean => breachesOfPlan(portfolio, plan).length === 0;

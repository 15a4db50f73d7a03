import type { Plan } from "../portfolio/rules-plan.ts";
import { gapOf, provenGap } from "../portfolio/rules-plan.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import { purposeWorth } from "../solve/rules-goal.ts";

/** What a plan gives each purpose: its benefit as value is counted, but unweighted. */
export const givenTo = (portfolio: Portfolio, plan: Plan): Readonly<Record<string, number>> =>
  Object.fromEntries(
    portfolio.purposes.map(({ id }) => [
      id,
      portfolio.initiatives.reduce(
        (sum, one) =>
          sum + (plan[one.id] === undefined ? 0 : purposeWorth(portfolio, one, plan[one.id]!, id)),
        0,
      ),
    ]),
  );

/** The portfolio with other weights; a purpose without one weighs nothing. */
export const weighed = (portfolio: Portfolio, weights: Readonly<Record<string, number>>): Portfolio => ({
  ...portfolio,
  purposes: portfolio.purposes.map(one => ({ ...one, weight: weights[one.id] ?? 0 })),
});

/**
 * The sets a sweep tries: as weighted now, then each purpose in turn given `times` its weight, all scaled so that
 * the weights keep their sum. One that weighs nothing begins from the mean weight.
 */
export const sweptWeights = (
  { purposes }: Portfolio,
  times = 2,
): { raised: string | null; weights: Readonly<Record<string, number>> }[] => {
  const sum = purposes.reduce((total, { weight }) => total + weight, 0);
  const mean = sum / purposes.length || 1;
  const scaled = (weights: Readonly<Record<string, number>>) => {
    const total = Object.values(weights).reduce((all, one) => all + one, 0);
    return Object.fromEntries(
      Object.entries(weights).map(([id, one]) => [id, (one * (sum || 1)) / (total || 1)]),
    );
  };
  const plain = Object.fromEntries(purposes.map(({ id, weight }) => [id, weight]));
  return [
    { raised: null, weights: plain },
    ...purposes.map(({ id, weight }) => ({
      raised: id,
      weights: scaled({ ...plain, [id]: times * (weight || mean) }),
    })),
  ];
};

/** One step of a frontier: the most found of one purpose with at least so much of the other. */
export type Point = {
  /** The least of the other purpose that was asked for. */
  least: number;
  plan: Plan;
  most: number;
  other: number;
  /** What no plan with so much of the other gives more than. */
  bound: number;
  gap: number;
};

/**
 * The points with the best plan known for each: one found at a higher step may be better at a lower one. A point
 * goes only if it is proven that it shows nothing new: its own step is solved and another holds the same plan.
 */
export const frontierOf = (points: readonly Omit<Point, "gap">[]): Point[] => {
  const bettered = points.map((point): Point => {
    const best = points.reduce(
      (top, each) => (each.other >= point.least - 1e-6 && each.most > top.most + 1e-9 ? each : top),
      point,
    );
    const bound = Math.max(point.bound, best.most);
    return {
      ...point,
      plan: best.plan,
      most: best.most,
      other: best.other,
      bound,
      gap: gapOf(best.most, bound),
    };
  });
  const kept = bettered
    .toSorted((a, b) => a.least - b.least)
    .filter(
      (point, i, all) =>
        point.gap > provenGap ||
        !all.some(
          (other, k) =>
            k > i &&
            other.gap <= provenGap &&
            Math.abs(other.most - point.most) < 1e-6 &&
            other.other >= point.other - 1e-6,
        ),
    );
  return kept;
};

/** How many initiatives have another start, or are in one plan only. */
export const differing = (a: Plan, b: Plan): number =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(id => a[id] !== b[id]).length;

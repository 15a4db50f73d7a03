import { describe, expect, test } from "vitest";
import { breachesOfPlan } from "../check/rules-check.ts";
import { planValue } from "../portfolio/rules-value.ts";
import { problemOf } from "../solve/rules-problem.ts";
import { everyPlan } from "../testing/every-plan.ts";
import { familyPortfolio } from "../testing/family.ts";
import { alternatives, frontier, sweep } from "./purpose.server.ts";
import { differing, frontierOf, givenTo, sweptWeights } from "./rules-purpose.ts";

type Portfolio = ReturnType<typeof familyPortfolio>;

const small = (seed: number): Portfolio =>
  familyPortfolio({ seed, initiatives: 6, periods: 4, roles: 2, units: 3, room: 0.9, duties: 0.2 });

const plansOf = (whole: Portfolio) => {
  const plans: Record<string, number>[] = [];
  const problem = problemOf(whole);
  everyPlan(problem, starts =>
    plans.push(
      Object.fromEntries(problem.jobs.flatMap(({ id }, p) => (starts[p]! < 0 ? [] : [[id, starts[p]!]]))),
    ),
  );
  return plans.sort((a, b) => planValue(whole, b) - planValue(whole, a));
};

/** One with some plans to choose among. */
const chosen = () => {
  for (let seed = 1; ; seed++) {
    const whole = small(seed);
    const plans = plansOf(whole);
    if (plans.length > 150) return { whole, plans, best: plans[0]! };
  }
};
const how = { seconds: 25, seed: 1 };

describe("other weights", () => {
  test("keep their sum and raise one purpose at a time", () => {
    const sets = sweptWeights(small(1), 3);
    const sum = (one: Readonly<Record<string, number>>) => Object.values(one).reduce((a, b) => a + b, 0);
    expect(sets).toHaveLength(5);
    for (const { weights } of sets) expect(sum(weights)).toBeCloseTo(sum(sets[0]!.weights), 9);
  });

  test("each get the best plan there is by them", async () => {
    const { whole, plans, best } = chosen();
    const { found, ended } = await sweep(whole, { ...how, best });
    expect([found.length, ended]).toEqual([5, "by itself"]);
    for (const { weights, value, plan, given } of found) {
      const by = (each: Readonly<Record<string, number>>) => {
        const gives = givenTo(whole, each);
        return Object.entries(weights).reduce((sum, [id, weight]) => sum + weight * (gives[id] ?? 0), 0);
      };
      const most = Math.max(...plans.map(by));
      expect(value).toBeGreaterThanOrEqual(most * 0.999 - 1e-6);
      expect(value).toBeCloseTo(by(plan), 6);
      expect(given).toEqual(givenTo(whole, plan));
    }
  });
});

describe("the frontier of two purposes", () => {
  test("holds a best plan for every step, as trying all plans shows", async () => {
    const { whole, plans, best } = chosen();
    const { found } = await frontier(whole, { ...how, best, most: "P1", other: "P2", steps: 5 });
    expect(found.length).toBeGreaterThan(1);
    for (const { least, most, bound, plan } of found) {
      expect(breachesOfPlan(whole, plan)).toEqual([]);
      const known = plans.filter(each => (givenTo(whole, each).P2 ?? 0) >= least - 1e-6);
      const top = Math.max(...known.map(each => givenTo(whole, each).P1 ?? 0));
      expect(bound).toBeGreaterThanOrEqual(top - 1e-6);
      expect(most).toBeGreaterThanOrEqual(top * 0.999 - 1e-6);
    }
  });

  test("takes a plan of a higher step where it is better, and drops a point only when it is proven idle", () => {
    const point = { plan: { A: 0 }, bound: 10 };
    const points = [
      { ...point, least: 0, most: 6, other: 1 },
      { ...point, plan: { B: 0 }, least: 2, most: 8, other: 3 },
      { ...point, plan: { C: 0 }, least: 4, most: 5, other: 4, bound: 5 },
    ];
    const open = frontierOf(points);
    expect(open.map(({ least, most }) => [least, most])).toEqual([
      [0, 8],
      [2, 8],
      [4, 5],
    ]);
    const proven = frontierOf(points.map(one => ({ ...one, bound: Math.min(one.bound, 8) })));
    expect(proven.map(({ least }) => least)).toEqual([2, 4]);
  });
});

test("alternatives lie within a hundredth of the best and are as different as can be", async () => {
  const { whole, plans, best } = chosen();
  const near = plans.filter(plan => planValue(whole, plan) >= 0.9 * planValue(whole, best));
  const { found } = await alternatives(whole, { ...how, best, within: 0.1, count: 2 });
  expect(found.length).toBeGreaterThan(0);
  expect(found[0]!.differs).toBe(Math.max(...near.map(plan => differing(plan, best))));
  for (const { plan, value } of found) {
    expect(breachesOfPlan(whole, plan)).toEqual([]);
    expect(value).toBeGreaterThanOrEqual(0.9 * planValue(whole, best) - 1e-6);
  }
});

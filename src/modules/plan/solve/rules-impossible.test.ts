import { expect, test } from "vitest";
import { breachesOfResult } from "../check/rules-check.ts";
import { plannable } from "../check/rules-conflict.ts";
import { type Portfolio, portfolioSchema } from "../portfolio/rules-portfolio.ts";
import { portfolio } from "../testing/instances.ts";
import { minimalConflict } from "./rules-impossible.ts";
import { problemOf } from "./rules-problem.ts";
import { solve } from "./solve.server.ts";

/** Each takes 3 of 8 in one of the periods, so that two fit in each: one duty too many, as only counting tells. */
const oneTooMany = (periods: number): Portfolio =>
  portfolioSchema.parse({
    ...portfolio("tiny"),
    calendar: { start: "2027-Q1", periods, periodsPerYear: 4 },
    roles: [{ id: "R", name: "Rolle", capacity: Array(periods).fill(8) }],
    units: [],
    budgets: [],
    initiatives: Array.from({ length: 2 * periods + 1 }, (_, i) => ({
      ...{ id: `I${i}`, name: `Pligt ${i}`, mandatory: true, duration: 1, finishBy: periods, cost: [0] },
      ...{ effort: { R: [3] }, changeLoad: {}, benefits: {}, after: [], excludes: [] },
    })),
  });

test("what only the solver can prove to be impossible is explained too", async () => {
  const whole = oneTooMany(4);
  const { result } = await solve(whole, { seconds: 30, seed: 1 });
  if (result?.status !== "infeasible") throw new Error("a conflict was expected");
  expect(result.conflict.initiatives).toHaveLength(9);
  expect(result.conflict.constraints).toHaveLength(4);
  expect(breachesOfResult(whole, result)).toEqual([]);
});

test("a conflict found is told when there is no time to shorten it, and said not to be the shortest", async () => {
  const whole = portfolio("100-1-infeasible");
  const whenever = (looks: number) => {
    let left = looks;
    return { enough: () => left-- <= 0 };
  };
  const long = await minimalConflict(problemOf(whole), whenever(0));
  const shorter = await minimalConflict(problemOf(whole), whenever(60));
  const shortest = await minimalConflict(problemOf(whole));
  const length = ({ conflict }: typeof long) => conflict!.initiatives.length + conflict!.constraints.length;
  expect([long.shortest, shorter.shortest, shortest.shortest]).toEqual([false, false, true]);
  expect(length(long)).toBeGreaterThan(length(shorter));
  expect(length(shorter)).toBeGreaterThan(length(shortest));
  // The checker sees of the long one too that it cannot be planned.
  expect(plannable(whole, long.conflict!, 20)).toBe("no");
});

test("what stays unproven in its time is no result, and that there is no plan is told all the same", async () => {
  // Of twenty-one duties in ten periods every order would have to be tried.
  const { result, impossible } = await solve(oneTooMany(10), { seconds: 4, seed: 1 });
  expect(result).toBeNull();
  expect(impossible).toMatchObject({ shortest: false });
});

import { describe, expect, test } from "vitest";
import { breachesOfPlan } from "../check/rules-check.ts";
import type { Plan } from "../portfolio/rules-plan.ts";
import { aimed, missingSlack } from "../solve/rules-goal.ts";
import { problemOf, worthOf } from "../solve/rules-problem.ts";
import { solve } from "../solve/solve.server.ts";
import { everyPlan } from "../testing/every-plan.ts";
import { familyPortfolio } from "../testing/family.ts";
import { portfolio } from "../testing/instances.ts";
import { robustPlan } from "./robust.server.ts";
import { holdOf } from "./rules-hold.ts";
import { factorAt, factorsAt, reserved } from "./rules-robust.ts";

describe("a plan with reserve", () => {
  test("takes the published quantiles, and the fat tail's are larger", () => {
    // exp(0.244 × 0.6745), the third quartile of the lognormal.
    expect(factorAt("thin", 0.75)).toBeCloseTo(1.179, 2);
    expect(factorAt("thin", 0.5)).toBeCloseTo(1, 2);
    expect(factorAt("fat", 0.8)).toBeGreaterThan(factorAt("thin", 0.8));
  });

  test("plans a duty with a size class by what that class reaches", () => {
    const reaches = new Map([["wide", { low: 0.5, high: 2 }]]);
    const factorOf = factorsAt("thin", 0.9, reaches);
    expect(factorOf("wide")).toBeCloseTo(2, 1);
    expect(factorOf("another")).toBeCloseTo(factorAt("thin", 0.9), 9);
  });

  test("plans duties larger and wishes as they were, and nothing too large for its role", () => {
    const whole = portfolio("100-1");
    const roomy = reserved(whole, () => 1.2);
    let larger = 0;
    roomy.initiatives.forEach((one, i) => {
      const before = whole.initiatives[i]!;
      if (!one.mandatory) expect(one).toBe(before);
      for (const [role, months] of Object.entries(one.effort))
        months.forEach((each, k) => {
          const planned = before.effort[role]![k]!;
          if (each > planned) larger++;
          expect(each).toBeLessThanOrEqual(planned * 1.2 + 1e-9);
          const least = Math.min(...whole.roles.find(({ id }) => id === role)!.capacity);
          expect(each).toBeLessThanOrEqual(Math.max(planned, least));
        });
    });
    expect(larger).toBeGreaterThan(100);
  });

  test("counts the slack that is missing alike in the search and outside it", () => {
    const whole = familyPortfolio({ seed: 4, initiatives: 6, periods: 4, roles: 2, units: 3, room: 1.1 });
    const problem = aimed(whole, { kind: "early", slack: 2, worth: 5 });
    const plain = problemOf(whole);
    let counted = 0;
    everyPlan(plain, starts => {
      const plan = Object.fromEntries(
        plain.jobs.flatMap(({ id }, p) => (starts[p]! < 0 ? [] : [[id, starts[p]!]])),
      );
      const missing = missingSlack(whole, plan, 2);
      if (missing > 0) counted++;
      expect(worthOf(problem, starts)).toBeCloseTo(worthOf(plain, starts) - 5 * missing, 6);
    });
    expect(counted).toBeGreaterThan(0);
  });

  test("is likelier to hold than the plain one on the same draws, and its price is told", async () => {
    const whole = familyPortfolio({ seed: 8, initiatives: 25, room: 0.7 });
    const { result } = await solve(whole, { seconds: 8, seed: 1 });
    const best = result!.starts;
    const how = { best, spread: "thin", seconds: 12, seed: 1, slack: 2, slackWorth: 50 } as const;
    const { plain, robust, quantile } = await robustPlan(whole, how);
    expect(breachesOfPlan(whole, robust!.plan)).toEqual([]);
    // Nothing is drawn on the way: that is the work of a thread of its own.
    expect(plain).toEqual({ plan: best, value: expect.any(Number) });
    const chance = (plan: Plan) =>
      holdOf(whole, plan, { spread: "thin", seed: 1, draws: 500 }).allInTime.chance;
    expect(chance(robust!.plan)).toBeGreaterThan(chance(best));
    expect(robust!.value).toBeLessThanOrEqual(result!.bound!);
    expect(robust!.changes.gain).toBeCloseTo(robust!.value - plain.value, 6);
    expect(quantile).toBeGreaterThanOrEqual(0.5);
  });
});

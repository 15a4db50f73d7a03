import { describe, expect, test } from "vitest";
import { breachesOfPlan } from "../check/rules-check.ts";
import { bestPlan, portfolio } from "../testing/instances.ts";
import { reachedByRules } from "./rules-baseline.ts";

const missed = (name: Parameters<typeof portfolio>[0]) =>
  reachedByRules(portfolio(name)).map(({ duties, kept, value }) => ({ missed: duties - kept, value }));

describe("the rules of a spreadsheet", () => {
  test.each([
    ["100-1", 2, 48],
    ["100-2", 3, 45],
    ["200-1", 2, 57],
    ["400-1", 0, 59],
  ] as const)("on %s leave %i of %i duties out of time, whatever the order", (name, least, of) => {
    const [best] = reachedByRules(portfolio(name));
    expect(best && { missed: best.duties - best.kept, duties: best.duties }).toEqual({
      missed: least,
      duties: of,
    });
  });

  test("reach the values known of them where the description says how", () => {
    expect(missed("100-1")[0]?.value).toBeCloseTo(7_027, -1);
    const skipping = missed("100-2").filter(one => one.missed === 4);
    expect(Math.max(...skipping.map(({ value }) => value))).toBeCloseTo(6_740, -1);
    expect(missed("400-1")[0]?.value).toBeGreaterThan(36_944 * 0.97);
  });

  test("may seem better than the best plan by skipping duties, so both numbers are told", () => {
    const best = bestPlan("100-2");
    const [rule] = reachedByRules(portfolio("100-2"));
    expect(rule?.value).toBeGreaterThan(best.value ?? 0);
    expect(rule?.kept).toBeLessThan(rule?.duties ?? 0);
  });

  test("where all duties are kept, are worth less than the best plan known", () => {
    expect(missed("400-1")[0]?.value).toBeLessThan(bestPlan("400-1").value ?? 0);
  });

  test("break nothing but the duties they leave out, and what waits for those", () => {
    for (const { starts, kept, duties } of reachedByRules(portfolio("200-1"))) {
      const breaches = breachesOfPlan(portfolio("200-1"), starts);
      expect(new Set(breaches.map(({ kind }) => kind))).toEqual(new Set(["mandatory"]));
      expect(breaches).toHaveLength(duties - kept);
    }
  });
});

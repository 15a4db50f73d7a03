import { describe, expect, test } from "vitest";
import { breachesOfResult } from "../check/rules-check.ts";
import { portfolioSchema } from "../portfolio/rules-portfolio.ts";
import { familyPortfolio } from "../testing/family.ts";
import { impossible, portfolio } from "../testing/instances.ts";
import { type SolveProgress, solve } from "./solve.server.ts";

const short = { seconds: 20, seed: 1 };

describe("the solver", () => {
  test("finds the enumerated optimum of the tiny portfolio and proves it", async () => {
    const { result, ended } = await solve(portfolio("tiny"), short);
    expect(ended).toBe("by itself");
    expect(result).toMatchObject({ status: "optimal", value: 40, starts: { A: 0, B: 3, C: 2 } });
    expect(result?.notChosen).toEqual(["D", "E"]);
  });

  test.each<[string, (whole: ReturnType<typeof portfolio>) => void, number]>([
    ["no budgets", whole => (whole.budgets = []), 46],
    ["a discount of 4 %", whole => (whole.discountRate = 0.04), 37.958752],
  ])("finds the best plan of the tiny one with %s", async (_, change, value) => {
    const whole = portfolio("tiny");
    change(whole);
    const { result } = await solve(whole, short);
    expect(result?.status).toBe("optimal");
    expect(result?.value).toBeCloseTo(value, 4);
  });

  test.each(impossible)("names a conflict of %s that the checker confirms", async name => {
    const { result } = await solve(portfolio(name), short);
    expect(result?.status).toBe("infeasible");
    expect(breachesOfResult(portfolio(name), result)).toEqual([]);
  });

  test("keeps to what people have decided", async () => {
    const { result } = await solve(portfolio("tiny"), { ...short, fixed: { A: 1, C: "out" } });
    expect(result).toMatchObject({ status: "optimal", value: 39, starts: { A: 1, B: 3, E: 1 } });
    const never = await solve(portfolio("tiny"), { ...short, fixed: { D: "in", E: "in" } });
    expect(never.result).toMatchObject({ status: "infeasible" });
  });

  test("plans what is called as every object's own is", async () => {
    const text = JSON.stringify(portfolio("tiny"))
      .replaceAll('"A"', '"constructor"')
      .replaceAll('"P1"', '"valueOf"');
    const whole = portfolioSchema.parse(JSON.parse(text));
    for (const fixed of [{}, { constructor: 1 }]) {
      const { result } = await solve(whole, { ...short, fixed });
      expect(result).toMatchObject({ status: "optimal" });
      expect(breachesOfResult(whole, result)).toEqual([]);
    }
    // Left out, it is not taken for chosen.
    const optional = { ...whole, initiatives: whole.initiatives.map(one => ({ ...one, mandatory: false })) };
    const { result } = await solve(optional, { ...short, fixed: { constructor: "out" as const } });
    expect(result?.notChosen).toContain("constructor");
  });

  test("gives the same plan again for the same seed when it ends by proof", async () => {
    const whole = familyPortfolio({ seed: 3, initiatives: 15, room: 0.8 });
    const [first, second] = [await solve(whole, short), await solve(whole, short)];
    expect(first.result?.status).toBe("optimal");
    expect({ ...second.result, cpuSeconds: 0 }).toEqual({ ...first.result, cpuSeconds: 0 });
  });

  test("can be stopped, keeps what it had, and goes on from there", async () => {
    const whole = portfolio("100-1");
    const stop = new AbortController();
    const onProgress = ({ bound, plan }: SolveProgress) => {
      if (bound && plan) stop.abort();
    };
    const { result, ended } = await solve(whole, { ...short, signal: stop.signal, onProgress });
    expect([ended, result?.status]).toEqual(["stopped", "feasible"]);
    if (result?.status !== "feasible") return;
    const start = { plan: result.starts, bound: result.bound };
    const later = await solve(whole, { seconds: 1, seed: 2, start });
    expect(later.result?.value).toBeGreaterThanOrEqual(result.value);
    expect(later.result?.bound).toBeLessThanOrEqual(result.bound);
  });
});

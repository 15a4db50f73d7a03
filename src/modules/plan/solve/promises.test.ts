import { describe, expect, test } from "vitest";
import { breachesOfResult } from "../check/rules-check.ts";
import { planValue } from "../portfolio/rules-value.ts";
import { everyPlan } from "../testing/every-plan.ts";
import { familyPortfolio } from "../testing/family.ts";
import { bestPlan, portfolio } from "../testing/instances.ts";
import { aimed } from "./rules-goal.ts";
import { worthOf } from "./rules-problem.ts";
import { brokenCost, fromNow, usualPenalties } from "./rules-promises.ts";
import { priceOfStability, solve } from "./solve.server.ts";

const short = { seconds: 20, seed: 1 };
const penalties = { moved: 1, movedSoon: 3, dropped: 9 };

describe("a plan that keeps what was promised", () => {
  test("is worth to the search its plain value less what it breaks, for every plan there is", () => {
    const small = { initiatives: 6, periods: 4, roles: 2, units: 3 };
    let plans = 0;
    for (let seed = 1; seed <= 10; seed++) {
      const whole = familyPortfolio({ seed, ...small, room: 0.9 });
      const promises = { plan: { I001: 0, I002: 3, I004: 2 }, penalties, now: 0 };
      const problem = aimed(whole, { kind: "steady", promises });
      everyPlan(problem, starts => {
        plans++;
        const plan = Object.fromEntries(
          problem.jobs.flatMap(({ id }, p) => (starts[p]! < 0 ? [] : [[id, starts[p]!]])),
        );
        expect(worthOf(problem, starts)).toBeCloseTo(planValue(whole, plan) - brokenCost(plan, promises), 6);
      });
    }
    expect(plans).toBeGreaterThan(50);
  });

  test("stays where moving costs more than it gains, and is told with its plain value", async () => {
    const whole = portfolio("tiny");
    const promised = { A: 1, B: 3, E: 1 };
    const firm = await solve(whole, {
      ...short,
      promises: { plan: promised, penalties: { moved: 9, movedSoon: 9, dropped: 9 } },
    });
    expect(firm.result).toMatchObject({ value: 39, starts: promised });
    expect(firm.steady?.gap).toBeLessThan(0.001);
    expect(breachesOfResult(whole, firm.result)).toEqual([]);
    const loose = await solve(whole, {
      ...short,
      promises: { plan: promised, penalties: { moved: 0, movedSoon: 0, dropped: 0.5 } },
    });
    expect(loose.result?.value).toBe(40);
    const free = await solve(whole, short);
    expect(priceOfStability(free.result, firm.result)).toMatchObject({ least: 1 });
    expect(priceOfStability(free.result, null)).toBeNull();
  });

  test("changes less than a free plan does when the ground has moved", async () => {
    const whole = familyPortfolio({ seed: 5, initiatives: 20, room: 0.7 });
    const approved = (await solve(whole, short)).result;
    const changed = {
      ...whole,
      roles: whole.roles.map(one => ({ ...one, capacity: one.capacity.map(each => each * 1.1) })),
    };
    const plan = approved?.starts ?? {};
    const free = await solve(changed, short);
    const promises = {
      plan,
      penalties: usualPenalties(approved?.value ?? 0, Object.keys(plan).length),
    };
    const steady = await solve(changed, { ...short, promises, start: { plan } });
    const broken = (starts: Readonly<Record<string, number>> = {}) =>
      Object.entries(plan).filter(([id, start]) => starts[id] !== start).length;
    expect(broken(steady.result?.starts)).toBeLessThan(broken(free.result?.starts));
    expect(steady.result?.value).toBeGreaterThanOrEqual(approved?.value ?? 0);
    expect(free.result?.bound).toBeGreaterThanOrEqual(steady.result?.value ?? 0);
  });
});

describe("replanning in the middle of the time planned", () => {
  test("leaves what has begun where it began and starts nothing in the past", async () => {
    const whole = portfolio("100-1");
    const approved = bestPlan("100-1").starts;
    const now = 4;
    const begun = Object.fromEntries(Object.entries(approved).filter(([, start]) => start < now));
    const rest = fromNow(whole, { now, begun });
    const { result } = await solve(rest, { seconds: 3, seed: 1, start: { plan: approved } });
    expect(result?.value).toBeGreaterThanOrEqual((bestPlan("100-1").value ?? 0) - 1e-6);
    for (const [id, start] of Object.entries(result?.starts ?? {}))
      expect([id, start >= now || begun[id] === start]).toEqual([id, true]);
    expect(result?.starts).toMatchObject(begun);
  });

  test("lets a duty that has begun too late for its deadline run on", () => {
    const rest = fromNow(portfolio("tiny"), { now: 2, begun: { A: 2 } });
    expect(rest.initiatives.find(({ id }) => id === "A")).toMatchObject({ earliest: 2, finishBy: 4 });
  });
});

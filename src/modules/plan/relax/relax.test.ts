import { describe, expect, test } from "vitest";
import { breachesOfPlan } from "../check/rules-check.ts";
import type { Initiative, Portfolio } from "../portfolio/rules-portfolio.ts";
import { planValue } from "../portfolio/rules-value.ts";
import { withFixed } from "../solve/rules-fixed.ts";
import { aimed } from "../solve/rules-goal.ts";
import { problemOf, worthOf } from "../solve/rules-problem.ts";
import { everyPlan } from "../testing/every-plan.ts";
import { familyPortfolio } from "../testing/family.ts";
import { portfolio } from "../testing/instances.ts";
import { type Offer, relax } from "./relax.server.ts";
import { easedBy, relaxations, usualWeights } from "./rules-relaxed.ts";

const planOf = (ids: readonly { id: string }[], starts: readonly number[]) =>
  Object.fromEntries(ids.flatMap(({ id }, p) => (starts[p]! < 0 ? [] : [[id, starts[p]!]])));

describe("when there is no plan", () => {
  test("three ways out are offered, each with the least of it that is proven", async () => {
    const whole = portfolio("infeasible");
    const seen: string[] = [];
    const offers = await relax(whole, {
      ...{ seconds: 15, seed: 1 },
      onProgress: now => seen.push(now.map(({ stage }) => stage).join(" ")),
    });
    const [later, role, unit] = offers as [Offer, Offer, Offer];
    // The three that collide load home care with 6 of 5 points: one of them a period later, or a point more.
    expect(later.found?.eased.late.map(({ periods }) => periods)).toEqual([1]);
    expect(later.least).toBeCloseTo(later.found?.eased.total ?? 0, 4);
    expect(unit.found?.eased.above).toMatchObject([{ kind: "unit", id: "U1", period: 2, more: 1 }]);
    expect(unit.least).toBeCloseTo(1, 4);
    expect(role).toMatchObject({ found: null, impossible: true });
    for (const { found, gap } of [later, unit]) {
      expect(breachesOfPlan(whole, found!.plan)).not.toEqual([]);
      expect(breachesOfPlan(found!.eased.portfolio, found!.plan)).toEqual([]);
      expect(found!.value).toBeCloseTo(planValue(whole, found!.plan), 9);
      expect(gap).toBeLessThan(0.001);
    }
    expect(seen.some(stages => stages.includes("value"))).toBe(true);
  });

  test("a deadline of the law weighs more than one that was agreed, and its law is named", async () => {
    const whole = portfolio("infeasible");
    const [free] = await relax(whole, { seconds: 5, seed: 1, kinds: ["later"] });
    const late = free!.found!.eased.late[0]!.id;
    for (const one of whole.initiatives) if (one.id === late) one.legalBasis = "Invented Act § 1";
    const [bound] = await relax(whole, { seconds: 5, seed: 1, kinds: ["later"] });
    const { eased } = bound!.found!;
    const named = eased.late.find(({ id }) => id === late);
    expect(named ? [named.legalBasis, eased.total] : [null, eased.total < 10]).toEqual(
      named ? ["Invented Act § 1", 10] : [null, true],
    );
  });

  test("the search counts an easing as the checker's portfolio shows it, for every plan there is", () => {
    let plans = 0;
    for (let seed = 1; seed <= 12; seed++) {
      const small = { initiatives: 5, periods: 4, roles: 2, units: 2 };
      const roomy = familyPortfolio({ seed, ...small, room: 1.2, duties: 0.6 });
      const tight = {
        ...roomy,
        roles: roomy.roles.map(one => ({ ...one, capacity: one.capacity.map(each => each * 0.6) })),
        initiatives: roomy.initiatives.map(one => ({
          ...one,
          finishBy: one.mandatory ? Math.max(one.earliest + one.duration, one.finishBy - 1) : one.finishBy,
        })),
      };
      everyPlan(problemOf(roomy), starts => {
        const plan = planOf(roomy.initiatives, starts);
        for (const kind of relaxations) {
          const eased = easedBy(tight, plan, kind, usualWeights);
          if (
            !eased ||
            Object.keys(plan).some(id => !tight.initiatives.find(one => one.id === id)?.mandatory)
          )
            continue;
          plans++;
          const goal =
            kind === "later"
              ? ({ kind: "late", weights: usualWeights } as const)
              : ({ kind: "above", what: kind } as const);
          expect(worthOf(aimed(tight, goal), starts)).toBeCloseTo(-eased.total, 6);
        }
      });
    }
    expect(plans).toBeGreaterThan(30);
  });

  test("stopping leaves what was found until then", async () => {
    const stop = new AbortController();
    const offers = await relax(portfolio("100-1-infeasible"), {
      ...{ seconds: 60, seed: 1, kinds: ["later"], signal: stop.signal },
      onProgress: ([offer]) => offer?.found && stop.abort(),
    });
    expect(offers[0]).toMatchObject({ ended: "stopped", stage: "ended" });
    expect(offers[0]?.found?.eased.total).toBeGreaterThan(0);
    expect(offers[0]?.least ?? 0).toBeLessThanOrEqual(offers[0]?.found?.eased.total ?? 0);
  });

  /** A duty of two periods that asks for more of its role than there ever is, and for more than its year has money. */
  const pressed = (change: (one: Initiative) => Partial<Initiative>): Portfolio => {
    const whole = portfolio("tiny");
    return {
      ...whole,
      initiatives: whole.initiatives.map(one => (one.id === "A" ? { ...one, ...change(one) } : one)),
    };
  };

  test("what needs more time than was said is offered more of it, as little as will do", async () => {
    const whole = portfolio("infeasible");
    const tight: Portfolio = {
      ...whole,
      initiatives: whole.initiatives
        .filter(({ id }) => id === "A")
        .map(one => ({ ...one, finishBy: 3, effort: { R1: [5, 5, 5] }, legalBasis: "Påhittad lag 1 §" })),
    };
    const offers = await relax(tight, { seconds: 15, seed: 1 });
    const longer = offers.find(({ kind }) => kind === "longer");
    // 15 person-months of 4 a quarter, 3 in the summer: four quarters of 3.75 do not miss the summer, five of 3 do.
    expect(longer?.found?.eased.longer).toEqual({ A: 5 });
    expect(longer?.found?.eased.late).toMatchObject([
      { id: "A", periods: 2, legalBasis: "Påhittad lag 1 §" },
    ]);
    expect(breachesOfPlan(longer!.found!.eased.portfolio, longer!.found!.plan)).toEqual([]);
    expect(offers.find(({ kind }) => kind === "role")?.found).not.toBeNull();
  });

  test("where none helps alone all are eased together, or something is left out: one way is always found", async () => {
    const dear = pressed(one => ({
      cost: one.cost.map(() => 5_000),
      effort: { ...one.effort, R1: Array<number>(one.duration).fill(50) },
      changeLoad: { U1: 50 },
      legalBasis: "Invented Act § 2",
    }));
    const offers = await relax(dear, { seconds: 20, seed: 1 });
    const of = (kind: Offer["kind"]) => offers.find(one => one.kind === kind)!;
    for (const { kind, impossible } of offers.slice(0, 3)) expect([kind, impossible]).toEqual([kind, true]);
    const { eased } = of("together").found!;
    expect(new Set(eased.above.map(({ kind }) => kind))).toEqual(new Set(["role", "unit", "budget"]));
    expect(of("fewer").found?.eased).toMatchObject({
      left: [{ id: "A", legalBasis: "Invented Act § 2" }],
      total: 10,
    });
    for (const kind of ["together", "fewer"] as const) {
      const { eased, plan } = of(kind).found!;
      expect(breachesOfPlan(eased.portfolio, plan)).toEqual([]);
      expect(breachesOfPlan(dear, plan)).not.toEqual([]);
    }
  });

  test("all of them together have the time that was given, also where one asks for ever more", async () => {
    // Hard to ease in any way, so that each takes all it is given.
    const whole = portfolio("200-1");
    const pressed = {
      ...whole,
      initiatives: whole.initiatives.map(one =>
        one.mandatory ? { ...one, finishBy: Math.max(one.earliest + one.duration, one.finishBy - 4) } : one,
      ),
    };
    const offers = await relax(pressed, { seconds: 9, seed: 1 });
    // Starting a process and reading for each takes its part as well.
    expect(offers.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0)).toBeLessThan(9 * 1.05 + 2);
  });

  test("what has begun or was fixed by hand is not moved for it", async () => {
    const whole = portfolio("infeasible");
    const fixed = { C: 1 };
    const [later] = await relax(withFixed(whole, fixed), {
      seconds: 5,
      seed: 1,
      kinds: ["later"],
      held: ["C"],
    });
    expect(later?.found?.plan.C).toBe(1);
    expect(later?.found?.eased.late.map(({ id }) => id)).not.toContain("C");
  });
});

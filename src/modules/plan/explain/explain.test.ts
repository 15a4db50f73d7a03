import { describe, expect, test } from "vitest";
import { langs } from "../../../kernel/lang.ts";
import { breachesOfPlan } from "../check/rules-check.ts";
import type { Plan } from "../portfolio/rules-plan.ts";
import { planValue } from "../portfolio/rules-value.ts";
import { problemOf } from "../solve/rules-problem.ts";
import { everyPlan } from "../testing/every-plan.ts";
import { familyPortfolio } from "../testing/family.ts";
import { bestPlan, portfolio } from "../testing/instances.ts";
import { changesBetween } from "./rules-changes.ts";
import { moved } from "./rules-moved.ts";
import { usageOf } from "./rules-usage.ts";
import { whyNot } from "./rules-why.ts";
import { toldChange, toldMoved, toldWhyNot } from "./told.ts";

const best = (name: "tiny" | "100-1" | "400-1"): Plan => bestPlan(name).starts;

describe("what a plan takes", () => {
  test("is told for every role, unit and year, with the initiatives under it", () => {
    const { roles, years } = usageOf(portfolio("tiny"), best("tiny"));
    const cell = roles[0]!.cells[3]!;
    // B and C run in the last quarter.
    expect(cell.under.map(({ id }) => id).sort()).toEqual(["B", "C"]);
    expect(cell.demand).toBeCloseTo(
      cell.under.reduce((sum, { amount }) => sum + amount, 0),
      9,
    );
    expect(years.map(({ id }) => id)).toEqual(["2027", "2028"]);
  });

  test("is nowhere above what there is exactly when the checker finds nothing", () => {
    const whole = portfolio("100-1");
    const over = (plan: Plan) => {
      const { roles, units, years } = usageOf(whole, plan);
      return [...roles, ...units]
        .flatMap(({ cells }) => cells)
        .concat(years)
        .filter(({ demand, supply }) => demand > supply + 1e-6).length;
    };
    expect(over(best("100-1"))).toBe(0);
    const crowded = Object.fromEntries(whole.initiatives.map(({ id }) => [id, 0]));
    const sums = breachesOfPlan(whole, crowded).filter(({ kind }) => /role|unit|budget/.test(kind));
    expect([over(crowded), over(crowded) > 20]).toEqual([sums.length, true]);
  });

  test("tells a wish no money could ever carry from one that nobody is there for", () => {
    const whole = portfolio("tiny");
    const left = (id: string) => usageOf(whole, { A: 0 }).leftOut.find(one => one.id === id);
    expect(left("D")).toMatchObject({ fits: true, unfunded: false, unstaffed: false });
    whole.budgets = whole.budgets.map(one => ({ ...one, amount: 0 }));
    expect(left("C")).toMatchObject({ fits: false, unfunded: true, unstaffed: false });
    whole.roles = whole.roles.map(one => ({ ...one, capacity: one.capacity.map(() => 0) }));
    expect(left("C")).toMatchObject({ unfunded: true, unstaffed: true });
  });
});

describe("what changes between two plans", () => {
  test("is who enters, leaves, comes earlier or later, and adds up to the difference in value", () => {
    const whole = portfolio("100-1");
    const after = best("100-1");
    const ids = Object.keys(after);
    const { [ids[0]!]: _, ...rest } = after;
    const before = { ...rest, [ids[1]!]: after[ids[1]!]! + 1, [ids[2]!]: after[ids[2]!]! - 1 };
    const { changes, unchanged, gain, hit } = changesBetween(whole, before, after);
    expect(changes.map(({ id, kind }) => [id, kind]).sort()).toEqual([
      [ids[0], "enters"],
      [ids[1], "earlier"],
      [ids[2], "later"],
    ]);
    expect(unchanged).toHaveLength(ids.length - 3);
    expect(gain).toBeCloseTo(planValue(whole, after) - planValue(whole, before), 6);
    expect(hit.length).toBeGreaterThan(0);
    for (const unit of hit) expect(unit.moreLoad).toHaveLength(16);
  });
});

describe("a move by hand", () => {
  test("breaks what the checker says, and costs what the values say", () => {
    const whole = portfolio("400-1");
    const plan = best("400-1");
    const value = planValue(whole, plan);
    for (const id of Object.keys(plan).slice(0, 20)) {
      const back = moved(whole, plan, id, plan[id]!, { value });
      expect([back.breaches, back.gain, back.againstBest]).toEqual([[], 0, 0]);
      const early = moved(whole, plan, id, 0, { value });
      expect(early.breaches).toEqual(breachesOfPlan(whole, { ...plan, [id]: 0 }));
      expect(early.gain).toBeCloseTo(planValue(whole, { ...plan, [id]: 0 }) - value, 6);
    }
  });

  test("tells apart what was broken before from what it breaks itself", () => {
    const whole = portfolio("tiny");
    const { breaches, newBreaches } = moved(whole, { B: 0 }, "D", "out");
    expect([breaches.length > 0, newBreaches]).toEqual([true, []]);
    expect(moved(whole, best("tiny"), "A", "out").newBreaches.map(({ kind }) => kind)).toContain("mandatory");
  });
});

describe("why an initiative is out or not earlier", () => {
  test("nothing that could simply start earlier, or come in and gain, is in a best plan", () => {
    for (const name of ["tiny", "100-1"] as const) {
      const whole = portfolio(name);
      for (const { id } of whole.initiatives)
        expect([id, whyNot(whole, best(name), id)?.verdict]).not.toEqual([id, "could"]);
    }
  });

  test("an exchange that is offered holds, and gains what is said", () => {
    let trades = 0;
    for (let seed = 1; seed <= 30; seed++) {
      const whole = familyPortfolio({ seed, initiatives: 7, periods: 4, roles: 2, units: 3, room: 0.7 });
      const plans: Plan[] = [];
      const problem = problemOf(whole);
      everyPlan(problem, starts => {
        if (plans.length < 40)
          plans.push(
            Object.fromEntries(
              problem.jobs.flatMap(({ id }, p) => (starts[p]! < 0 ? [] : [[id, starts[p]!]])),
            ),
          );
      });
      for (const plan of plans)
        for (const { id } of whole.initiatives) {
          const why = whyNot(whole, plan, id);
          for (const { start, displaces, gain } of why?.attempts ?? []) {
            if (!displaces) continue;
            trades++;
            const next: Plan = Object.fromEntries(
              Object.entries({ ...plan, [id]: start }).filter(([each]) => !displaces.ids.includes(each)),
            );
            expect(breachesOfPlan(whole, next)).toEqual([]);
            expect(planValue(whole, next) - planValue(whole, plan)).toBeCloseTo(gain - displaces.value, 6);
          }
        }
    }
    expect(trades).toBeGreaterThan(200);
  });

  test("D of the tiny portfolio is out because what would have to go is worth more", () => {
    const why = whyNot(portfolio("tiny"), best("tiny"), "D");
    expect(why).toMatchObject({ start: null, verdict: "worth" });
    expect(toldWhyNot(portfolio("tiny"), why!, "en")[0]).toMatch(/would have to leave/);
  });
});

test("everything is told in every language, by name and in the words of the year", () => {
  const whole = portfolio("100-1");
  const plan = best("100-1");
  const first = whole.initiatives.find(({ id }) => plan[id] !== undefined)!;
  for (const lang of langs) {
    const told = [
      ...whole.initiatives.flatMap(({ id }) => toldWhyNot(whole, whyNot(whole, plan, id)!, lang)),
      ...whole.initiatives.flatMap(({ id }) =>
        toldMoved(whole, moved(whole, plan, id, 0, { value: 1 }), lang),
      ),
      ...changesBetween(whole, {}, plan).changes.map(change => toldChange(whole, change, lang)),
    ];
    expect(told.join(" ")).not.toMatch(/20\d\d-Q\d/);
    for (const sentence of told) expect(sentence).not.toMatch(/[{}]|undefined|NaN|Infinity/);
    expect(told.join(" ")).toContain(first.name);
    expect(told.join(" ")).toMatch(/\b20\d\d\b/);
  }
});

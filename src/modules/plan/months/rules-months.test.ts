import { describe, expect, test } from "vitest";
import { monthShares } from "../capacity/rules-supply.ts";
import { breachesOfPlan } from "../check/rules-check.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import { bestPlan, portfolio } from "../testing/instances.ts";
import { chosenMonths } from "./rules-choose.ts";
import { inMonths, monthsUntil } from "./rules-months.ts";

const initiative = (id: string, more: Partial<Portfolio["initiatives"][number]> = {}) => ({
  ...{ id, name: id, mandatory: true, earliest: 0, finishBy: 4, duration: 1 },
  ...{ effort: { lead: [3] }, cost: [0], changeLoad: {}, benefits: {}, after: [], excludes: [] },
  ...more,
});
const small = (capacity: number, ...initiatives: Portfolio["initiatives"]): Portfolio => ({
  ...portfolio("tiny"),
  calendar: { start: "2027-Q1", periods: 4, periodsPerYear: 4 },
  roles: [{ id: "lead", name: "Lead", capacity: [capacity, capacity, capacity, capacity] }],
  units: [],
  budgets: [],
  initiatives,
});
/** In the first quarter the role is there in the last two months only. */
const lateShares = new Map([["lead", [[0, 0.5, 0.5]]]]);

describe("the first year by month", () => {
  test("begins everything in the first month of its quarter where nothing more is known of the months", () => {
    for (const name of ["100-1", "200-1", "400-1"] as const) {
      const plan = bestPlan(name).starts;
      const monthly = inMonths(portfolio(name), plan);
      const { starts, passed } = chosenMonths(monthly);
      expect(passed).toEqual([]);
      expect(breachesOfPlan(monthly, starts)).toEqual([]);
      for (const [id, start] of Object.entries(plan)) expect(starts[id]).toBe(start * 3);
    }
  });

  test("spreads effort and money evenly: a quarter's sum stays what it was", () => {
    const monthly = inMonths(small(6, initiative("A", { cost: [90] })), { A: 2 });
    const [a] = monthly.initiatives;
    expect([a?.effort.lead, a?.cost, a?.duration]).toEqual([[1, 1, 1], [30, 30, 30], 3]);
    expect(monthly.calendar).toEqual({ start: "2027-M01", periods: 12, periodsPerYear: 12 });
    expect(monthly.roles[0]?.capacity.slice(0, 3)).toEqual([2, 2, 2]);
  });

  test("waits a month for people who come later in the quarter", () => {
    const monthly = inMonths(
      small(4, initiative("A", { effort: { lead: [2] } })),
      { A: 0 },
      { shares: lateShares },
    );
    const { starts } = chosenMonths(monthly);
    expect(starts).toEqual({ A: 1 });
    expect(breachesOfPlan(monthly, starts)).toEqual([]);
  });

  test("keeps the order of what waits for another, and the day of a deadline", () => {
    const [a, b] = [initiative("A"), initiative("B", { after: ["A"] })];
    const after = inMonths(small(9, a, b), { A: 0, B: 1 }, { shares: lateShares });
    const { starts } = chosenMonths(after);
    expect(starts.B! - starts.A!).toBeGreaterThanOrEqual(3);
    const due = initiative("A", { finishBy: 1 });
    const strict = inMonths(small(9, due), { A: 0 }, { shares: lateShares });
    expect(chosenMonths(strict).starts).toEqual({ A: 0 });
    const toTheDay = new Map([["A", monthsUntil(strict.calendar, "2027-05-20")]]);
    expect(toTheDay.get("A")).toBe(4);
    const looser = inMonths(small(9, due), { A: 0 }, { shares: lateShares, finishBy: toTheDay });
    expect(chosenMonths(looser).starts).toEqual({ A: 1 });
  });

  test("says where the quarter's plan cannot be kept, and whether that is proven", () => {
    const tight = inMonths(small(3, initiative("A", { finishBy: 1 })), { A: 0 }, { shares: lateShares });
    const { passed } = chosenMonths(tight);
    expect(passed).toEqual([{ kind: "role", id: "lead", period: 0, demand: 1, supply: 0, always: true }]);
    const begun = inMonths(small(3, initiative("A")), { A: 0 }, { shares: lateShares, begun: ["A"] });
    expect(chosenMonths(begun).passed).toMatchObject([{ period: 0, always: true }]);
  });

  test("never leaves a window or an order, and passes no more than beginning at once, whatever the months hold", () => {
    for (const name of ["100-1", "100-2", "200-1"] as const) {
      const whole = portfolio(name);
      const uneven = new Map(
        whole.roles.map(({ id }, r) => [
          id,
          whole.roles[0]!.capacity.map((_, t) => [0.2, 0.3, 0.5].map((_, m, all) => all[(m + r + t) % 3]!)),
        ]),
      );
      const monthly = inMonths(whole, bestPlan(name).starts, { shares: uneven });
      const { starts, passed } = chosenMonths(monthly);
      const kinds = new Set(breachesOfPlan(monthly, starts).map(({ kind }) => kind));
      for (const kind of kinds) expect(["role", "unit", "budget"]).toContain(kind);
      const over = (plan: Record<string, number>) =>
        breachesOfPlan(monthly, plan).reduce(
          (sum, { used = 0, allowed = 0 }) => sum + (used - allowed) / Math.max(allowed, 1),
          0,
        );
      const atOnce = Object.fromEntries(monthly.initiatives.map(({ id, earliest }) => [id, earliest]));
      expect(over(starts)).toBeLessThan(over(atOnce));
      // The checker counts what is passed in the same places.
      const places = breachesOfPlan(monthly, starts).map(
        ({ kind, id, period }) => `${kind} ${id} ${period ?? ""}`,
      );
      expect(passed.map(({ kind, id, period }) => `${kind} ${id} ${period ?? ""}`).sort()).toEqual(
        places.sort(),
      );
    }
  });
});

test("who is away in March is missing in March, and the quarter's sum stays", () => {
  const capacity = {
    ...{ roles: [], help: [], seasons: [{ quarter: "Q1", leave: 0, changeLimit: 100, reason: null }] },
    staffing: [{ role: "lead" as const, quarter: "2027Q1", people: 2, operation: 0 }],
    absences: [{ id: "a", role: "lead" as const, from: "2027-03-01", to: "2027-04-01", people: 1 }],
  };
  expect(monthShares(capacity, "lead", "2027Q1").map(one => Math.round(one * 100))).toEqual([40, 40, 20]);
  expect(monthShares({ ...capacity, staffing: [] }, "lead", "2027Q1")).toEqual([1 / 3, 1 / 3, 1 / 3]);
});

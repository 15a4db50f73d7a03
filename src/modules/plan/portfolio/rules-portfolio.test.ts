import { describe, expect, test } from "vitest";
import { bestPlan, impossible, instances, portfolio, rawPortfolio } from "../testing/instances.ts";
import { labelOf, periodOfLabel, startFits, yearOf } from "./rules-calendar.ts";
import { gapOf, provenGap } from "./rules-plan.ts";
import { portfolioSchema } from "./rules-portfolio.ts";
import { limitOf, pointsOf, startValue, worthFrom } from "./rules-value.ts";

const found = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error("not in the instance");
  return value;
};
const inTiny = (id: string) => {
  const tiny = portfolio("tiny");
  return { tiny, one: found(tiny.initiatives.find(one => one.id === id)) };
};

describe("a portfolio", () => {
  test("has a start and an end for each initiative, whether or not the file says so", () => {
    const { one: b } = inTiny("B");
    expect(b).toMatchObject({ earliest: 0, finishBy: 4, after: ["A"], excludes: [] });
    const raw = JSON.parse(JSON.stringify(rawPortfolio("tiny")));
    delete raw.initiatives[1].earliest;
    expect(portfolioSchema.parse(raw).initiatives[1]?.earliest).toBe(0);
  });

  test("answers undefined for a role named like something every object has", () => {
    const { one } = inTiny("A");
    expect(one.effort.constructor).toBeUndefined();
    expect(one.benefits.toString).toBeUndefined();
  });

  test("can be read from every example", () => {
    for (const name of [...instances, ...impossible])
      expect(portfolio(name).initiatives.length).toBeGreaterThan(4);
  });
});

describe("the calendar", () => {
  const quarters = { start: "2027-Q3", periods: 16, periodsPerYear: 4 } as const;

  test("counts quarters over New Year", () => {
    expect([0, 1, 2, 5, 6].map(t => labelOf(quarters, t))).toEqual([
      "2027-Q3",
      "2027-Q4",
      "2028-Q1",
      "2028-Q4",
      "2029-Q1",
    ]);
    expect([0, 1, 2, 5, 6].map(t => yearOf(quarters, t))).toEqual([2027, 2027, 2028, 2028, 2029]);
  });

  test("counts half-years and months", () => {
    expect(labelOf({ start: "2027-H2", periods: 4, periodsPerYear: 2 }, 1)).toBe("2028-H1");
    const months = { start: "2027-M11", periods: 4, periodsPerYear: 12 } as const;
    expect([0, 1, 2].map(t => labelOf(months, t))).toEqual(["2027-M11", "2027-M12", "2028-M01"]);
    expect(yearOf(months, 2)).toBe(2028);
  });

  test("finds every label again, and no other word", () => {
    for (let t = -5; t < 40; t++) expect(periodOfLabel(quarters, labelOf(quarters, t))).toBe(t);
    for (const wrong of ["2028-K2", "2028-Q5", "2028-Q0", "2028-M02", "2028-H1", "2028Q2", " 2028-Q2", ""])
      expect(periodOfLabel(quarters, wrong)).toBeNull();
    expect(startFits({ start: "2027-H1", periods: 4, periodsPerYear: 4 })).toBe(false);
  });
});

describe("the value of an initiative", () => {
  test("is counted from the period after its last, and may be discounted", () => {
    const { tiny, one: c } = inTiny("C");
    expect(pointsOf(tiny, c)).toBe(7.5);
    expect(startValue(tiny, c, 2)).toBe(30);
    expect(startValue({ ...tiny, discountRate: 0.04 }, c, 2)).toBeCloseTo(28.426704, 6);
  });

  test("is as in the table of the tiny example, and nothing after the last period counted", () => {
    const { tiny } = inTiny("A");
    const values = tiny.initiatives.map(one => [0, 1, 2, 3].map(s => startValue(tiny, one, s)));
    expect(values[0]?.slice(0, 2)).toEqual([6, 5]);
    expect(values[1]).toEqual([7, 6, 5, 4]);
    expect(values[2]?.slice(0, 3)).toEqual([45, 37.5, 30]);
    expect(values[4]?.[1]).toBe(30);
    expect(worthFrom(tiny, 8)).toBe(0);
  });

  test("of the best known plans is the sum over what is chosen", () => {
    for (const name of instances) {
      const whole = portfolio(name);
      const best = bestPlan(name);
      if (best.status === "infeasible") throw new Error("a plan was expected");
      const sum = whole.initiatives
        .filter(one => one.id in best.starts)
        .reduce((total, one) => total + startValue(whole, one, found(best.starts[one.id])), 0);
      expect(sum).toBeCloseTo(best.value, 5);
      expect(gapOf(sum, best.bound) <= provenGap).toBe(best.status === "optimal");
    }
  });
});

test("a unit bears the same in every period, or what each period says", () => {
  const [u1, u2] = portfolio("tiny").units;
  expect([0, 1, 2, 3].map(t => limitOf(found(u1), t))).toEqual([2, 3, 3, 4]);
  expect([0, 3].map(t => limitOf(found(u2), t))).toEqual([2, 2]);
});

import { describe, expect, test } from "vitest";
import { breachesOfPlan } from "../check/rules-check.ts";
import { type Fixed, withFixed } from "../solve/rules-fixed.ts";
import { portfolio } from "../testing/instances.ts";
import { asOfNow } from "./rules-now.ts";
import { isBound, keptIn, promisedIn, promisesFor } from "./rules-promise.ts";

const whole = portfolio("tiny");
const day = (text: string) => new Date(`${text}T10:00:00Z`);
const approved = (starts: Record<string, number>, start = whole.calendar.start) => ({
  scenario: "a",
  approvedAt: day("2026-11-22"),
  portfolio: { ...whole, calendar: { ...whole.calendar, start } },
  result: { starts, value: 40 },
});

describe("what was approved", () => {
  test("binds what is made after it and the approved scenario itself, not what was there before", () => {
    const one = approved({ A: 0 });
    expect(isBound({ id: "a", madeAt: day("2026-11-01") }, one)).toBe(true);
    expect(isBound({ id: "b", madeAt: day("2026-11-23") }, one)).toBe(true);
    expect(isBound({ id: "b", madeAt: day("2026-11-01") }, one)).toBe(false);
  });

  test("is promised in the quarters of the later plan: what should have begun is to begin at once", () => {
    const year = Number(whole.calendar.start.slice(0, 4));
    const quarter = whole.calendar.start.slice(4);
    // Approved in a plan that began a year earlier: its fifth quarter is our first.
    const before = approved({ A: 5, B: 2, C: 4, gone: 4 }, `${year - 1}${quarter}`);
    expect(promisedIn(whole, before)).toEqual({ A: 1, B: 0, C: 0 });
    const later = approved({ A: 0 }, `${year + 5}${quarter}`);
    expect(promisedIn(whole, later)).toEqual({});
    const months = approved({ A: 0 }, `${year}-M01`);
    const inMonths = {
      ...months,
      portfolio: {
        ...months.portfolio,
        calendar: { ...months.portfolio.calendar, periodsPerYear: 12 as const },
      },
    };
    expect(promisedIn(whole, inMonths)).toEqual({});
  });

  test("costs nothing to leave where that was chosen, and more the dearer it was made", () => {
    const one = approved({ A: 0, B: 3 });
    expect(promisesFor(whole, one, "nothing", 0)).toBeNull();
    expect(promisesFor(whole, approved({}), "usual", 0)).toBeNull();
    const usual = promisesFor(whole, one, "usual", 0)!.penalties;
    // Forty over two initiatives: moving one a quarter costs a twentieth of twenty, dropping it half.
    expect(usual).toEqual({ moved: 1, movedSoon: 4, dropped: 10 });
    expect(promisesFor(whole, one, "much", 0)!.penalties.dropped).toBe(40);
    expect(promisesFor(whole, one, "little", 0)!.penalties.moved).toBe(0.5);
  });

  test("is counted as kept, moved and dropped", () => {
    expect(keptIn({ A: 0, B: 2 }, { A: 0, B: 3, C: 1 })).toEqual({ of: 3, moved: ["B"], dropped: ["C"] });
  });
});

describe("a plan brought to today", () => {
  test("leaves one that has begun as who planned said, once it was taken back that it stands", () => {
    const seen = asOfNow(
      { portfolio: whole, fixed: {}, begun: [] },
      { now: 1, begun: { C: 1 }, stopped: [] },
    )!;
    expect(seen.fixed).toEqual({ C: 1 });
    const later = { now: 2, begun: { C: 1 }, stopped: [] };
    for (const fixed of [{}, { C: "out" as const }])
      expect(asOfNow({ ...seen, fixed }, later)?.fixed).toEqual(fixed);
    expect(asOfNow(seen, later)?.fixed).toEqual({ C: 1 });
  });

  const nothing = { begun: {}, stopped: [] };
  const planned = (fixed: Fixed = {}) => ({ portfolio: whole, fixed, begun: [] });

  test("is left alone as long as nothing has begun and no period is over", () => {
    expect(asOfNow(planned(), { now: -2, ...nothing })).toBeNull();
    expect(asOfNow(planned({ A: 1 }), { now: 0, ...nothing })).toBeNull();
  });

  test("holds what has begun where it began, and lets nothing begin in what is over", () => {
    const today = { now: 2, begun: { A: 1 }, stopped: ["D"] };
    const after = asOfNow(planned({ A: 0, B: 0 }), today)!;
    const one = (id: string) => after.portfolio.initiatives.find(each => each.id === id);
    const a = whole.initiatives.find(({ id }) => id === "A")!;
    expect(one("A")).toMatchObject({
      mandatory: a.mandatory,
      earliest: 1,
      finishBy: 1 + a.duration,
      after: [],
    });
    expect(one("C")!.earliest).toBe(2);
    expect([after.fixed, after.begun]).toEqual([{ A: 1, D: "out" }, ["A"]]);
    expect(after.counts).toEqual({ begun: 1, stopped: 1, unpinned: 1 });
    expect(breachesOfPlan(withFixed(after.portfolio, after.fixed), { A: 0 }).length).toBeGreaterThan(0);
    // Brought so far, nothing more is to be done on the same day.
    expect(asOfNow(after, today)).toBeNull();
  });
});

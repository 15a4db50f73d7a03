import { expect, it } from "vitest";
import { readyOf, type Wish } from "./rules-ready.ts";

const horizon = { now: "2026Q4", from: "2027Q1", periods: 16 };

const wish = (id: string, more: Partial<Wish> = {}): Wish => ({
  ...{
    id,
    name: id,
    begun: false,
    mandatory: false,
    legalBasis: "",
    source: "",
    start: null,
    notBefore: null,
  },
  ...{ deadline: null, otherCurrency: "", changeLoad: { u: 1 }, benefits: { p: 1 } },
  ...{ after: [], afterStopped: [], excludes: [] },
  life: { effort: { lead: [1, 2] }, cost: [10, 10] },
  ...more,
});

const told = (...wishes: Wish[]) => {
  const { initiatives, lacking, begun } = readyOf(wishes, horizon);
  return {
    begun,
    planned: initiatives.map(({ id }) => id),
    lacking: lacking.map(({ initiative, code, blocks }) => `${initiative} ${code}${blocks ? "!" : ""}`),
    of: (id: string) => initiatives.find(one => one.id === id),
  };
};

it("an initiative with everything said is planned, free within the plan", () => {
  const ready = told(wish("a"));
  expect(ready.lacking).toEqual([]);
  expect(ready.of("a")).toMatchObject({ earliest: 0, finishBy: 16, duration: 2, mandatory: false });
});

it("without its size it is left out, and that is said", () => {
  expect(told(wish("a", { life: null }))).toMatchObject({ planned: [], lacking: ["a no-effort!"] });
});

it("a duty must be finished by the last quarter that ends before its deadline is over", () => {
  const duty = (deadline: string) => wish("a", { mandatory: true, legalBasis: "Act 1", deadline });
  expect(told(duty("2027-12-31")).of("a")).toMatchObject({ mandatory: true, finishBy: 4 });
  expect(told(duty("2028-01-01")).of("a")?.finishBy).toBe(4);
  expect(told(duty("2027-12-30")).of("a")?.finishBy).toBe(3);
});

it("a duty without a deadline, or whose deadline cannot be met, is left out and never moved", () => {
  const duty = { mandatory: true, legalBasis: "Act 1" };
  expect(told(wish("a", duty)).lacking).toEqual(["a no-deadline!"]);
  expect(told(wish("a", { ...duty, deadline: "2027-03-31" })).lacking).toEqual(["a no-room!"]);
  expect(told(wish("a", { ...duty, deadline: "2025-10-01" })).lacking).toEqual(["a no-room!"]);
});

it("what has begun stays where it began, with what remains of its effort and cost", () => {
  const begun = wish("a", {
    begun: true,
    start: "2026Q4",
    life: { effort: { lead: [1, 2, 3] }, cost: [7, 8, 9] },
  });
  const ready = told(begun);
  expect(ready.begun).toEqual(["a"]);
  expect(ready.of("a")).toMatchObject({
    // It is no duty for having begun; that it stays is a decision, and its deadline is its own.
    ...{ mandatory: false, earliest: 0, finishBy: 16, duration: 2 },
    ...{ effort: { lead: [2, 3] }, cost: [8, 9] },
  });
});

it("what ends before the plan begins is no obstacle to what waits for it; what should have ended is", () => {
  const waits = wish("b", { after: ["a"] });
  const ends = wish("a", { begun: true, start: "2026Q3" });
  expect(told(ends, waits)).toMatchObject({ planned: ["b"], lacking: ["a finished-before"] });
  expect(told(ends, waits).of("b")?.after).toEqual([]);
  const late = wish("a", { begun: true, start: "2026Q1" });
  expect(told(late, waits)).toMatchObject({ planned: [], lacking: ["a overdue!", "b waits-for-left-out!"] });
});

it("who waits for one that is left out is left out too, however long the row", () => {
  const row = [wish("c", { after: ["b"] }), wish("b", { after: ["a"] }), wish("a", { life: null })];
  expect(told(...row).planned).toEqual([]);
  expect(told(...row).lacking).toContain("c waits-for-left-out!");
});

it("of two that exclude each other, one that is left out excludes nobody", () => {
  const pair = [wish("a", { excludes: ["b"] }), wish("b")];
  expect(told(...pair).of("a")?.excludes).toEqual(["b"]);
  expect(told(pair[0]!, wish("b", { life: null })).of("a")?.excludes).toEqual([]);
});

it("what lasts longer than the plan, or may begin too late in it, is left out", () => {
  const long = { effort: {}, cost: Array<number>(17).fill(0) };
  expect(told(wish("a", { life: long })).lacking).toEqual(["a too-long!"]);
  expect(told(wish("a", { notBefore: "2030Q4" })).lacking).toEqual(["a no-room!"]);
  expect(told(wish("a", { notBefore: "2027Q3" })).of("a")?.earliest).toBe(2);
});

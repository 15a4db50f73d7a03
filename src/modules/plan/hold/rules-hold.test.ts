import { describe, expect, test } from "vitest";
import type { Plan } from "../portfolio/rules-plan.ts";
import { bestPlan, portfolio } from "../testing/instances.ts";
import { factorsOf } from "./rules-draws.ts";
import { holdOf } from "./rules-hold.ts";
import { replayed } from "./rules-replay.ts";

const best = (): Plan => bestPlan("100-1").starts;
const mean = (numbers: Float64Array): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
const share = (numbers: Float64Array, holds: (one: number) => boolean) =>
  numbers.filter(holds).length / numbers.length;
const how = { seed: 1, draws: 2_000 } as const;

describe("the spreads", () => {
  test("are as published: 18 of a hundred pass 1.25, or 1.5 in the fat tail, and none passes 8", () => {
    const thin = factorsOf("I001", "thin", 7, 50_000);
    const fat = factorsOf("I001", "fat", 7, 50_000);
    expect(share(thin, m => m > 1.25)).toBeCloseTo(0.18, 2);
    expect(thin.slice().sort()[25_000]).toBeCloseTo(1, 1);
    expect(share(fat, m => m >= 1.5)).toBeCloseTo(0.18 + 0.82 * 0.0034, 2);
    expect(Math.max(...fat.slice(0, 20_000))).toBe(8);
  });

  test("of a size class leave one in ten below its low figure and one above its high one, around the same median", () => {
    // M: 8 person-months, 5 to 14.
    const drawn = factorsOf("I001", "thin", 7, 50_000, { low: 5 / 8, high: 14 / 8 });
    expect(share(drawn, m => m * 8 < 5)).toBeCloseTo(0.1, 2);
    expect(share(drawn, m => m * 8 > 14)).toBeCloseTo(0.1, 2);
    expect(share(drawn, m => m < 1)).toBeCloseTo(0.5, 2);
    const far = factorsOf("I001", "fat", 7, 50_000, { low: 0.001, high: 1_000 });
    expect(far.reduce((most, m) => Math.max(most, m), 0)).toBe(8);
  });

  test("draw alike for an initiative whatever plan it is in, and otherwise for another", () => {
    expect(factorsOf("I001", "thin", 1, 5)).toEqual(factorsOf("I001", "thin", 1, 5));
    expect(factorsOf("I001", "thin", 1, 5)).not.toEqual(factorsOf("I002", "thin", 1, 5));
    expect(factorsOf("I001", "thin", 1, 5)).not.toEqual(factorsOf("I001", "thin", 2, 5));
  });
});

describe("a plan packed to the full", () => {
  test.each([
    ["thin", 0.007, 5.4, 0.956, 4.4],
    ["fat", 0, 11.9, 0.864, 20.4],
  ] as const)("hardly holds: the known figures of 100-1, %s", (spread, all, late, kept, crowded) => {
    const seen = replayed(portfolio("100-1"), best(), { ...how, spread });
    // Known figures were drawn with 1,000 draws and more; three errors of both together.
    expect(Math.abs(share(seen.late, n => n === 0) - all)).toBeLessThan(0.01);
    expect(Math.abs(mean(seen.late) - late)).toBeLessThan(0.4);
    expect(Math.abs(mean(seen.kept) - kept)).toBeLessThan(0.01);
    expect(Math.abs(mean(seen.crowded) - crowded)).toBeLessThan(1.3);
  });

  test("is told with chances, their errors, quantiles and the five likeliest to be late", () => {
    const hold = holdOf(portfolio("100-1"), best(), { ...how, spread: "thin" });
    const { chance, error } = hold.allInTime;
    expect(error).toBeCloseTo(Math.sqrt((chance * (1 - chance)) / 2_000), 9);
    expect(hold.lateDuties.p10).toBeLessThanOrEqual(hold.lateDuties.p50);
    expect(hold.valueKept.p10).toBeLessThan(hold.valueKept.p90);
    expect(hold.likeliestLate).toHaveLength(5);
    const chances = hold.likeliestLate.map(({ inTime }) => inTime.chance);
    expect(chances).toEqual([...chances].sort((a, b) => a - b));
    expect(hold.initiatives).toHaveLength(Object.keys(best()).length);
  });

  test("is told the same with the same seed", () => {
    const once = () => holdOf(portfolio("100-1"), best(), { spread: "fat", seed: 9, draws: 200 });
    expect(once()).toEqual(once());
  });
});

describe("a replay", () => {
  const plan = { A: 0, C: 2, B: 3 };
  const endOf = (id: string, seen: ReturnType<typeof replayed>) =>
    seen.ends[seen.chosen.findIndex(one => one.id === id)] ?? new Int32Array();

  test("pushes whoever waits when the one before is late", () => {
    const whole = portfolio("tiny");
    const seen = replayed(whole, { A: 0, B: 2 }, { ...how, spread: "fat" });
    const [a, b] = [endOf("A", seen), endOf("B", seen)];
    expect(a.some(end => end > 2)).toBe(true);
    expect(b.every((end, n) => end > (a[n] ?? 0))).toBe(true);
  });

  test("never begins before it was planned", () => {
    const seen = replayed(portfolio("tiny"), plan, { ...how, spread: "thin" });
    expect(endOf("C", seen).every(end => end > 2)).toBe(true);
  });

  test("keeps everything with room and time enough", () => {
    const whole = portfolio("tiny");
    for (const role of whole.roles) role.capacity = role.capacity.map(() => 99);
    for (const one of whole.initiatives) one.finishBy = 99;
    const hold = holdOf({ ...whole, calendar: { ...whole.calendar, periods: 4 } }, plan, {
      ...how,
      spread: "thin",
    });
    expect(hold.allInTime).toEqual({ chance: 1, error: 1 / 2_000 });
  });

  test("of nothing holds", () => {
    const whole = portfolio("tiny");
    expect(holdOf(whole, {}, { ...how, spread: "thin" })).toMatchObject({
      allInTime: { chance: 1 },
      likeliestLate: [],
    });
  });

  test("of initiatives whose sizes reach farther is less likely to hold, on the same draws", () => {
    const whole = portfolio("100-1");
    const reaches = new Map(whole.initiatives.map(({ id }) => [id, { low: 0.5, high: 2 }]));
    const chance = (more: object) =>
      holdOf(whole, best(), { ...how, spread: "thin", ...more }).lateDuties.p50;
    expect(chance({ reaches })).toBeGreaterThan(chance({}));
  });

  test("finds more time before deadlines to be worth something, on the same draws", () => {
    const whole = portfolio("100-1");
    const eased = portfolio("100-1");
    for (const one of eased.initiatives) one.finishBy += 1;
    const chance = (one: typeof whole) => holdOf(one, best(), { ...how, spread: "thin" }).lateDuties.p50;
    expect(chance(eased)).toBeLessThan(chance(whole));
  });
});

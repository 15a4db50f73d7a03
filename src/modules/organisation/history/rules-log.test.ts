import { describe, expect, test } from "vitest";
import { cancelAt, changeFrom, correctHistory, endAt } from "./rules.ts";
import { differences, planned, type Registration, recordedFor, type Shape } from "./rules-log.ts";
import { type Slices, sliceAt } from "./rules-slices.ts";

type Unit = { name: string; parent: string | null };
const shape: Shape<Unit> = { all: ["name", "parent"], required: ["name"] };
const park: Unit = { name: "Park", parent: "tech" };
const r1: Slices<Unit> = [{ from: "2020-01-01", to: null, value: park }];
const slicesAfter = (result: { ok: true; value: { slices: Slices<Unit> } } | { ok: false }): Slices<Unit> => {
  if (!result.ok) throw new Error("refused");
  return result.value.slices;
};
const r2 = slicesAfter(changeFrom(shape, r1, "2026-07-01", { name: "Park og Vej" }, { today: "2026-03-01" }));
const r3 = slicesAfter(
  correctHistory(
    shape,
    r2,
    { from: "2026-06-01", to: "2026-07-01" },
    { name: "Park og Vej" },
    "omdøbt før tid",
  ),
);
const r4 = slicesAfter(endAt(r3, "2027-01-01", { today: "2026-09-01" }));

describe("what a registration says otherwise", () => {
  test("is told from the day and until the day it holds", () => {
    expect(differences(shape, [], r1)).toMatchObject([{ kind: "added", from: "2020-01-01", to: null }]);
    const renamed = [{ name: "name", before: "Park", after: "Park og Vej" }];
    expect(differences(shape, r1, r2)).toEqual([
      { kind: "changed", from: "2026-07-01", to: null, attributes: renamed },
    ]);
    expect(differences(shape, r2, r3)).toEqual([
      { kind: "changed", from: "2026-06-01", to: "2026-07-01", attributes: renamed },
    ]);
    expect(differences(shape, r3, r4)).toMatchObject([{ kind: "removed", from: "2027-01-01", to: null }]);
    expect(differences(shape, r4, r4)).toEqual([]);
  });

  test("names the registration that set a day", () => {
    const log = [r1, r2, r3, r4].map(
      (slices, i): Registration<Unit> => ({
        version: i + 1,
        recordedAt: `2026-0${i + 1}-01T00:00:00.000Z`,
        recordedBy: "x",
        verb: "changed",
        reason: null,
        slices,
      }),
    );
    expect(recordedFor(shape, log, "2020-01-01")?.version).toBe(1);
    expect(recordedFor(shape, log, "2026-06-01")?.version).toBe(3);
    expect(recordedFor(shape, log, "2027-01-01")?.version).toBe(4);
  });
});

describe("a planned change that is cancelled", () => {
  const today = "2026-03-01";
  test("leaves what was there, until the next plan for the same", () => {
    const twice = slicesAfter(changeFrom(shape, r2, "2026-09-01", { parent: "city" }, { today }));
    expect(slicesAfter(cancelAt(shape, twice, "2026-07-01", { today }))).toEqual([
      { from: "2020-01-01", to: "2026-09-01", value: park },
      { from: "2026-09-01", to: null, value: { name: "Park", parent: "city" } },
    ]);
    const thrice = slicesAfter(changeFrom(shape, r2, "2026-10-01", { name: "Grønt" }, { today }));
    const kept = slicesAfter(cancelAt(shape, thrice, "2026-07-01", { today }));
    expect(kept.map(slice => [slice.from, slice.value.name])).toEqual([
      ["2020-01-01", "Park"],
      ["2026-10-01", "Grønt"],
    ]);
  });

  test("lets what would end go on, and what would begin not begin", () => {
    const ended = slicesAfter(endAt(r1, "2026-08-01", { today }));
    expect(slicesAfter(cancelAt(shape, ended, "2026-08-01", { today }))).toEqual(r1);
    const ahead: Slices<Unit> = [{ from: "2026-08-01", to: null, value: park }];
    expect(slicesAfter(cancelAt(shape, ahead, "2026-08-01", { today }))).toEqual([]);
  });

  test("must still be ahead, and there", () => {
    expect(cancelAt(shape, r1, "2020-01-01", { today })).toMatchObject({ ok: false });
    expect(cancelAt(shape, r1, "2026-08-01", { today })).toMatchObject({ refusal: { code: "planned.gone" } });
  });

  test("is the opposite of having planned it, whatever else is planned", () => {
    for (const day of ["2026-04-01", "2026-07-01", "2026-11-11"]) {
      const changed = slicesAfter(changeFrom(shape, r4, day, { parent: "city" }, { today }));
      const one = planned(shape, changed, today).find(plan => plan.on === day);
      expect(one).toBeDefined();
      const back = slicesAfter(cancelAt(shape, changed, day, { today }));
      expect(sliceAt(back, day)?.value.parent).toBe("tech");
    }
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { effortWith } from "../settings/rules-effort-table.ts";
import { costPerQuarter } from "./rules-cost.ts";
import { effortOf, guessedShares, profiles, sizes, workRoles } from "./rules-effort.ts";
import { hardestHit, type InitiativeHits, unitQuarters } from "./rules-load.ts";

const guessed = effortWith({ sizes: new Map(), profiles: new Map(), year: null }, "SE");
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

describe("effort in three clicks", () => {
  test("is hours per role and quarter", () => {
    const effort = effortOf({ size: "M", profile: "take-over", start: "2027Q4" }, guessed);
    expect(effort).toHaveLength(workRoles.length * 2);
    expect(effort.slice(0, 2)).toEqual([
      { role: "lead", quarter: "2027Q4", hours: 140 },
      { role: "lead", quarter: "2028Q1", hours: 140 },
    ]);
  });

  test("always sums to its size, whatever the profile and the length", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...sizes),
        fc.constantFrom(...profiles),
        fc.integer({ min: 1, max: 16 }),
        (size, profile, quarters) => {
          const effort = effortOf({ size, profile, start: "2027Q1", quarters }, guessed);
          expect(sum(effort.map(({ hours }) => hours))).toBe(guessed.sizes[size].hours);
        },
      ),
    );
  });

  test.each(profiles)("%s is shared out whole", profile => {
    expect(sum(Object.values(guessedShares[profile]))).toBe(100);
  });
});

describe("the cost of an initiative", () => {
  const quarters = costPerQuarter(
    { once: 1000, permanentPerYear: 401, start: "2027Q3", quarters: 3 },
    "2029Q1",
  );

  test("is paid once while it runs, to the last øre", () => {
    expect(quarters.map(({ once }) => once)).toEqual([334, 333, 333, 0, 0, 0, 0]);
  });

  test("is permanent from the quarter after it has finished, a year at a time", () => {
    expect(quarters.map(({ permanent }) => permanent)).toEqual([0, 0, 0, 100, 100, 100, 101]);
    expect(quarters[3]?.quarter).toBe("2028Q2");
  });
});

const initiative = (id: string, change: Partial<InitiativeHits> = {}): InitiativeHits => ({
  id,
  start: "2027Q1",
  quarters: 2,
  units: [{ unitId: "care", weight: 2 }],
  systemUseIds: [],
  ...change,
});
const year = { from: "2027Q1", quarters: 4 };
const collisions = (...all: InitiativeHits[]) =>
  unitQuarters(all, year).cells.map(({ quarter, collisions }) => [
    quarter,
    collisions.map(({ code }) => code),
  ]);

describe("what hits a unit, quarter by quarter", () => {
  test("is every initiative that runs there then, with its weight", () => {
    const { cells } = unitQuarters([initiative("post"), initiative("pay", { start: "2027Q2" })], year);
    expect(cells.map(({ quarter, load, hits }) => [quarter, load, hits.length])).toEqual([
      ["2027Q1", 2, 1],
      ["2027Q2", 4, 2],
      ["2027Q3", 2, 1],
    ]);
  });

  test("counts what began before the window and leaves out what comes after", () => {
    const early = initiative("early", { start: "2026Q4", quarters: 2 });
    const after = initiative("after", { start: "2028Q1" });
    expect(unitQuarters([early, after], year).cells.map(({ quarter }) => quarter)).toEqual(["2027Q1"]);
  });

  test("tells apart what nobody has placed in time", () => {
    expect(unitQuarters([initiative("wish", { start: null })], year)).toEqual({
      cells: [],
      undated: ["wish"],
    });
  });

  test("collides when it is more than the unit bears", () => {
    const heavy = initiative("heavy", { units: [{ unitId: "care", weight: 4 }] });
    expect(collisions(heavy, initiative("pay", { start: "2027Q2" }))[1]).toEqual(["2027Q2", ["over-limit"]]);
    const { cells } = unitQuarters([heavy], year, () => 3);
    expect(cells[0]?.collisions).toEqual([{ code: "over-limit", over: 1 }]);
  });

  test("collides when two touch the same system", () => {
    const a = initiative("a", { systemUseIds: ["records"] });
    const b = initiative("b", { systemUseIds: ["records"], start: "2027Q2" });
    expect(collisions(a, b)).toEqual([
      ["2027Q1", []],
      ["2027Q2", ["same-system-use"]],
      ["2027Q3", []],
    ]);
  });

  test("collides when two start together", () => {
    expect(collisions(initiative("a"), initiative("b"))).toEqual([
      ["2027Q1", ["start-together"]],
      ["2027Q2", []],
    ]);
  });
});

describe("the unit hit hardest in a year", () => {
  const both = {
    units: [
      { unitId: "care", weight: 1 as const },
      { unitId: "school", weight: 3 as const },
    ],
  };
  const all = [initiative("post", both), initiative("pay", { start: "2027Q4" })];

  test("comes first, with its peak and by what", () => {
    const [first, second] = hardestHit(unitQuarters(all, { from: "2027Q1", quarters: 8 }).cells, 2027);
    expect(first).toEqual({
      unitId: "school",
      load: 6,
      peak: { quarter: "2027Q1", load: 3 },
      by: [{ initiativeId: "post", load: 6 }],
    });
    expect(second?.by).toEqual([
      { initiativeId: "pay", load: 2 },
      { initiativeId: "post", load: 2 },
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { compare, overYears, type Place } from "./rules-compare.ts";
import type { Cell, Origin, Vintage } from "./rules-series.ts";
import { nearestInSize, quantile, sizeGroupOf, spreadOf } from "./rules-spread.ts";
import { totalsOf } from "./rules-totals.ts";

const places: Place[] = [
  { code: "1", name: "Ada", population: 6_000 },
  { code: "2", name: "Bo", population: 8_000 },
  { code: "3", name: "Cia", population: 30_000 },
  { code: "4", name: "Dan", population: 9_000 },
];
const vintage: Vintage = {
  series: "inhabitants",
  country: "DK",
  cells: [
    ["1", 2020, 5_000, "measured"],
    ["1", 2030, 6_000, "measured"],
    ["2", 2020, null, "missing"],
    ["2", 2030, 8_000, "estimated"],
    ["3", 2020, 30_000, "measured"],
    ["3", 2030, 30_000, "measured"],
    ["4", 2020, 10_000, "measured"],
    ["4", 2030, null, "suppressed"],
  ],
  totals: {},
  origins: {},
};

describe("where municipalities lie", () => {
  it("is told by the quantiles that R calls type 7", () => {
    // quantile(c(1, 2, 4, 8), c(.25, .5, .75)) in R: 1.75, 3, 5
    expect([0.25, 0.5, 0.75].map(p => quantile([1, 2, 4, 8], p))).toEqual([1.75, 3, 5]);
    expect(spreadOf([8, null, 1, 4, 2])).toEqual({
      n: 4,
      of: 5,
      low: 1,
      q1: 1.75,
      median: 3,
      q3: 5,
      high: 8,
    });
  });

  it("is not told where nobody has a value", () => {
    expect(spreadOf([null, null])).toBeNull();
  });

  it("groups by inhabitants, each border in the group above it", () => {
    expect(sizeGroupOf(4_999)).toEqual({ from: 0, to: 5_000 });
    expect(sizeGroupOf(5_000)).toEqual({ from: 5_000, to: 10_000 });
    expect(sizeGroupOf(700_000)).toEqual({ from: 100_000, to: null });
  });

  it("finds as peers those nearest in size, by ratio, and never the municipality itself", () => {
    expect(nearestInSize(places, places[1]!, 2).map(({ name }) => name)).toEqual(["Dan", "Ada"]);
    expect(nearestInSize(places, { code: "9" }, 2)).toEqual([]);
  });
});

describe("a municipality beside others", () => {
  const compared = compare(vintage, places, places[0], [places[1]!, places[3]!])!;

  it("is told of the newest year, with its change since the first", () => {
    expect(compared).toMatchObject({ year: 2030, since: 2020 });
    expect(compared.own).toMatchObject({ value: 6_000, status: "measured" });
    expect(compared.own?.change).toBeCloseTo(20);
  });

  it("stands beside the spread of those of its size, and beside its whole country", () => {
    expect(compared.group).toMatchObject({ size: { from: 5_000, to: 10_000 }, value: { n: 2, of: 3 } });
    expect(compared.country.value).toMatchObject({ n: 3, of: 4, low: 6_000, high: 30_000 });
  });

  it("keeps what is hidden and what is missing apart, and neither is zero", () => {
    expect(compared.peers.map(({ value, status, change }) => ({ value, status, change }))).toEqual([
      { value: 8_000, status: "estimated", change: null },
      { value: null, status: "suppressed", change: null },
    ]);
  });

  it("keeps its peers in the order they are given in, whatever their values", () => {
    const turned = compare(vintage, places, places[0], [places[3]!, places[1]!])!;
    expect(turned.peers.map(({ place }) => place.name)).toEqual(["Dan", "Bo"]);
  });

  it("is told over the years with the year in which another became part of it", () => {
    const told = overYears(vintage, places, places[0], [2025]);
    expect(told.map(({ year, value, broken }) => [year, value, broken])).toEqual([
      [2030, 6_000, true],
      [2020, 5_000, false],
    ]);
    expect(overYears(vintage, places, places[0], [2020, 2031]).some(({ broken }) => broken)).toBe(false);
  });

  it("is comparable over a merger that both years have been counted with", () => {
    const brokenIn = (borders: Record<string, Origin["borders"]>, from: number) => {
      const origins = Object.fromEntries(
        Object.entries(borders).map(([year, one]) => [year, { borders: one } as Origin]),
      );
      return overYears({ ...vintage, origins }, places, places[0], [from])[0]?.broken;
    };
    expect(brokenIn({ 2020: 2026, 2030: 2026 }, 2025)).toBe(false);
    expect(brokenIn({ 2020: 2026, 2030: 2026 }, 2027)).toBe(true);
    expect(brokenIn({ 2020: 2024, 2030: 2026 }, 2025)).toBe(true);
    expect(brokenIn({ 2020: "own", 2030: "own" }, 2025)).toBe(true);
  });
});

describe("a whole country", () => {
  const people: Cell[] = [
    ["1", 2030, 100, "measured"],
    ["2", 2030, 300, "measured"],
  ];

  it("is the sum of its municipalities, and of shares the mean weighted by inhabitants", () => {
    expect(totalsOf("inhabitants", people, people, ["1", "2"])).toEqual({ 2030: 400 });
    const shares: Cell[] = [
      ["1", 2030, 10, "measured"],
      ["2", 2030, 20, "measured"],
    ];
    expect(totalsOf("share-65-plus", shares, people, ["1", "2"])).toEqual({ 2030: 17.5 });
  });

  it("is not told in a year in which one of them is missing", () => {
    expect(totalsOf("inhabitants", people, people, ["1", "2", "3"])).toEqual({});
  });
});

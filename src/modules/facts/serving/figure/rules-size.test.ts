import { describe, expect, it } from "vitest";
import { type Reached, sizeShares } from "./rules-size.ts";

const inhabitants: Record<string, number> = { A: 3_000, B: 4_000, C: 30_000 };
const frame = [
  { place: "A", population: 10 },
  { place: "B", population: 30 },
  { place: "C", population: 20 },
  { place: "C", population: 40 },
];
const reached = (place: string, answered: number | null): Reached => ({
  ...{ group: `place:${place}`, eligible: null, invited: null, rate: null },
  ...{ answered, status: answered === null ? "h" : "" },
});
const shares = (answers: readonly Reached[]) => sizeShares(frame, answers, place => inhabitants[place]);

describe("those who answered against all who could be asked", () => {
  it("stand by size of municipality, the smallest first, each size with its share of both", () => {
    const told = shares([reached("C", 15), reached("A", 5), reached("B", 10)]);
    expect(
      told.map(({ size, places, eligible, answered }) => [size.from, places, eligible, answered]),
    ).toEqual([
      [0, 2, 40, 15],
      [20_000, 1, 60, 15],
    ]);
    expect(told.map(({ ofFrame, ofAnswered }) => [ofFrame, ofAnswered])).toEqual([
      [0.4, 0.5],
      [0.6, 0.5],
    ]);
  });

  it("are told of no size in which one municipality is hidden, and then no share of the answers is told", () => {
    const told = shares([reached("A", null), reached("B", 10), reached("C", 15)]);
    expect(told.map(({ answered, ofAnswered }) => [answered, ofAnswered])).toEqual([
      [null, null],
      [15, null],
    ]);
  });

  it("leave out a place whose inhabitants nobody knows, such as an invented one", () => {
    expect(sizeShares([{ place: "X", population: 5 }], [reached("X", 5)], () => undefined)).toEqual([]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shownRates } from "./rules-rates.ts";

describe("response rates", () => {
  it("of a group tell the quarter, of a small one nothing, of all together the share", () => {
    const strata = [
      { population: 20, answered: 20 },
      { population: 20, answered: 10 },
      { population: 40, answered: 1 },
      { population: 4, answered: 4 },
      { population: 6, answered: 1 },
    ];
    expect(shownRates(strata, 10)).toEqual({
      all: { share: 36 / 90 },
      strata: [{ from: 0.75, to: 1 }, { from: 0.5, to: 0.75 }, { from: 0, to: 0.25 }, null, null],
    });
  });

  it("of everybody and nobody are told as those near them", () => {
    const of = (answered: number) => shownRates([{ population: 12, answered }], 10);
    expect([of(12), of(0)]).toEqual([of(11), of(1)]);
  });

  it("never tell a group's count more closely than a quarter of it", () => {
    const stratum = fc
      .record({ population: fc.integer({ min: 1, max: 40 }), answered: fc.integer({ min: 0, max: 40 }) })
      .filter(({ population, answered }) => answered <= population);
    fc.assert(
      fc.property(fc.array(stratum, { minLength: 1, maxLength: 12 }), strata =>
        shownRates(strata, 10).strata.every(
          (rate, i) =>
            rate === null || ("from" in rate && rate.to - rate.from === 0.25 && strata[i]!.population >= 10),
        ),
      ),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shownRates } from "./rules-rates.ts";

describe("response rates", () => {
  it("of a group tell the quarter, of a small one nothing, of all together the share", () => {
    const strata = [
      { invited: 20, answered: 20 },
      { invited: 20, answered: 10 },
      { invited: 40, answered: 1 },
      { invited: 4, answered: 4 },
      { invited: 6, answered: 1 },
    ];
    expect(shownRates(strata, 10)).toEqual({
      all: { share: 36 / 90 },
      strata: [{ from: 0.75, to: 1 }, { from: 0.5, to: 0.75 }, { from: 0, to: 0.25 }, null, null],
    });
  });

  it("of everybody and nobody are told as those near them", () => {
    const of = (answered: number) => shownRates([{ invited: 12, answered }], 10);
    expect([of(12), of(0)]).toEqual([of(11), of(1)]);
  });

  it("are of those invited, so that a group of which a few were is never known to have answered whole", () => {
    // Ten of forty were invited and all answered: a quarter of the frame, which nobody else could have been.
    const rates = shownRates(
      [
        { invited: 10, answered: 10 },
        { invited: 3, answered: 3 },
      ],
      10,
    );
    expect(rates.strata).toEqual([{ from: 0.75, to: 1 }, null]);
  });

  it("never tell a group's count more closely than a quarter of it", () => {
    const stratum = fc
      .record({ invited: fc.integer({ min: 1, max: 40 }), answered: fc.integer({ min: 0, max: 40 }) })
      .filter(({ invited, answered }) => answered <= invited);
    fc.assert(
      fc.property(fc.array(stratum, { minLength: 1, maxLength: 12 }), strata =>
        shownRates(strata, 10).strata.every(
          (rate, i) =>
            rate === null || ("from" in rate && rate.to - rate.from === 0.25 && strata[i]!.invited >= 10),
        ),
      ),
    );
  });
});

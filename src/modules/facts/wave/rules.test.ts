import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shownRates } from "./rules-rates.ts";

describe("response rates", () => {
  it("are hidden in small strata, and their ends are shown as ends", () => {
    const strata = [
      { population: 20, answered: 20 },
      { population: 20, answered: 10 },
      { population: 40, answered: 1 },
      { population: 4, answered: 4 },
      { population: 6, answered: 1 },
    ];
    expect(shownRates(strata, 10)).toEqual({
      all: { share: 36 / 90 },
      strata: [{ atLeast: 0.9 }, { share: 0.5 }, { atMost: 0.1 }, null, null],
    });
  });

  it("hide one more where everybody less those shown would tell of a small one", () => {
    const strata = [
      { population: 30, answered: 15 },
      { population: 12, answered: 6 },
      { population: 4, answered: 4 },
    ];
    expect(shownRates(strata, 10).strata).toEqual([{ share: 0.5 }, null, null]);
  });

  it("never tell that all or nobody in those hidden answered", () => {
    const stratum = fc
      .record({
        population: fc.integer({ min: 1, max: 40 }),
        part: fc.double({ min: 0, max: 1, noNaN: true }),
      })
      .map(({ population, part }) => ({ population, answered: Math.round(population * part) }));
    fc.assert(
      fc.property(fc.array(stratum, { minLength: 1, maxLength: 12 }), strata => {
        const rates = shownRates(strata, 10);
        const hidden = strata.filter((_, i) => rates.strata[i] === null);
        if (hidden.length === 0 || hidden.length === strata.length) return true;
        const [n, k] = hidden.reduce(([a, b], one) => [a + one.population, b + one.answered], [0, 0]);
        return n >= 10 && k > 0 && k < n;
      }),
    );
  });
});

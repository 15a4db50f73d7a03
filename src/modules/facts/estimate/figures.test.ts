import { describe, expect, it } from "vitest";
import { betaQuantile, betaShare, fTail, tQuantile } from "./rules-beta.ts";
import { wilson } from "./rules-interval.ts";
import { kendall } from "./rules-kendall.ts";
import { normalQuantile, normalTail } from "./rules-normal.ts";
import { trendOf } from "./rules-trend.ts";
import { changeOf } from "./rules-waves.ts";
import { baseWeights } from "./rules-weights.ts";

/** Twelve digits, whatever the size. */
const digits = (n: number | undefined) => n?.toPrecision(12);

describe("figures that need no file", () => {
  it("a share with Wilson's interval never leaves 0 and 1", () => {
    const ends = (
      [
        [8, 10],
        [0, 10],
        [15, 148],
        [81, 263],
        [10, 10],
      ] as const
    ).map(([yes, n]) => wilson(yes, n)?.interval?.map(end => end.toFixed(6)));
    expect(ends).toEqual([
      ["0.490162", "0.943318"],
      ["0.000000", "0.277533"],
      ["0.062386", "0.160487"],
      ["0.255289", "0.366210"],
      ["0.722467", "1.000000"],
    ]);
    expect(wilson(0, 0)).toBeNull();
  });

  it("a share that rises or falls over groups is told by Cochran and Armitage's test", () => {
    const smokers = [
      [83, 86],
      [90, 93],
      [129, 136],
      [70, 82],
    ] as const;
    const found = trendOf(smokers.map(([yes, n]) => ({ yes, n })));
    // R: prop.trend.test(c(83, 90, 129, 70), c(86, 93, 136, 82))
    expect([found?.x2.toFixed(6), found?.p.toFixed(9)]).toEqual(["8.224922", "0.004131897"]);
    expect(
      trendOf([
        { yes: 0, n: 5 },
        { yes: 0, n: 9 },
      ]),
    ).toBeNull();
    expect(trendOf([{ yes: 3, n: 5 }])).toBeNull();
  });

  it("values that rise or fall over the years are told by Kendall's tau, as cor.test tells it", () => {
    const said = (values: readonly number[]) => {
      const found = kendall(values);
      return found && [digits(found.tau), digits(found.p)];
    };
    const wave = Array.from({ length: 60 }, (_, i) => Math.sin(i + 1) + (i + 1) / 40);
    expect(said([5, 4, 6, 7, 9, 8, 10, 12, 11])).toEqual([0.833333333333333, 0.000854276895944].map(digits));
    expect(said([8, 7, 6, 5, 4, 3, 2, 1])).toEqual([-1, 4.96031746031746e-5].map(digits));
    expect(kendall([1, 5, 2, 8, 3, 7, 4, 6])?.p).toBeCloseTo(0.275099206349, 11);
    // Ties, and fifty and more: by the normal curve.
    expect(kendall([5, 4, 6, 6, 9, 8, 10, 12, 12, 11])?.tau).toBeCloseTo(0.79566006271555, 12);
    expect(kendall([5, 4, 6, 6, 9, 8, 10, 12, 12, 11])?.p).toBeCloseTo(0.00160034581535, 12);
    expect(kendall(wave)?.p).toBeCloseTo(0.00011107809786, 12);
    expect([kendall([3, 3, 3]), kendall([3]), kendall([])]).toEqual([null, null, null]);
  });

  it("a change between waves of other people is as unsure as both together", () => {
    const found = changeOf(
      { estimate: 3.1, se: 0.3, df: 20, n: 24 },
      { estimate: 3.6, se: 0.4, df: 15, n: 17 },
    );
    expect(found.estimate).toBeCloseTo(0.5, 12);
    expect(found.se).toBeCloseTo(0.5, 12);
    // qt(.975, 35) = 2.030108
    expect(found.interval?.map(end => end.toFixed(5))).toEqual(["-0.51505", "1.51505"]);
    const alone = { estimate: 3, se: 0, df: 0, n: 1 };
    expect(changeOf(alone, { ...alone, df: 9 }).interval).toBeNull();
  });

  it("an answer counts for those of its stratum who did not answer", () => {
    const strata = [
      { id: "chef", frame: 12, answered: 4 },
      { id: "ledare", frame: 3, answered: 0 },
    ];
    const alone = baseWeights(strata);
    expect(alone).toEqual({
      ok: false,
      refusal: { code: "estimate.nobody-answered", values: { stratum: "ledare", frame: 3 } },
    });
    const merged = baseWeights(strata, new Map([["ledare", "chef"]]));
    expect(merged.ok && [...merged.value]).toEqual([
      ["chef", 3.75],
      ["ledare", 3.75],
    ]);
    expect(baseWeights([{ id: "chef", frame: 3, answered: 4 }])).toMatchObject({ ok: false });
  });
});

describe("the distributions are R's to the twelfth digit", () => {
  it("t, as qt tells it", () => {
    expect([1, 2, 15, 1_000_000].map(df => digits(tQuantile(0.05, df)))).toEqual(
      [12.7062047361747, 4.30265272974946, 2.13144954555978, 1.95996635681411].map(digits),
    );
    expect(digits(tQuantile(0.0001, 10))).toBe(digits(6.21105089129075));
  });

  it("beta, as pbeta and qbeta tell it", () => {
    const found = betaQuantile(0.025, 0.3, 40.2);
    expect(betaShare(found.x, found.y, 0.3, 40.2)).toBeCloseTo(0.025, 14);
    expect(digits(betaQuantile(0.975, 81.5, 12.25).x)).toBe(digits(0.929307643088273));
    expect(digits(betaQuantile(0.025, 0.3, 40.2).x)).toBe(digits(7.99398456669209e-8));
    // Nearer to the end than numbers go.
    expect(betaQuantile(0.025, 0.001, 5).x / 5.562684646268e-309).toBeCloseTo(1, 10);
  });

  it("F, as pf tells it, however far out", () => {
    expect([fTail(47.317733, 1, 197), fTail(2.5, 3.3, 88.8), fTail(34.7, 39.4, 670_975)].map(digits)).toEqual(
      [7.82204065005518e-11, 0.0590596314850448, 5.37060449636581e-261].map(digits),
    );
    expect([fTail(0, 2, 9), betaShare(1, 0, 2, 3)]).toEqual([1, 1]);
  });

  it("normal, as pnorm and qnorm tell it", () => {
    expect([-3, 0, 1.99, 2.01, 20].map(z => digits(normalTail(z)))).toEqual(
      [0.99865010196837, 0.5, 0.0232954677502118, 0.0222155944294315, 2.75362411860623e-89].map(digits),
    );
    expect([0.001, 0.8, 0.975].map(p => normalQuantile(p).toFixed(12))).toEqual(
      [-3.09023230616781, 0.841621233572914, 1.95996398454005].map(z => z.toFixed(12)),
    );
  });
});

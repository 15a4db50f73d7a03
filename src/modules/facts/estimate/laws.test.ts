import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seeded } from "../../../kernel/random.ts";
import type { Estimates } from "./rules-estimates.ts";
import { answered, asked, csvOf, designOf, samples } from "./testing/samples.ts";

/**
 * Numbers are the same but for what adding in another order may change: a millionth of themselves, and a thousand
 * millionth beside nothing.
 */
expect.addEqualityTesters([
  (one, other) =>
    typeof one === "number" && typeof other === "number"
      ? Math.abs(one - other) <= 1e-9 + 1e-6 * Math.max(Math.abs(one), Math.abs(other))
      : undefined,
]);

const figures = ({ results }: Estimates) => results;

const kindsOf = (of: Estimates, ...ids: string[]) => figures(of).filter(({ id }) => ids.includes(id));

describe("what every estimate keeps to", () => {
  it("the order of rows and columns means nothing", () => {
    fc.assert(
      fc.property(samples, fc.infiniteStream(fc.nat()), (rows, dice) => {
        const keys = [...dice.take(rows.length)];
        const shuffled = rows
          .map((row, i) => ({ row, key: keys[i]! }))
          .sort((a, b) => a.key - b.key)
          .map(({ row }) => Object.fromEntries(Object.entries(row).reverse()));
        expect(figures(answered(shuffled, designOf()))).toEqual(figures(answered(rows, designOf())));
      }),
    );
  });

  it("weights twice as large change totals only", () => {
    fc.assert(
      fc.property(samples, rows => {
        const doubled = rows.map(row => ({ ...row, w: String(Number(row.w) * 2) }));
        const [before, after] = [answered(rows, designOf()), answered(doubled, designOf())];
        const same = ["mean", "share", "ratio", "change", "median", "table"];
        expect(kindsOf(after, ...same)).toEqual(kindsOf(before, ...same));
        const [one, two] = [before, after].map(of => of.results.find(({ id }) => id === "total"));
        if (one?.kind !== "total" || two?.kind !== "total" || one.estimate === null) return;
        expect(two.estimate).toBeCloseTo(one.estimate * 2, 6);
      }),
    );
  });

  it("a domain of everybody is no domain", () => {
    fc.assert(
      fc.property(samples, rows => {
        const { estimates, ...rest } = designOf();
        const domain = { column: "all", value: "1" };
        const inside = { ...rest, estimates: estimates.map(one => ({ ...one, domain })) };
        expect(figures(answered(rows, inside))).toEqual(figures(answered(rows, designOf())));
      }),
    );
  });

  it("where everybody was asked nothing is unsure, and no test is made", () => {
    fc.assert(
      fc.property(samples, rows => {
        const unitsIn = (h: string | undefined) =>
          new Set(rows.filter(row => row.h === h).map(row => row.unit));
        const census = rows.map(row => ({ ...row, M: String(unitsIn(row.h).size) }));
        for (const result of answered(census, designOf()).results) {
          if (result.kind === "crosstab") expect([result.f, result.p]).toEqual([null, null]);
          else if (result.n > 0 && result.df >= 1) expect(result.se).toBe(0);
        }
      }),
    );
  });

  it("the same file gives the same bytes, and no number that is none", () => {
    fc.assert(
      fc.property(samples, rows => {
        const [one, two] = [asked(csvOf(rows), designOf()), asked(csvOf(rows), designOf())];
        expect(JSON.stringify(one)).toBe(JSON.stringify(two));
        const numbers = (value: unknown): unknown[] =>
          typeof value === "object" && value !== null ? Object.values(value).flatMap(numbers) : [value];
        expect(numbers(one).filter(n => typeof n === "number" && !Number.isFinite(n))).toEqual([]);
      }),
    );
  });

  it("weights fitted to known totals meet them", () => {
    const targets = { chef: 40, medarbetare: 90 };
    fc.assert(
      fc.property(samples, rows => {
        fc.pre(new Set(rows.map(row => row.role)).size === 2);
        for (const kind of ["rake", "poststratify"]) {
          const design = designOf({
            calibration: { kind, margins: [{ column: "role", targets }] },
            estimates: Object.keys(targets).map(value => ({
              ...{ id: value, kind: "total", y: "all", weights: "calibrated" },
              domain: { column: "role", value },
            })),
          });
          const found = answered(rows, design).results;
          expect(found.map(one => one.kind === "total" && one.estimate?.toFixed(6))).toEqual([
            "40.000000",
            "90.000000",
          ]);
          // What is known is not estimated.
          for (const one of found) if (one.kind === "total") expect(one.se).toBeCloseTo(0, 6);
        }
      }),
    );
  });

  it("a value under the first share is the smallest value", () => {
    const rows = [3, 1, 2].map((y, i) => ({ w: "1", y: String(y), h: "a", unit: String(i), M: "9" }));
    const estimates = [0, 0.001, 0.34, 1].map((p, i) => ({ id: String(i), kind: "quantile", y: "y", p }));
    const found = answered(rows, designOf({ estimates })).results;
    expect(found.map(one => one.kind === "quantile" && one.estimate)).toEqual([1, 1, 2, 3]);
  });

  it("nobody in a domain is no estimate, and the others are made all the same", () => {
    const rows = [1, 2, 3].map(y => ({
      w: "1",
      y: String(y),
      h: "a",
      unit: String(y),
      M: "9",
      role: "chef",
    }));
    const domain = { column: "role", value: "ledare" };
    const none = { n: 0, estimate: null, se: null, df: 0 };
    const estimates = [
      { id: "a", kind: "mean", y: "y", domain },
      { id: "b", kind: "proportion", y: "y", value: "1", domain },
      { id: "c", kind: "crosstab", row: "y", column: "h", domain },
      { id: "d", kind: "ratio", numerator: "y", denominator: "zero" },
      { id: "e", kind: "mean", y: "y" },
    ];
    const found = answered(
      rows.map(row => ({ ...row, zero: "0" })),
      designOf({ estimates }),
    ).results;
    expect(found).toEqual([
      { id: "a", kind: "mean", ...none, ci: { t: null } },
      { id: "b", kind: "proportion", ...none, ci: { t: null, logit: null, beta: null } },
      {
        ...{ id: "c", kind: "crosstab", n: 0, rows: [], columns: [], proportions: [] },
        ...{ x2: null, f: null, df1: null, df2: null, p: null },
      },
      { id: "d", kind: "ratio", n: 3, estimate: null, se: null, df: 2, ci: { t: null } },
      expect.objectContaining({ id: "e", n: 3, estimate: 2 }),
    ]);
  });
});

describe("a large table", () => {
  const table = (rows: readonly Record<string, string>[], row: string, column: string) => {
    const [found] = answered(
      rows,
      designOf({ estimates: [{ id: "x", kind: "crosstab", row, column }] }),
    ).results;
    if (found?.kind !== "crosstab") throw new Error("no table");
    return found;
  };
  const people = (n: number, height: number, width: number) => {
    const dice = seeded(5);
    return Array.from({ length: n }, (_, i) => ({
      ...{ w: String(1 + (i % 7) / 3), h: `${i % 4}`, unit: `${i}`, M: "100000" },
      ...{ y: `${Math.floor(dice() * height)}`, z: `${Math.floor(dice() * width)}` },
    }));
  };

  it("of 1,200 cells is tested, and the same whichever answer stands at its side", () => {
    const rows = people(9000, 40, 30);
    const [one, other] = [table(rows, "y", "z"), table(rows, "z", "y")];
    expect(one.f).toBeGreaterThan(0);
    for (const figure of ["x2", "f", "df1", "df2", "p"] as const)
      expect(one[figure]! / other[figure]!).toBeCloseTo(1, 9);
  });

  it("in which fewer cells hold answers than a test needs is told without one, however many cells it has", () => {
    const found = table(people(300, 200, 199), "y", "z");
    expect(found.rows.length * found.columns.length).toBeGreaterThan(5000);
    expect(found.x2).toBeGreaterThan(0);
    expect([found.f, found.p]).toEqual([null, null]);
  });

  it("is refused where there are more cells than can be tested", () => {
    expect(() => table(people(40_000, 71, 71), "y", "z")).toThrow("too-many-cells");
  });
});

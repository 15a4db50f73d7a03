import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answered, designOf } from "../estimate/testing/samples.ts";
import { cubeOf } from "./rules-cube.ts";
import { cubeFigure, drawnOf } from "./rules-figure.ts";

const roles = 3;
const cellCount = 4 * roles;
const values = 4;

/** Respondents of four municipalities and three roles; two municipalities of a type and a role are a stratum. */
const respondents = fc.array(
  fc.record({
    cell: fc.nat(cellCount - 1),
    w: fc.integer({ min: 1, max: 900 }).map(n => n / 100),
    answers: fc.array(fc.nat(values), { minLength: 2, maxLength: 2 }),
  }),
  { minLength: 1, maxLength: 60 },
);
const stratumOf = Int32Array.from(
  { length: cellCount },
  (_, cell) => (Math.floor(cell / roles) % 2) * roles + (cell % roles),
);
const unasked = fc.array(fc.nat(9), { minLength: 6, maxLength: 6 });

type Respondent = { cell: number; w: number; answers: number[] };

const cubeFor = (people: readonly Respondent[], rest: readonly number[]) => {
  const cube = cubeOf({
    cells: Uint16Array.from(people, ({ cell }) => cell),
    weights: Float64Array.from(people, ({ w }) => w),
    items: [0, 1].map(item => Uint8Array.from(people, ({ answers }) => answers[item]!)),
    ...{ cellCount, values },
  });
  const asked = rest.map((_, h) => people.filter(({ cell }) => stratumOf[cell] === h).length);
  const population = Float64Array.from(rest, (more, h) => more + asked[h]!);
  return { cube, population, drawn: drawnOf(cube, { stratumOf, population }) };
};

const nothingIsNothing = (n: number | null | undefined) =>
  n === null || n === undefined ? n : Number((Math.abs(n) < 1e-9 ? 0 : n).toPrecision(8));

describe("the cube of a wave", () => {
  it("tells of every role and union of cells what is estimated from the rows themselves", () => {
    fc.assert(
      fc.property(respondents, unasked, fc.nat(roles - 1), fc.nat(1), (people, rest, role, item) => {
        const { cube, population, drawn } = cubeFor(people, rest);
        const rows = people.map(({ cell, w, answers }, unit) => ({
          ...{ w: String(w), h: String(stratumOf[cell]), unit: String(unit) },
          ...{ M: String(population[stratumOf[cell]!]), role: String(cell % roles) },
          y: answers[item] === 0 ? "" : String(answers[item]),
          // The last value stands beside the scale: of a share of those on it, it is no answer.
          on: answers[item] === 0 || answers[item] === values ? "" : String(answers[item]),
        }));
        const domain = { column: "role", value: String(role) };
        const estimates = [
          { id: "mean", kind: "mean", y: "y", domain },
          { id: "share", kind: "proportion", y: "y", value: "2", domain },
          { id: "on", kind: "proportion", y: "on", value: "2", domain },
        ];
        const expected = answered(rows, designOf({ estimates })).results;
        const cells = [...stratumOf.keys()].filter(cell => cell % roles === role);
        const scores = [
          (value: number) => value,
          (value: number) => Number(value === 2),
          (value: number) => (value === values ? Number.NaN : Number(value === 2)),
        ];
        scores.forEach((score, i) => {
          const found = cubeFigure(cube, drawn, { item, cells, score });
          const one = expected[i]!;
          if (one.kind === "crosstab") throw new Error("no table was asked for");
          expect([found?.n ?? 0, found?.df ?? 0]).toEqual([one.n, one.df]);
          expect(nothingIsNothing(found?.estimate ?? null)).toBe(nothingIsNothing(one.estimate));
          const se = found && Math.sqrt(found.variance);
          // Squares of nothing: what rounding leaves is the root of it.
          if (se !== null && one.se !== null) expect(Math.abs(se - one.se)).toBeLessThan(1e-7 * (1 + one.se));
        });
      }),
    );
  });

  it("leaves out what has no score, as don't know, and nobody is nobody", () => {
    const people = [1, 2, 4].map(answer => ({ cell: 0, w: 1, answers: [answer, 0] }));
    const { cube, drawn } = cubeFor(people, [1, 1, 1, 1, 1, 1]);
    const score = (value: number) => (value === 4 ? Number.NaN : value);
    expect(cubeFigure(cube, drawn, { item: 0, cells: [0], score })).toMatchObject({ n: 2, estimate: 1.5 });
    expect(cubeFigure(cube, drawn, { item: 1, cells: [0], score })).toBeNull();
  });

  it("refuses more respondents in a stratum than its frame holds", () => {
    const { cube, population } = cubeFor([{ cell: 0, w: 1, answers: [1, 1] }], [2, 0, 0, 0, 0, 0]);
    const frame = { stratumOf, population: population.map((size, h) => (h === stratumOf[0] ? 0 : size)) };
    expect(() => drawnOf(cube, frame)).toThrow(RangeError);
  });

  it("refuses a cell or an answer that is not in it, and adds it to no other", () => {
    const wave = { weights: Float64Array.of(1), cellCount: 2, values: 3 };
    const [one, two, four] = [Uint16Array.of(1), Uint16Array.of(2), Uint8Array.of(4)];
    expect(() => cubeOf({ ...wave, cells: two, items: [] })).toThrow(RangeError);
    expect(() => cubeOf({ ...wave, cells: one, items: [four] })).toThrow(RangeError);
  });
});

import { askedWhole } from "../estimate/rules-sample.ts";
import { type Cube, placeIn } from "./rules-cube.ts";

/** How the respondents were drawn: the stratum of each cell, and how many each stratum has in the frame. */
export type Frame = { stratumOf: Int32Array; population: Float64Array };

/** A frame with what the cube knows of it: how many of each stratum are in the file. */
export type Drawn = Frame & { asked: Float64Array };

/** A mean over some cells; `variance` and `df` as `samsyn estimate` makes them, each respondent a unit of their own. */
export type CubeFigure = { n: number; estimate: number; variance: number; df: number };

/**
 * Counts the respondents of each stratum; an item not answered is an answer of 0, so any item tells it. Throws where a
 * stratum has more in the file than in the frame: it would count as asked whole.
 */
export const drawnOf = (cube: Cube, frame: Frame): Drawn => {
  const asked = new Float64Array(frame.population.length);
  for (let cell = 0; cell < cube.cellCount; cell++)
    for (let value = 0; value <= cube.values; value++)
      asked[frame.stratumOf[cell]!]! += cube.sums[0]![placeIn(cube, cell, value)]!;
  if (asked.some((m, stratum) => m > frame.population[stratum]!))
    throw new RangeError("more respondents in a stratum than its frame holds");
  return { ...frame, asked };
};

/**
 * The mean of `score` over the answers of some cells to an item: of the values themselves, or of 1 and 0 for a share.
 * What has no score (not a number) is left out, as "don't know". Null when nobody is left. A stratum with one respondent
 * adds its total as a deviation from nothing.
 */
export const cubeFigure = (
  cube: Cube,
  drawn: Drawn,
  { item, cells, score }: { item: number; cells: readonly number[]; score: (value: number) => number },
): CubeFigure | null => {
  const sums = cube.sums[item]!;
  const scores = Float64Array.from({ length: cube.values + 1 }, (_, value) => score(value));
  let [n, all, weighted] = [0, 0, 0];
  for (const cell of cells)
    for (let value = 1; value <= cube.values; value++) {
      if (Number.isNaN(scores[value]!)) continue;
      const at = placeIn(cube, cell, value);
      n += sums[at]!;
      all += sums[at + 1]!;
      weighted += sums[at + 1]! * scores[value]!;
    }
  if (n === 0) return null;
  const estimate = weighted / all;
  const strata = new Map<number, { total: number; square: number }>();
  for (const cell of cells) {
    let [total, square, some] = [0, 0, 0];
    for (let value = 1; value <= cube.values; value++) {
      if (Number.isNaN(scores[value]!)) continue;
      const [at, z] = [placeIn(cube, cell, value), (scores[value]! - estimate) / all];
      some += sums[at]!;
      total += sums[at + 1]! * z;
      square += sums[at + 2]! * z * z;
    }
    const stratum = drawn.stratumOf[cell]!;
    const before = strata.get(stratum);
    if (some > 0)
      strata.set(stratum, { total: total + (before?.total ?? 0), square: square + (before?.square ?? 0) });
  }
  let variance = 0;
  for (const [stratum, { total, square }] of strata) variance += addedBy(drawn, stratum, total, square);
  return { n, estimate, variance, df: n - strata.size };
};

/** What a stratum adds to the variance: of what is drawn from it, `total` and `square` are the sums of z and of z². */
export const addedBy = (
  { asked, population }: Pick<Drawn, "asked" | "population">,
  stratum: number,
  total: number,
  square: number,
): number => {
  const [m, size] = [asked[stratum]!, population[stratum]!];
  const rest = (size - m) / size;
  if (rest < askedWhole) return 0;
  return m === 1 ? rest * square : (rest * m * Math.max(0, square - (total * total) / m)) / (m - 1);
};

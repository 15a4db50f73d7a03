import { addedBy, type CubeFigure } from "../cube/rules-figure.ts";
import type { Weighed } from "./rules-weigh.ts";

/** The respondents of each stratum, as places in the list of responses, and how many answered in each joined stratum. */
export type Asked = { rowsOf: readonly (readonly number[])[]; asked: Float64Array };

/**
 * The mean of numbers over the respondents of some strata, by the same formula as the cube's: values of a number are too
 * many to be added up by value. What is not a number was not answered. Null when nobody is left.
 */
export const meanOver = (
  { stratumOf, population, weights }: Weighed,
  { rowsOf, asked }: Asked,
  cells: readonly number[],
  numbers: Float64Array,
): CubeFigure | null => {
  let [n, all, weighted] = [0, 0, 0];
  const each = (visit: (y: number, w: number, stratum: number) => void) => {
    for (const cell of cells)
      for (const row of rowsOf[cell]!)
        if (!Number.isNaN(numbers[row]!)) visit(numbers[row]!, weights[cell]!, stratumOf[cell]!);
  };
  each((y, w) => {
    n += 1;
    all += w;
    weighted += w * y;
  });
  if (n === 0) return null;
  const estimate = weighted / all;
  const strata = new Map<number, { total: number; square: number }>();
  each((y, w, stratum) => {
    const z = (w * (y - estimate)) / all;
    const { total, square } = strata.get(stratum) ?? { total: 0, square: 0 };
    strata.set(stratum, { total: total + z, square: square + z * z });
  });
  let variance = 0;
  for (const [stratum, { total, square }] of strata)
    variance += addedBy({ asked, population }, stratum, total, square);
  return { n, estimate, variance, df: n - strata.size };
};

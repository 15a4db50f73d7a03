import type { Sample } from "./rules-sample.ts";
import { varianceOf } from "./rules-variance.ts";

/** What each row counts, and what a linearised value of it becomes when the weights were fitted to known totals. */
export type Weighting = { weights: Float64Array; swept: (z: Float64Array) => Float64Array };

/** The rows an estimate is made of: 1 in it, 0 outside. */
export type Kept = { rows: Uint8Array; n: number };

export type Estimate = { estimate: number; variance: number };

/** Σ w y, linearised as w y. */
export const totalOf = (sample: Sample, by: Weighting, { rows }: Kept, y: Float64Array): Estimate => {
  const z = by.weights.map((w, row) => (rows[row] ? w * y[row]! : 0));
  return { estimate: sum(z), variance: varianceOf(sample, by.swept(z)) };
};

/** Σ w y / Σ w (Hájek), linearised as w (y - e) / Σ w. A proportion is the mean of 0 and 1. */
export const meanOf = (sample: Sample, by: Weighting, { rows }: Kept, y: Float64Array): Estimate => {
  const weights = by.weights.map((w, row) => (rows[row] ? w : 0));
  const all = sum(weights);
  const rough = sum(weights.map((w, row) => w && w * y[row]!)) / all;
  // Once more from there: a mean of equal values is then that value, to the last digit.
  const estimate = rough + sum(weights.map((w, row) => w && w * (y[row]! - rough))) / all;
  const z = weights.map((w, row) => w && (w * (y[row]! - estimate)) / all);
  return { estimate, variance: varianceOf(sample, by.swept(z)) };
};

/** Σ w y / Σ w x, linearised as w (y - e x) / Σ w x. */
export const ratioOf = (
  sample: Sample,
  by: Weighting,
  { rows }: Kept,
  [y, x]: readonly [Float64Array, Float64Array],
): Estimate => {
  const weights = by.weights.map((w, row) => (rows[row] ? w : 0));
  const all = sum(weights.map((w, row) => w && w * x[row]!));
  const estimate = sum(weights.map((w, row) => w && w * y[row]!)) / all;
  const z = weights.map((w, row) => w && (w * (y[row]! - estimate * x[row]!)) / all);
  return { estimate, variance: varianceOf(sample, by.swept(z)) };
};

/** The sum of many numbers, with what rounding took from each step (Neumaier 1974). */
export const sum = (numbers: Float64Array): number => {
  let [all, lost] = [0, 0];
  for (const number of numbers) {
    const next = all + number;
    lost += Math.abs(all) >= Math.abs(number) ? all - next + number : number - next + all;
    all = next;
  }
  return all + lost;
};

import { tQuantile } from "./rules-beta.ts";
import type { Interval } from "./rules-interval.ts";
import { type Kept, meanOf, type Weighting } from "./rules-linear.ts";
import type { Sample } from "./rules-sample.ts";

/** Two shares that differ by less are equal: what is left is rounding of their sums. */
const rounding = 1e-12;

export type Quantile = { estimate: number; se: number | null; interval: Interval };

/**
 * The smallest value kept that a share p of the weights does not exceed, with Woodruff's interval (1952): the share
 * under that value is estimated, and both ends of its interval are read back as values by the same rule.
 */
export const quantileOf = (
  sample: Sample,
  by: Weighting,
  kept: Kept,
  { y, p, df, level }: { y: Float64Array; p: number; df: number; level: number },
): Quantile => {
  const valueAt = valuesOf(by, kept, y);
  const estimate = valueAt(p);
  if (df < 1) return { estimate, se: null, interval: null };
  const under = y.map(one => (one <= estimate ? 1 : 0));
  const share = meanOf(sample, by, kept, under);
  const t = tQuantile(1 - level, df);
  const reach = t * Math.sqrt(share.variance);
  const [low, high] = [share.estimate - reach, share.estimate + reach];
  if (low < 0 || high > 1) return { estimate, se: null, interval: null };
  const interval: Interval = [valueAt(low), valueAt(high)];
  return { estimate, se: (interval[1] - interval[0]) / (2 * t), interval };
};

/** The smallest value kept whose weighted share reaches p. */
const valuesOf = ({ weights }: Weighting, { rows }: Kept, y: Float64Array) => {
  const order = Uint32Array.from(y.keys())
    .filter(row => rows[row])
    .sort((a, b) => y[a]! - y[b]!);
  const sums = new Float64Array(order.length);
  let all = 0;
  order.forEach((row, i) => {
    all += weights[row]!;
    sums[i] = all;
  });
  return (p: number): number => {
    let [from, to] = [0, order.length - 1];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (sums[middle]! / all >= p - rounding) to = middle;
      else from = middle + 1;
    }
    return y[order[from]!]!;
  };
};

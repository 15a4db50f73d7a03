import { betaQuantile, tQuantile } from "./rules-beta.ts";
import { normalQuantile } from "./rules-normal.ts";

export type Interval = [number, number] | null;

/** An estimate with what its intervals need; `level` is 0.95 for 95 of 100. */
type Uncertain = { estimate: number; variance: number; n: number; df: number; level: number };

/** e ± t·se. Null without degrees of freedom. */
export const tInterval = ({ estimate, variance, df, level }: Uncertain): Interval => {
  if (df < 1) return null;
  const reach = tQuantile(1 - level, df) * Math.sqrt(variance);
  return [estimate - reach, estimate + reach];
};

/** A share's interval made on ln(e / (1 - e)), so that it stays within 0 and 1. */
export const logitInterval = (given: Uncertain): Interval => {
  const { estimate: e, variance, df, level } = given;
  if (!isOpen(given)) return null;
  const [middle, reach] = [
    Math.log(e / (1 - e)),
    (tQuantile(1 - level, df) * Math.sqrt(variance)) / (e * (1 - e)),
  ];
  return [1 / (1 + Math.exp(reach - middle)), 1 / (1 + Math.exp(-reach - middle))];
};

/** A share's interval by Korn & Graubard (1998): Clopper and Pearson's with the n that a simple sample would need. */
export const betaInterval = (given: Uncertain): Interval => {
  const { estimate: e, variance, n, df, level } = given;
  if (!isOpen(given) || n < 2) return null;
  const [alpha, inflation] = [1 - level, tQuantile(1 - level, n - 1) / tQuantile(1 - level, df)];
  const effective = ((e * (1 - e)) / variance) * inflation ** 2;
  const [yes, no] = [effective * e, effective * (1 - e)];
  // The upper end is the lower end of those who said no.
  return [betaQuantile(alpha / 2, yes, no + 1).x, betaQuantile(alpha / 2, no, yes + 1).y];
};

const isOpen = ({ estimate, variance, df }: Uncertain) =>
  estimate > 0 && estimate < 1 && variance > 0 && df >= 1;

/**
 * The share `yes` of `n` with Wilson's interval (1927), for answers without a design. Null when nobody was asked.
 */
export const wilson = (
  yes: number,
  n: number,
  level = 0.95,
): { share: number; interval: Interval } | null => {
  if (n === 0) return null;
  const [z, share] = [normalQuantile(1 - (1 - level) / 2), yes / n];
  const square = (z * z) / n;
  const [middle, reach] = [share + square / 2, z * Math.sqrt((share * (1 - share)) / n + square / (4 * n))];
  // At nobody and at everybody the ends are 0 and 1; rounding must not move them.
  const low = yes === 0 ? 0 : (middle - reach) / (1 + square);
  const high = yes === n ? 1 : (middle + reach) / (1 + square);
  return { share, interval: [low, high] };
};

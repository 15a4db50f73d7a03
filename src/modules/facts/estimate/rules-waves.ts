import { type Interval, tInterval } from "./rules-interval.ts";

/**
 * An estimate of one wave; `se` with the correction for the population of that wave. `complete`: everybody was asked and
 * answered, so that it needs no degrees of freedom to be sure.
 */
export type OfWave = { estimate: number; se: number; df: number; n: number; complete?: boolean };

/**
 * How an estimate changed between two waves of other people: e2 - e1, V1 + V2. Where the same people answered twice,
 * ask for a `difference` of their pairs instead: this one would be several times too unsure.
 */
export const changeOf = (
  before: OfWave,
  after: OfWave,
  level = 0.95,
): { estimate: number; se: number; df: number; interval: Interval } => {
  const variance = before.se ** 2 + after.se ** 2;
  const [estimate, df] = [after.estimate - before.estimate, before.df + after.df];
  const lost = [before, after].some(one => one.df < 1 && !one.complete);
  const interval = lost ? null : tInterval({ estimate, variance, n: after.n, df, level });
  return { estimate, se: Math.sqrt(variance), df, interval };
};

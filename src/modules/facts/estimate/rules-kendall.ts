import { normalTail } from "./rules-normal.ts";

/**
 * Whether values in order rise or fall: Kendall's tau (tau-b, 1945) and its two-sided p, as R's cor.test makes it: exact for
 * fewer than fifty values that all differ, else by the normal curve, corrected for ties. Null where nothing differs.
 */
export const kendall = (values: readonly number[]): { tau: number; p: number } | null => {
  const n = values.length;
  const pairs = (n * (n - 1)) / 2;
  const above = values.reduce(
    (sum, one, i) => sum + values.slice(i + 1).reduce((all, later) => all + Math.sign(later - one), 0),
    0,
  );
  const ties = tiesIn(values);
  const tied = ties.reduce((sum, t) => sum + (t * (t - 1)) / 2, 0);
  if (pairs === tied) return null;
  const tau = above / Math.sqrt(pairs * (pairs - tied));
  if (tied === 0 && n < 50) return { tau, p: Math.min(1, 2 * tailOf(n, (pairs + Math.abs(above)) / 2)) };
  const variance = spreadOf(n) - ties.reduce((sum, t) => sum + spreadOf(t), 0);
  return { tau, p: 2 * normalTail(Math.abs(above) / Math.sqrt(variance / 18)) };
};

/** How many values are the same, for each that stands more than once. */
const tiesIn = (values: readonly number[]): number[] => {
  const times = new Map<number, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return [...times.values()].filter(t => t > 1);
};

const spreadOf = (n: number): number => n * (n - 1) * (2 * n + 5);

/** The share of all orders of n values in which at least `rising` pairs rise. */
const tailOf = (n: number, rising: number): number => {
  // Of orders by their number of rising pairs: another value adds from none to as many as stand before it.
  let shares = [1];
  for (let size = 2; size <= n; size++) {
    const next = new Array<number>(shares.length + size - 1).fill(0);
    shares.forEach((share, at) => {
      for (let more = 0; more < size; more++) next[at + more]! += share / size;
    });
    shares = next;
  }
  return shares.slice(rising).reduce((sum, share) => sum + share, 0);
};

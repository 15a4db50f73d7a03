import { normalTail } from "./rules-normal.ts";

/** So many of so many in each of several groups that follow each other, as waves or ages do. */
export type Share = { yes: number; n: number };

/**
 * Whether a share rises or falls over groups in order (Cochran 1954, Armitage 1955; scores 1, 2, 3 …): X² with one degree
 * of freedom and its p. Null where all or nobody said yes, or only one group was asked.
 */
export const trendOf = (groups: readonly Share[]): { x2: number; p: number } | null => {
  const all = groups.reduce((sum, { n }) => sum + n, 0);
  const share = groups.reduce((sum, { yes }) => sum + yes, 0) / all;
  const middle = groups.reduce((sum, { n }, score) => sum + n * score, 0) / all;
  const apart = groups.reduce((sum, { yes, n }, score) => sum + (yes - n * share) * (score - middle), 0);
  const spread =
    share * (1 - share) * groups.reduce((sum, { n }, score) => sum + n * (score - middle) ** 2, 0);
  if (!(spread > 0)) return null;
  const x2 = apart ** 2 / spread;
  return { x2, p: 2 * normalTail(Math.sqrt(x2)) };
};

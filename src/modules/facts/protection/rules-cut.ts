import type { Cells } from "./rules-cells.ts";
import type { Need } from "./rules-needs.ts";

/** Cells of which at least one must be hidden; in ascending order. */
export type Cut = readonly number[];

/**
 * What must be hidden if no more than the primary cells may cross from each `side` (a node is 1 on the side of the
 * source of that way): null when what they let through is enough. A cell that is not primary counts nobody, or at
 * least as many as the threshold; so each that can be crossed at all lets enough through, and one of them suffices.
 */
export const cutOf = (cells: Cells, need: Need, sides: readonly Uint8Array[]): Cut | null => {
  const { from, to, n, primary } = cells;
  const found = new Set<number>();
  for (const side of sides) {
    let room = 0;
    for (let edge = 0; edge < n.length; edge++) {
      const [tail, head] = [side[from[edge]!]!, side[to[edge]!]!];
      if (tail === head || need.without.includes(edge)) continue;
      const passes = tail ? Number.POSITIVE_INFINITY : n[edge]!;
      if (primary[edge]) room += passes;
      else if (passes > 0) found.add(edge);
      if (room >= need.amount) return null;
    }
  }
  return [...found].sort((a, b) => a - b);
};

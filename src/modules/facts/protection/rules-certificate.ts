import { type Cells, costOf } from "./rules-cells.ts";
import { hiddenFlow } from "./rules-needs.ts";

/** What a stranger can find out about a hidden cell: the least and the most it may be; null where there is no most. */
export type Interval = [least: number, most: number | null];

/** The pattern as it is handed over, `samsyn-protection/1`. It holds no count of a hidden cell. */
export type Protection = {
  format: "samsyn-protection/1";
  threshold: number;
  /** The sum of max(n, 1) over the secondary cells. */
  loss: number;
  suppressed: { row: string; col: string; kind: "primary" | "secondary"; interval: Interval }[];
};

/** The hidden cells in the order of row and column by code point, each with its interval. */
export const protectionOf = (cells: Cells, hidden: Uint8Array): Protection => {
  const { from, to, n, names, primary, threshold } = cells;
  const flow = hiddenFlow(cells, hidden);
  const intervalOf = (edge: number): Interval => {
    const [u, v] = [from[edge]!, to[edge]!];
    const most = n[edge]! + flow.most(v, u, Number.POSITIVE_INFINITY, [edge]);
    // It cannot shrink below nothing, whatever the others let through.
    const least = n[edge]! - flow.most(u, v, n[edge]!, [edge]);
    return [least, most === Number.POSITIVE_INFINITY ? null : most];
  };
  const edges = [...hidden.keys()].filter(edge => hidden[edge]);
  return {
    format: "samsyn-protection/1",
    threshold,
    loss: edges.reduce((sum, edge) => (primary[edge] ? sum : sum + costOf(cells, edge)), 0),
    suppressed: edges.map(edge => ({
      ...names[edge]!,
      kind: primary[edge] ? "primary" : "secondary",
      interval: intervalOf(edge),
    })),
  };
};

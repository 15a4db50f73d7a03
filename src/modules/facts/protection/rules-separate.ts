import type { Cells } from "./rules-cells.ts";
import { type Cut, cutOf } from "./rules-cut.ts";
import { Flow } from "./rules-flow.ts";
import type { Need } from "./rules-needs.ts";

/** Shares are counted in millionths, so that sums of them are exact. */
const whole = 1_000_000;
/** Less than this is not missing: it is the solver's rounding. */
const slack = 1_000;

/**
 * Cuts that hold for every safe choice and that these shares of cells (0 to 1 by edge) do not meet. A need's smallest
 * cut is a largest flow with each cell's room in parts of the need; of the smallest, the one next to either end.
 */
export const cutsFor = (cells: Cells, needs: readonly Need[], shares: ReadonlyMap<number, number>): Cut[] => {
  const edges = [...cells.n.keys()].filter(edge => cells.primary[edge] || shares.has(edge));
  const cuts: Cut[] = [];
  for (const amount of new Set(needs.map(need => need.amount))) {
    const part = (edge: number, passes: number) =>
      cells.primary[edge]
        ? Math.floor((whole * Math.min(passes, amount)) / amount)
        : Math.round(whole * Math.min(passes, 1) * shares.get(edge)!);
    const along = (edge: number) => part(edge, Number.POSITIVE_INFINITY);
    const against = (edge: number) => part(edge, cells.n[edge]!);
    const forth = new Flow(cells, edges, along, against);
    const back = new Flow(cells, edges, against, along);
    for (const need of needs) {
      if (need.amount !== amount) continue;
      const near = need.ways.map(([source, sink]) =>
        forth.most(source, sink, whole, need.without) < whole - slack ? forth.reached.slice() : null,
      );
      if (!every(near)) continue;
      const far = need.ways.map(([source, sink]) => {
        back.most(sink, source, whole, need.without);
        return back.reached.map(one => 1 - one);
      });
      // The two ways of a cell run against each other: what lies next to one's source lies next to the other's end.
      for (const next of [0, 1]) {
        const sides = need.ways.map((_, i) => (i === next ? near : far)[i]!);
        const cut = cutOf(cells, need, sides);
        if (cut && cut.reduce((sum, edge) => sum + (shares.get(edge) ?? 0), 0) < 1 - slack / whole)
          cuts.push(cut);
      }
    }
  }
  return cuts;
};

const every = (sides: readonly (Uint8Array | null)[]): sides is Uint8Array[] =>
  sides.every(side => side !== null);

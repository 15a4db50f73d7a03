import { type Cells, costOf } from "./rules-cells.ts";
import { Flow } from "./rules-flow.ts";
import { type Need, openBeside, stillOpen } from "./rules-needs.ts";

/** So many cells are tried for leaving out again: a bound on work that is the same on every machine. */
const mostTried = 300;

/**
 * A safe choice from any choice: each need that is open is met along the cheapest way, then cells are left out again,
 * the dearest first, as long as nothing opens. `needs` are those that the primary cells leave open.
 */
export const completed = (
  cells: Cells,
  hidden: Uint8Array,
  needs: readonly Need[],
  alone: boolean,
): Uint8Array => {
  const chosen = hidden.slice();
  const all = [...needs];
  for (let open = stillOpen(cells, chosen, all); open.length > 0; ) {
    for (const need of open) for (const edge of cheapestWay(cells, chosen, need)) chosen[edge] = 1;
    open = alone ? openBeside(cells, chosen) : [];
    all.push(...open);
  }
  return leftOut(cells, chosen, all, alone);
};

const cheapestWay = (cells: Cells, hidden: Uint8Array, need: Need): number[] => {
  const flow = new Flow(
    cells,
    [...hidden.keys()],
    () => Number.POSITIVE_INFINITY,
    edge => cells.n[edge]!,
    edge => (hidden[edge] ? 0 : costOf(cells, edge)),
  );
  const found = need.ways.flatMap(([source, sink]) => {
    const used = new Set<number>();
    const got = flow.most(source, sink, need.amount, need.without, edge => used.add(edge));
    const added = [...used].filter(edge => !hidden[edge]);
    return got < need.amount
      ? []
      : [{ added, cost: added.reduce((sum, edge) => sum + costOf(cells, edge), 0) }];
  });
  return found.reduce((best, one) => (one.cost < best.cost ? one : best)).added;
};

const leftOut = (cells: Cells, hidden: Uint8Array, needs: readonly Need[], alone: boolean): Uint8Array => {
  const kept = hidden.slice();
  const tried = [...kept.keys()]
    .filter(edge => kept[edge] && !cells.primary[edge])
    .sort((a, b) => costOf(cells, b) - costOf(cells, a) || a - b)
    .slice(0, mostTried);
  for (const edge of tried) {
    kept[edge] = 0;
    const safe = stillOpen(cells, kept, needs).length === 0 && !(alone && openBeside(cells, kept).length > 0);
    if (!safe) kept[edge] = 1;
  }
  return kept;
};

import type { Cells } from "./rules-cells.ts";
import { Flow } from "./rules-flow.ts";

/**
 * What must be able to flow round a primary cell for it to be safe: `amount` by one of the `ways` [from, to], neither
 * through the cell itself nor through a cell somebody knows (`without`).
 */
export type Need = {
  edge: number;
  ways: readonly (readonly [from: number, to: number])[];
  amount: number;
  without: readonly number[];
};

/** What each primary cell needs alone: to grow to the threshold, and to shrink to nothing. */
export const ownNeeds = ({ from, to, n, primary, threshold }: Cells): Need[] =>
  primaries(primary).flatMap(edge => {
    const [u, v] = [from[edge]!, to[edge]!];
    const need = (source: number, sink: number, amount: number): Need => ({
      edge,
      ways: [[source, sink]],
      amount,
      without: [edge],
    });
    return [need(v, u, threshold - n[edge]!), need(u, v, n[edge]!)];
  });

/** What a primary cell needs beside somebody who is alone in his cell: to move by one, either way. */
export const needBeside = ({ from, to }: Cells, edge: number, alone: number): Need => ({
  edge,
  ways: [
    [to[edge]!, from[edge]!],
    [from[edge]!, to[edge]!],
  ],
  amount: 1,
  without: [edge, alone],
});

/** The inner cells in which one person stands alone: he knows the count. */
export const singles = ({ n, names, primary }: Cells): number[] =>
  primaries(primary).filter(edge => n[edge] === 1 && names[edge]!.row !== "*" && names[edge]!.col !== "*");

export const primaries = (primary: Uint8Array): number[] =>
  [...primary.keys()].filter(edge => primary[edge] === 1);

/** The hidden cells as an attacker meets them: each can grow without limit and shrink to nothing. */
export const hiddenFlow = (cells: Cells, hidden: Uint8Array): Flow =>
  new Flow(
    cells,
    [...hidden.keys()].filter(edge => hidden[edge]),
    () => Number.POSITIVE_INFINITY,
    edge => cells.n[edge]!,
  );

/** Of these needs, those that a choice of hidden cells leaves open. */
export const stillOpen = (cells: Cells, hidden: Uint8Array, needs: readonly Need[]): Need[] => {
  const flow = hiddenFlow(cells, hidden);
  return needs.filter(need =>
    need.ways.every(([source, sink]) => flow.most(source, sink, need.amount, need.without) < need.amount),
  );
};

/**
 * What a choice of hidden cells leaves open to those who are alone in their cell, of cells that are safe from strangers.
 * Only a cell that leans on somebody's own cell whichever way it moves has to be asked about.
 */
export const openBeside = (cells: Cells, hidden: Uint8Array): Need[] => {
  const flow = hiddenFlow(cells, hidden);
  const alone = new Set(singles(cells));
  const suspects: Need[] = [];
  for (const [up, down] of pairsOf(ownNeeds(cells))) {
    const [one, other] = [leans(flow, up), leans(flow, down)];
    if (!one || !other) continue;
    for (const single of one)
      if (alone.has(single) && other.has(single)) suspects.push(needBeside(cells, up.edge, single));
  }
  return stillOpen(cells, hidden, suspects);
};

const pairsOf = (needs: readonly Need[]): [Need, Need][] =>
  needs.flatMap((need, i) => (i % 2 === 0 ? [[need, needs[i + 1]!] as [Need, Need]] : []));

/** The hidden cells a need is met through; null when it is not met. */
const leans = (flow: Flow, { ways, amount, without }: Need): Set<number> | null => {
  const on = new Set<number>();
  const [source, sink] = ways[0]!;
  return flow.most(source, sink, amount, without, edge => on.add(edge)) < amount ? null : on;
};

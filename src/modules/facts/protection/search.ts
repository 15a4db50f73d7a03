import { Master } from "./master.ts";
import { type Cells, costOf } from "./rules-cells.ts";
import { completed } from "./rules-complete.ts";
import { type Cut, cutOf } from "./rules-cut.ts";
import { type Need, needBeside, openBeside, ownNeeds, primaries, singles, stillOpen } from "./rules-needs.ts";
import { cutsFor } from "./rules-separate.ts";

/** The cells to hide (1 by edge), what the secondary ones cost, and what no safe choice can cost less than. */
export type Found = { hidden: Uint8Array; loss: number; bound: number };

/** How far the search goes: counts of work, not seconds, so that every machine finds the same. */
export type Effort = { shares: number; choices: number; branches: number };

const usual: Effort = { shares: 100, choices: 60, branches: 2_000 };

export type Searching = {
  /** Nobody who is alone in a cell may compute another cell from his own. */
  alone: boolean;
  /** Hears the cheapest loss found so far and the bound, from time to time. */
  onProgress?: (told: { loss: number; bound: number }) => void;
  effort?: Effort;
};

/**
 * The cheapest safe choice of hidden cells, or null when not even hiding everything is safe. Cuts ("one of these must be
 * hidden") are added to a covering problem until its best choice is safe; the problem's bound is proven for every
 * choice. After Fischetti and Salazar-González 1999; see docs/methods/disclosure.md.
 */
export const search = async (
  cells: Cells,
  { alone, onProgress, effort = usual }: Searching,
): Promise<Found | null> => {
  const needs = stillOpen(cells, cells.primary, ownNeeds(cells));
  if (alone) needs.push(...openBeside(cells, cells.primary), ...inOneLine(cells));
  if (needs.length === 0) return { hidden: cells.primary, loss: 0, bound: 0 };
  const everything = new Uint8Array(cells.n.length).fill(1);
  if (alone && openBeside(cells, everything).length > 0) return null;
  const cuts = await Cuts.open(cells);
  try {
    cuts.add(needs.flatMap(need => starsOf(cells, need)));
    let best: Found = { hidden: everything, loss: Number.POSITIVE_INFINITY, bound: 0 };
    const raise = (bound: number) => {
      // Losses are whole numbers; the solver's rounding is far below this.
      best = { ...best, bound: Math.max(best.bound, Math.ceil(bound * (1 - 1e-9) - 1e-4)) };
      onProgress?.(best);
      return best.bound < best.loss;
    };
    for (let round = 0; round < effort.choices; round++) {
      for (let i = 0; i < effort.shares; i++) {
        const { value, shares } = cuts.master.relax();
        if (!raise(value)) return best;
        if (cuts.add(cutsFor(cells, needs, shares)) === 0) break;
      }
      const { bound, chosen } = cuts.master.choose(effort.branches);
      const go = raise(bound);
      const hidden = cells.primary.slice();
      for (const edge of chosen) hidden[edge] = 1;
      const open = stillOpen(cells, hidden, needs);
      if (open.length === 0 && alone) open.push(...openBeside(cells, hidden));
      const found = bestOf(
        cells,
        open.length === 0 ? hidden : completed(cells, hidden, [...needs, ...open], alone),
      );
      if (found.loss < best.loss) best = { ...best, ...found };
      if (!go || !raise(bound) || open.length === 0) return best;
      needs.push(...open.filter(need => !needs.includes(need)));
      cuts.add(cutsFor(cells, open, new Map(chosen.map(edge => [edge, 1]))));
    }
    return best;
  } finally {
    cuts.master.dispose();
  }
};

const bestOf = (cells: Cells, hidden: Uint8Array): { hidden: Uint8Array; loss: number } => ({
  hidden,
  loss: [...hidden.keys()].reduce(
    (sum, edge) => (hidden[edge] && !cells.primary[edge] ? sum + costOf(cells, edge) : sum),
    0,
  ),
});

/** The covering problem, to which no cut is added twice. */
class Cuts {
  readonly master: Master;
  private readonly known = new Set<string>();

  private constructor(master: Master) {
    this.master = master;
  }

  static async open(cells: Cells): Promise<Cuts> {
    const free = [...cells.n.keys()].filter(edge => !cells.primary[edge]);
    return new Cuts(await Master.open(free, edge => costOf(cells, edge)));
  }

  /** How many of them are new. */
  add(cuts: readonly Cut[]): number {
    const fresh = cuts.filter(cut => !this.known.has(cut.join()) && this.known.add(cut.join()));
    this.master.add(fresh);
    return fresh.length;
  }
}

/**
 * Rows and columns in which nobody is hidden but somebody alone in a cell and one other: what each can compute of the
 * other is a cut known beforehand.
 */
const inOneLine = (cells: Cells): Need[] => {
  const alone = new Set(singles(cells));
  const lines = new Map<number, number[]>();
  for (const edge of primaries(cells.primary))
    for (const node of [cells.from[edge]!, cells.to[edge]!]) {
      const line = lines.get(node);
      if (line) line.push(edge);
      else lines.set(node, [edge]);
    }
  return [...lines.values()].flatMap(([one, other, ...more]) => {
    if (one === undefined || other === undefined || more.length > 0) return [];
    return [
      ...(alone.has(one) ? [needBeside(cells, other, one)] : []),
      ...(alone.has(other) ? [needBeside(cells, one, other)] : []),
    ];
  });
};

/** The cuts round the two ends of a cell: its row and its column, as a rule. */
const starsOf = (cells: Cells, need: Need): Cut[] => {
  const all = new Uint8Array(cells.nodes);
  const [from, to] = need.ways[0]!;
  return [from, to].flatMap(end => {
    const sides = need.ways.map(([source]) =>
      all.map((_, node) => Number((node === end) === (source === end))),
    );
    const cut = cutOf(cells, need, sides);
    return cut ? [cut] : [];
  });
};

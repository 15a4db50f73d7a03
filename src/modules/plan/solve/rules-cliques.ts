import type { Conflicts } from "./rules-conflicts.ts";
import type { Row } from "./rules-model.ts";

/**
 * Clique cuts: of starts that exclude each other in pairs at most one is taken. Grown greedily around every
 * fractional start, then widened by starts the relaxation does not use, so that the cut still holds the next time.
 */
export const cliqueCuts = (
  conflicts: Conflicts,
  solution: ArrayLike<number>,
  reduced: ArrayLike<number>,
  most: number,
): Row[] => {
  const used: number[] = [];
  const unused: number[] = [];
  for (let c = 0; c < conflicts.size; c++) (solution[c]! > 1e-6 ? used : unused).push(c);
  used.sort((a, b) => solution[b]! - solution[a]!);
  // Those the relaxation would take first if it could.
  unused.sort((a, b) => Math.abs(reduced[a]!) - Math.abs(reduced[b]!));
  const found = new Map<string, { row: Row; violation: number }>();
  for (const seed of used) {
    const { clique, weight } = grow(conflicts, solution, seed, used);
    if (weight < 1.01) continue;
    const key = clique.toSorted((a, b) => a - b).join(" ");
    if (found.has(key)) continue;
    for (const c of unused) if (clique.every(other => conflicts.has(c, other))) clique.push(c);
    const row: Row = {
      columns: clique,
      values: clique.map(() => 1),
      lower: Number.NEGATIVE_INFINITY,
      upper: 1,
    };
    found.set(key, { row, violation: weight - 1 });
  }
  return [...found.values()]
    .sort((a, b) => b.violation - a.violation)
    .slice(0, most)
    .map(({ row }) => row);
};

/** The heaviest fitting start first; those left must stay in conflict with all taken. */
const grow = (conflicts: Conflicts, solution: ArrayLike<number>, seed: number, used: readonly number[]) => {
  const clique = [seed];
  let weight = solution[seed]!;
  let left = used.filter(c => conflicts.has(seed, c));
  while (left.length > 0) {
    const [next, ...rest] = left;
    clique.push(next!);
    weight += solution[next!]!;
    left = rest.filter(c => conflicts.has(next!, c));
  }
  return { clique, weight };
};

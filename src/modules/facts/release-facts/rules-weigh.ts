import type { Layout } from "./rules-layout.ts";

/** How the strata of a wave count: the joined stratum each belongs to, how many that has, and the weight of an answer. */
export type Weighed = { stratumOf: Int32Array; population: Float64Array; weights: Float64Array };

/**
 * Base weights N / n. Strata of one pool weigh together, as one. A stratum nobody answered in, nor anybody of its pool, is
 * joined to all of its role, else to everybody: by this rule, which is said beforehand, and never dropped. `answered` goes by stratum, and so does `poolOf`; null is a pool of its own.
 */
export const weighed = (
  { strata }: Layout,
  answered: ArrayLike<number>,
  poolOf: (cell: number) => number | null = () => null,
): Weighed => {
  const root = Int32Array.from(strata, (_, cell) => cell);
  const find = (cell: number): number => {
    let at = cell;
    while (root[at] !== at) at = root[at]!;
    return at;
  };
  const join = (one: number, others: readonly number[]) => {
    for (const other of others) {
      const [a, b] = [find(one), find(other)];
      root[Math.max(a, b)] = Math.min(a, b);
    }
  };
  const pools = new Map<number, number[]>();
  for (const cell of strata.keys()) {
    const pool = poolOf(cell);
    if (pool === null) continue;
    const cells = pools.get(pool) ?? [];
    cells.push(cell);
    pools.set(pool, cells);
  }
  const some = (cells: readonly number[]) => cells.some(cell => answered[cell]! > 0);
  const heard = new Set([...pools.values()].filter(some).flat());
  for (const cells of pools.values()) join(cells[0]!, cells);
  for (const [cell, { role }] of strata.entries()) {
    if (answered[cell]! > 0 || heard.has(cell)) continue;
    const alike = [...strata.keys()].filter(other => strata[other]!.role === role);
    join(cell, some(alike) ? alike : [...strata.keys()]);
  }
  const stratumOf = Int32Array.from(strata, (_, cell) => find(cell));
  const population = new Float64Array(strata.length);
  const n = new Float64Array(strata.length);
  for (const [cell, stratum] of stratumOf.entries()) {
    population[stratum]! += strata[cell]!.population;
    n[stratum]! += answered[cell]!;
  }
  return {
    stratumOf,
    population,
    weights: Float64Array.from(stratumOf, stratum => (n[stratum] ? population[stratum]! / n[stratum]! : 0)),
  };
};

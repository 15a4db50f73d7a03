import type { Layout } from "./rules-layout.ts";

/** How the strata of a wave count: the joined stratum each belongs to, how many that has, and the weight of an answer. */
export type Weighed = { stratumOf: Int32Array; population: Float64Array; weights: Float64Array };

/**
 * Base weights N / n. A stratum nobody answered in is joined to the one it names, else to all of its role, else to
 * everybody: by this rule, which is said beforehand, and never dropped. `answered` goes by stratum.
 */
export const weighed = ({ strata }: Layout, answered: ArrayLike<number>): Weighed => {
  const root = Int32Array.from(strata, (_, cell) => cell);
  const find = (cell: number): number => (root[cell] === cell ? cell : find(root[cell]!));
  const join = (one: number, others: readonly number[]) => {
    for (const other of others) {
      const [a, b] = [find(one), find(other)];
      root[Math.max(a, b)] = Math.min(a, b);
    }
  };
  const where = (test: (other: (typeof strata)[number]) => boolean) =>
    [...strata.keys()].filter(other => test(strata[other]!));
  const some = (cells: readonly number[]) => cells.some(cell => answered[cell]! > 0);
  for (const [cell, { place, role, mergedInto }] of strata.entries()) {
    if (answered[cell]! > 0) continue;
    const named = where(other => other.place === place && other.role === mergedInto);
    const alike = where(other => other.role === role);
    join(cell, some(named) ? named : some(alike) ? alike : [...strata.keys()]);
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

import type { Model, Row } from "./rules-model.ts";
import { slack } from "./rules-problem.ts";

/** A part of a cover: starts of one initiative that each take at least so much of a limit. */
type Part = { columns: number[]; least: number; chosen: number };

/**
 * Cover cuts lifted over initiatives: parts of different initiatives that together pass a limit cannot all be
 * chosen. All starts of an initiative that take at least as much count for one, and so do those of any other
 * that take at least as much as the largest part.
 */
export const coverCuts = (model: Model, solution: ArrayLike<number>, most: number): Row[] => {
  const { problem, rows } = model;
  const found: { row: Row; violation: number }[] = [];
  problem.limits.forEach(({ amount, price }, i) => {
    const row = rows[problem.jobs.length + i]!;
    if (price !== undefined || row.columns.length === 0) return;
    const cover = coverOf(partsOf(model, row, solution), amount + slack);
    if (!cover) return;
    const widest = Math.max(...cover.map(({ least }) => least));
    const columns = [...cover.flatMap(part => part.columns), ...othersIn(model, row, cover, widest)];
    const taken = columns.reduce((sum, column) => sum + solution[column]!, 0);
    const violation = taken - (cover.length - 1);
    if (violation < 0.02) return;
    const values = columns.map(() => 1);
    found.push({
      row: { columns, values, lower: Number.NEGATIVE_INFINITY, upper: cover.length - 1 },
      violation,
    });
  });
  return found
    .sort((a, b) => b.violation - a.violation)
    .slice(0, most)
    .map(({ row }) => row);
};

/** For each initiative the part that promises most: much chosen for the room it is sure to take. */
const partsOf = (model: Model, row: Row, solution: ArrayLike<number>): Part[] => {
  const byJob = new Map<number, { column: number; value: number }[]>();
  row.columns.forEach((column, k) => {
    if (column >= model.columns.length) return;
    const { job } = model.columns[column]!;
    byJob.set(job, [...(byJob.get(job) ?? []), { column, value: row.values[k]! }]);
  });
  return [...byJob.values()].flatMap(list => {
    list.sort((a, b) => b.value - a.value);
    let best: Part | null = null;
    let chosen = 0;
    list.forEach(({ column, value }, k) => {
      chosen += solution[column]!;
      if (list[k + 1]?.value === value || chosen < 1e-6) return;
      const score = (part: Pick<Part, "chosen" | "least">) => (1 - Math.min(1, part.chosen)) / part.least;
      if (best && score({ chosen, least: value }) >= score(best)) return;
      best = { columns: list.slice(0, k + 1).map(one => one.column), least: value, chosen };
    });
    return best ? [best] : [];
  });
};

/** Greedily what costs least of the room left to the cut; what is not needed is left out again. */
const coverOf = (parts: Part[], room: number): Part[] | null => {
  parts.sort((a, b) => (1 - a.chosen) / a.least - (1 - b.chosen) / b.least);
  let cover: Part[] = [];
  let sum = 0;
  for (const part of parts) {
    if (sum > room) break;
    cover.push(part);
    sum += part.least;
  }
  if (sum <= room) return null;
  for (const part of cover.toSorted((a, b) => a.chosen - b.chosen))
    if (sum - part.least > room) {
      cover = cover.filter(one => one !== part);
      sum -= part.least;
    }
  return cover;
};

/** Starts of other initiatives, and more of the same, that take at least as much as the largest part. */
const othersIn = (model: Model, row: Row, cover: readonly Part[], widest: number): number[] => {
  const there = new Set(cover.flatMap(part => part.columns));
  return row.columns.filter(
    (column, k) => column < model.columns.length && !there.has(column) && row.values[k]! >= widest - 1e-12,
  );
};

import type { Size } from "./rules-effort.ts";

/** What finished initiatives of one size took: half less than `months`, one of ten less than `low`, nine less than `high`. */
export type History = { size: Size; n: number; low: number; months: number; high: number };

/** So few say nothing of a tenth of them. */
export const leastHistory = 5;

/** The median and the tenths at either end of what initiatives of a size took, in tenths of a month. */
export const historyOf = (size: Size, spent: readonly number[]): History => {
  const sorted = [...spent].sort((a, b) => a - b);
  return {
    size,
    n: sorted.length,
    low: quantile(sorted, 0.1),
    months: quantile(sorted, 0.5),
    high: quantile(sorted, 0.9),
  };
};

/** Between two that were measured it lies on the line from one to the other. */
const quantile = (sorted: readonly number[], p: number): number => {
  const at = (sorted.length - 1) * p;
  const [below = 0, above = below] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return Math.max(0.1, Math.round((below + (above - below) * (at - Math.floor(at))) * 10) / 10);
};

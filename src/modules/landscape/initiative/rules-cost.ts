import { addQuarters, type Quarter, quartersBetween } from "../../../kernel/quarter.ts";
import { shareOut } from "../../../kernel/share.ts";

/** In minor units of one currency. What is permanent may be negative: a saving. */
export type InitiativeCost = {
  once: number;
  permanentPerYear: number;
  start: Quarter;
  quarters: number;
};

/** One-off and permanent never stand in one figure: the budget keeps them apart. */
export type QuarterCost = { quarter: Quarter; once: number; permanent: number };

/**
 * What an initiative costs in each quarter from its start to `until`. Once: flat while it runs, summing
 * exactly. Permanent: from the quarter after it has finished, any four quarters summing to the year's amount.
 */
export const costPerQuarter = (cost: InitiativeCost, until: Quarter): QuarterCost[] => {
  const once = shareOut(cost.once, Array(cost.quarters).fill(1));
  const count = Math.max(0, quartersBetween(cost.start, until) + 1);
  return Array.from({ length: count }, (_, n) => ({
    quarter: addQuarters(cost.start, n),
    once: once[n] ?? 0,
    permanent: n < cost.quarters ? 0 : quarterOfYear(cost.permanentPerYear, n - cost.quarters),
  }));
};

const quarterOfYear = (year: number, n: number): number =>
  Math.floor((year * (n + 1)) / 4) - Math.floor((year * n) / 4);

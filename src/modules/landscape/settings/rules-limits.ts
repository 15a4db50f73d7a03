import type { Day } from "../../../kernel/period.ts";
import type { Quarter } from "../../../kernel/quarter.ts";

/** How much change a unit bears in a quarter, in points: our guess. */
export const guessedLimit = 5;

/** What was said of one unit, or (null) of all without a limit of their own; null points: what holds above it again. */
export type SetLimit = {
  unit: string | null;
  points: number | null;
  from: Quarter;
  why: string;
  by: string;
  on: Day;
};

/** A limit, and who says so. */
export type Limit = { points: number; basis: "unit" | "municipality" | "guess" };

/** The limit of a unit in a quarter: its own, else the municipality's, else our guess. */
export const limitsOf = (set: readonly SetLimit[]): ((unit: string, quarter: Quarter) => Limit) => {
  const byUnit = new Map<string | null, SetLimit[]>();
  for (const limit of set) byUnit.set(limit.unit, [...(byUnit.get(limit.unit) ?? []), limit]);
  const said = (unit: string | null, quarter: Quarter): number | null => {
    const before = (byUnit.get(unit) ?? []).filter(({ from }) => from <= quarter);
    const newest = before.reduce<SetLimit | null>((a, b) => (a && a.from > b.from ? a : b), null);
    return newest?.points ?? null;
  };
  return (unit, quarter) => {
    const own = said(unit, quarter);
    if (own !== null) return { points: own, basis: "unit" };
    const general = said(null, quarter);
    return general === null
      ? { points: guessedLimit, basis: "guess" }
      : { points: general, basis: "municipality" };
  };
};

/** The points somebody typed; null for none, undefined when it is no whole number from 0 to 99. */
export const pointsTyped = (typed: string | undefined): number | null | undefined => {
  const text = (typed ?? "").trim();
  if (text === "") return null;
  return /^\d{1,2}$/.test(text) ? Number(text) : undefined;
};

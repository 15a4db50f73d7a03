import { kendall } from "../estimate/rules-kendall.ts";
import type { YearTold } from "./rules-compare.ts";

/** Which way a figure went over the years: Kendall's tau from -1 (always down) to 1 (always up), and its p. */
export type Direction = { from: number; to: number; n: number; tau: number; p: number };

/** Of fewer years no order is rare enough to show a direction. */
const fewest = 5;

/** The direction of what was counted since the newest break, never across one; null of a short series. Newest year first. */
export const directionOf = (years: readonly YearTold[]): Direction | null => {
  const broken = years.findIndex(one => one.broken);
  const run = broken < 0 ? years : years.slice(0, broken + 1);
  const told = run.flatMap(({ year, value, status }) =>
    value !== null && status === "measured" ? [{ year, value }] : [],
  );
  told.reverse();
  const [first, last] = [told[0], told.at(-1)];
  const found = told.length < fewest ? null : kendall(told.map(({ value }) => value));
  return found && first && last ? { from: first.year, to: last.year, n: told.length, ...found } : null;
};

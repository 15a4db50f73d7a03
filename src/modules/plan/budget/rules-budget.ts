import type { Help } from "../capacity/rules-supply.ts";

/** What bought-in help costs in a calendar year, in minor units. */
export const helpInYear = (help: readonly Help[], year: number): number =>
  help
    .filter(({ quarter }) => Number(quarter.slice(0, 4)) === year)
    .reduce((sum, { price }) => sum + price, 0);

/** What a year has left for initiatives once the bought-in help is paid; never below zero. */
export const leftInYear = (amount: number, help: readonly Help[], year: number): number =>
  Math.max(0, amount - helpInYear(help, year));

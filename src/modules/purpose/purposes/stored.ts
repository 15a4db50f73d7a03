import { forEach, type Points, purposes } from "./rules-purposes.ts";

/** Points as the database keeps them: a number for each purpose, in the order of the list. */
export const storedPoints = (points: Points): number[] => purposes.map(purpose => points[purpose]);

export const pointsStored = (kept: readonly number[]): Points =>
  forEach(purpose => kept[purposes.indexOf(purpose)] ?? 0);

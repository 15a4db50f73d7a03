import type { Period } from "../../../kernel/period.ts";
import type { Refusal } from "../../../kernel/result.ts";
import { firstBroken } from "../position/rules.ts";

/** How many of some stays stood on what was there before, and stand on nothing on some day after. */
export const dangling = (
  stays: Iterable<readonly Period[]>,
  before: readonly Period[],
  after: readonly Period[],
): number =>
  [...stays].filter(slices => slices.some(slice => !firstBroken(slice, before) && firstBroken(slice, after)))
    .length;

/** What a correction leaves without what it stands on, to be reported; nothing when all still stands. */
export const leftDangling = (positions: number, responsibilities: number): Refusal[] =>
  positions + responsibilities === 0
    ? []
    : [{ code: "correct.leaves-dangling", values: { positions, responsibilities } }];

/** The door of purpose that pages may enter: the eight purposes, what they are called, and where expectations stand. */

export { addressOf as expectationsAddress } from "./address.ts";
export { type Purpose, pointsInAll, purposes } from "./purposes/rules-purposes.ts";
export { expectationsLabel, purposeName } from "./purposes/words.ts";

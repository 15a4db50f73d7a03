import type { EffortTable } from "../initiative/rules-effort.ts";
import type { Landscape } from "../register/landscape.ts";

/** What each size and kind of work takes, and what of it the municipality set itself; the rest is our guess. */
export const effortTable = (landscape: Landscape): EffortTable => landscape.effort;

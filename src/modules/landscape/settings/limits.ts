import type { Quarter } from "../../../kernel/quarter.ts";
import type { Landscape } from "../register/landscape.ts";
import { type Limit, limitsOf } from "./rules-limits.ts";

/** How much change any unit bears in any quarter, and whether the unit, the municipality or our guess says so. */
export const changeLimits = (landscape: Landscape): ((unit: string, quarter: Quarter) => Limit) =>
  limitsOf(landscape.changeLimits);

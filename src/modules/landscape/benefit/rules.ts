import type { Value, Values } from "../register/rules.ts";

const measuredStates: readonly (Value | undefined)[] = ["measured", "redeployed", "budgeted"];

/** Only what has been measured may be said to be measured, redeployed or budgeted. */
export const needsMeasurement = (benefit: Values): boolean => measuredStates.includes(benefit.state);

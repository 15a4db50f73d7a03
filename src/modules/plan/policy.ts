import type { Role } from "../../platform/act.ts";

/** Who may say what there is to plan with, and plan. */
export const mayPlan: [Role, ...Role[]] = ["portfolio-keeper", "administrator"];

/** Who approves a plan for the municipality. */
export const mayApprove: [Role, ...Role[]] = ["portfolio-keeper", "administrator"];

import type { Act } from "../../platform/act.ts";
import { allowed, becauseOf } from "../../platform/auth/index.ts";
import { mayPlan } from "./policy.ts";

/** Why this person may not say what there is to plan with; undefined when they may. */
export const mayNotPlan = (act: Act): string | undefined => becauseOf(allowed(act, mayPlan), act);

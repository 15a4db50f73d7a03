import type { Act } from "../../platform/act.ts";
import { allowed } from "../../platform/auth/policy.ts";
import { refusalText } from "../../platform/i18n/index.ts";
import { mayPlan } from "./policy.ts";

/** Why this person may not say what there is to plan with; undefined when they may. */
export const becauseOf = (act: Act): string | undefined => {
  const may = allowed(act, mayPlan);
  return may === true ? undefined : refusalText(may.because, act.lang);
};

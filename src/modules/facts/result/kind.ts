import { pulseOf } from "../hours/rules-hours.ts";
import type { Questionnaire } from "../questionnaire/rules-questionnaire.ts";

/**
 * The page a round of a questionnaire ends in besides the facts: one that leads to actions has that of its levels, one that
 * asks each role for its hours that of the hours; others have none.
 */
export const resultPageOf = (questionnaire: Questionnaire): "levels" | "hours" | null => {
  if (questionnaire.outcome) return "levels";
  return pulseOf(questionnaire) ? "hours" : null;
};

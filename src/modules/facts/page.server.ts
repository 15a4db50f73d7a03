import type { Act } from "../../platform/act.ts";
import { allowed, becauseOf } from "../../platform/auth/index.ts";
import { mayAsk } from "./policy.ts";

/** Why this person may not make questionnaires; undefined when they may. */
export const mayNotAsk = (act: Act): string | undefined => becauseOf(allowed(act, mayAsk), act);

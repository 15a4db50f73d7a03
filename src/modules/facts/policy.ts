import type { Role } from "../../platform/act.ts";

/** Who makes questionnaires and asks with them. */
export const mayAsk: [Role, ...Role[]] = ["survey-owner", "administrator"];

import type { Role } from "../../platform/act.ts";

/** Who asks the levels and records what they say and agree on: whoever prepares the plan they are to agree about. */
export const mayRecord: [Role, ...Role[]] = ["portfolio-keeper", "administrator"];

import type { Role } from "../../../platform/act.ts";

/** How long a confirmation holds is the municipality's own rule. */
export const mayChangeTerm: [Role, ...Role[]] = ["administrator", "data-protection-officer"];

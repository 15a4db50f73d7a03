import type { Role } from "../../../platform/act.ts";
import { mayWrite } from "../register/policy.ts";
import { system } from "../system/noun.ts";
import { systemUse } from "../system-use/noun.ts";

/** Whoever keeps a system may propose it, and take the proposal back. */
export const mayPropose = mayWrite(system);

/** Whoever keeps system uses may take a shared product into use. */
export const mayTake = mayWrite(systemUse);

/** The curator of the shared catalogue: see docs/decisions/2026-11-22-coordinator-is-curator.md. */
export const mayCurate: [Role, ...Role[]] = ["coordinator"];

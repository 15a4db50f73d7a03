import type { Role } from "../../../platform/act.ts";

/** Whoever speaks for the municipality to others. */
export const mayPublish: [Role, ...Role[]] = ["coordinator", "portfolio-keeper", "administrator"];

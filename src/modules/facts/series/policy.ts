import type { Role } from "../../../platform/act.ts";

/** Who fetches newer figures: they are told to everybody here. */
export const mayFetch: [Role, ...Role[]] = ["administrator"];

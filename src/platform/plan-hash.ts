import { createHash } from "node:crypto";

/**
 * The mark of a plan that was shown: what is confirmed must be exactly that. `told` holds what the plan does in words
 * that are the same each time it is made; ids made anew are left out of it, or called by their place with `replace`.
 */
export const planHash = (told: unknown, replace?: (key: string, value: unknown) => unknown): string =>
  createHash("sha256").update(JSON.stringify(told, replace)).digest("hex");

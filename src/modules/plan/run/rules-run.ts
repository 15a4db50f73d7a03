import { z } from "zod";
import type { Keeping } from "../promise/rules-promise.ts";

/** What searched: told with every plan, since another version may find another. A test holds it to the package. */
export const solverVersion = "2, HiGHS 1.15.3";

/** How a search is asked for: CPU seconds and a seed, from the plan there is or anew. */
export const runSchema = z.object({
  seconds: z.coerce.number().min(1).max(3_600),
  seed: z.coerce
    .number()
    .int()
    .min(0)
    .max(2 ** 32 - 1),
  anew: z.boolean(),
});
export type RunAsked = z.output<typeof runSchema>;

/** What a search that kept promises has found out besides its plan. */
export type KeepingTold = { price: { least: number; most: number }; keeping: Keeping };

/** So many searches at once on a server; each needs a core of its own. */
export const mostAtOnce = 2;

export const isLive = (state: string): boolean => state === "waiting" || state === "running";

import { done, type Result, refused } from "../../../kernel/result.ts";

/** How many a stratum holds in the frame, and how many of them answered. */
export type Stratum = { id: string; frame: number; answered: number };

/**
 * What each answer of a stratum counts: N / n, over all strata that were declared beforehand to be `merged` into one
 * (`merged` says of a stratum the one it joins). Refuses a stratum nobody answered in: it is never dropped silently.
 */
export const baseWeights = (
  strata: readonly Stratum[],
  merged: ReadonlyMap<string, string> = new Map(),
): Result<Map<string, number>> => {
  const joined = new Map<string, { frame: number; answered: number }>();
  for (const { id, frame, answered } of strata) {
    if (answered > frame) return refused("estimate.more-than-frame", { stratum: id, n: answered, frame });
    const into = merged.get(id) ?? id;
    const before = joined.get(into) ?? { frame: 0, answered: 0 };
    joined.set(into, { frame: before.frame + frame, answered: before.answered + answered });
  }
  for (const [id, { frame, answered }] of joined)
    if (answered === 0 && frame > 0) return refused("estimate.nobody-answered", { stratum: id, frame });
  return done(
    new Map(
      strata.map(({ id }) => {
        const { frame, answered } = joined.get(merged.get(id) ?? id)!;
        return [id, answered === 0 ? 0 : frame / answered];
      }),
    ),
  );
};

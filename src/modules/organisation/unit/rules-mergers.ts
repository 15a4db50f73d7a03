import type { Day } from "../../../kernel/period.ts";
import type { Verb } from "../history/rules-log.ts";

/** What one registration of a unit says of its end, and of the unit it goes into then. */
export type EndLine = { version: number; verb: Verb; into: string | null; to: Day | null };

/** The unit another goes into, and the first day of that. */
export type Goes = { into: string; day: Day };

/** A registration by which a unit goes into another, or by which that was taken back. */
export type SaidOfMerger = Goes & { did: "merged" | "unmerged"; version: number };

/**
 * Where a unit goes after some registrations, oldest first; null when nowhere. Once it has been without an end again
 * the merger was taken back, however the unit ends later.
 */
export const goesInto = (lines: readonly EndLine[]): Goes | null => {
  const at = lines.findLastIndex(({ into }) => into !== null);
  const into = lines[at]?.into;
  const day = lines.at(-1)?.to;
  const undone = lines.slice(at + 1).some(({ verb, to }) => verb === "ended" || to === null);
  return into && day && !undone ? { into, day } : null;
};

/** Every registration that said something of a merger, oldest first. */
export const saidOfMergers = (lines: readonly EndLine[]): SaidOfMerger[] =>
  lines.flatMap(({ version, into }, i): SaidOfMerger[] => {
    const before = goesInto(lines.slice(0, i));
    const after = goesInto(lines.slice(0, i + 1));
    if (into !== null && after) return [{ did: "merged", version, ...after }];
    return before && !after ? [{ did: "unmerged", version, ...before }] : [];
  });

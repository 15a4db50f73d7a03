import type { Day } from "../../../kernel/period.ts";

/** Something that is referred to, and the first day it no longer is; null while it has no end. */
export type Referred = {
  kind: "task" | "system-use" | "contract" | "unit";
  id: string;
  to: Day | null;
  replacedBy: readonly string[];
};

/** A reference from one of our things. */
export type Reference = { from: { kind: string; id: string }; to: { kind: Referred["kind"]; id: string } };

export type DeadReference = Reference & {
  /** Null when what it refers to is not known at all. */
  since: Day | null;
  /** What has taken its place, to be offered. */
  replacedBy: readonly string[];
};

/** References to a task out of its task tree, a retired system, or a contract or a unit that has ended. */
export const deadReferences = (
  references: readonly Reference[],
  referred: readonly Referred[],
  onDate: Day,
): DeadReference[] => {
  const known = new Map(referred.map(thing => [`${thing.kind} ${thing.id}`, thing]));
  return references.flatMap((reference): DeadReference[] => {
    const thing = known.get(`${reference.to.kind} ${reference.to.id}`);
    if (!thing) return [{ ...reference, since: null, replacedBy: [] }];
    const dead = thing.to !== null && thing.to <= onDate;
    return dead ? [{ ...reference, since: thing.to, replacedBy: thing.replacedBy }] : [];
  });
};

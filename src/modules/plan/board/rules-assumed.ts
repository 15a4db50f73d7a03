import type { Plan } from "../portfolio/rules-plan.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import { startIn } from "../scenario/rules.ts";
import { roomDifferences } from "./rules-compare.ts";

/** A duty that a plan finishes after the deadline it began with; both as the last period before it is over. */
export type LateDuty = { id: string; name: string; law: string | null; deadline: number; ends: number };

/** More of something than was said when it all began: sums over all periods. */
export type More = { kind: "role" | "unit" | "budget"; id: string; name: string; more: number };

/** Duties whose deadline somebody has moved, and that the plan finishes later than they had to be. */
export const lateDuties = (original: Portfolio, { initiatives }: Portfolio, starts: Plan): LateDuty[] =>
  initiatives.flatMap(({ id, name, duration, legalBasis }) => {
    const first = original.initiatives.find(one => one.id === id);
    const start = startIn(starts, id);
    if (!first?.mandatory || start === undefined || start + duration <= first.finishBy) return [];
    const law = (first.legalBasis ?? legalBasis)?.trim() || null;
    return [{ id, name, law, deadline: first.finishBy - 1, ends: start + duration - 1 }];
  });

/** Duties it all began with that need not be in the plan any more, and are not. */
export const lostDuties = (original: Portfolio, { initiatives }: Portfolio, starts: Plan) =>
  original.initiatives.flatMap(({ id, name, mandatory, legalBasis }) => {
    const now = initiatives.find(one => one.id === id);
    const lost = mandatory && !now?.mandatory && startIn(starts, id) === undefined;
    return lost ? [{ id, name, law: legalBasis?.trim() || null }] : [];
  });

/** What takes longer in the plan than was said when it all began. */
export const longerThanSaid = (original: Portfolio, { initiatives }: Portfolio, starts: Plan) =>
  original.initiatives.flatMap(({ id, name, duration }) => {
    const now = initiatives.find(one => one.id === id)?.duration ?? duration;
    return now > duration && startIn(starts, id) !== undefined ? [{ id, name, from: duration, n: now }] : [];
  });

/** What there is more room for than when it all began: whoever agrees to the plan agrees to that too. */
export const moreThanThereWas = (original: Portfolio, now: Portfolio): More[] =>
  roomDifferences(original, now).flatMap(({ kind, id, name, before, after }) =>
    kind !== "purpose" && after > before ? [{ kind, id, name, more: after - before }] : [],
  );

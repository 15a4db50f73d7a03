import type { Plan } from "../portfolio/rules-plan.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import { startIn } from "../scenario/rules.ts";
import { roomKinds, roomOf } from "../scenario/rules-room.ts";
import { seriesOf } from "./rules-compare.ts";

/** A duty that a plan finishes after its deadline; both as the last period before it is over. */
export type LateDuty = { id: string; name: string; law: string | null; deadline: number; ends: number };

/** More or less of something than was said: sums over all periods. */
export type Unlike = { kind: "role" | "unit" | "budget"; id: string; name: string; n: number };

/** Duties that a plan finishes later than is said they had to be. */
export const lateDuties = (said: Portfolio, { initiatives }: Portfolio, starts: Plan): LateDuty[] =>
  initiatives.flatMap(({ id, name, duration, legalBasis }) => {
    const first = said.initiatives.find(one => one.id === id);
    const start = startIn(starts, id);
    if (!first?.mandatory || start === undefined || start + duration <= first.finishBy) return [];
    const law = (first.legalBasis ?? legalBasis)?.trim() || null;
    return [{ id, name, law, deadline: first.finishBy - 1, ends: start + duration - 1 }];
  });

/** Duties that need not be in the plan, or were none when it was made, and are not in it. */
export const lostDuties = (said: Portfolio, { initiatives }: Portfolio, starts: Plan) =>
  said.initiatives.flatMap(({ id, name, mandatory, legalBasis, finishBy }) => {
    const now = initiatives.find(one => one.id === id);
    const lost = mandatory && now && !now.mandatory && startIn(starts, id) === undefined;
    return lost ? [{ id, name, law: legalBasis?.trim() || null, deadline: finishBy - 1 }] : [];
  });

/** What takes longer in the plan than was said. */
export const longerThanSaid = (said: Portfolio, { initiatives }: Portfolio, starts: Plan) =>
  said.initiatives.flatMap(({ id, name, duration }) => {
    const now = initiatives.find(one => one.id === id)?.duration ?? duration;
    return now > duration && startIn(starts, id) !== undefined ? [{ id, name, from: duration, n: now }] : [];
  });

/** Initiatives that are said and that a plan knows nothing of. */
export const unknownTo = ({ initiatives }: Portfolio, said: Portfolio) => {
  const known = new Set(initiatives.map(({ id }) => id));
  return said.initiatives.filter(({ id }) => !known.has(id));
};

/** How many duties are kept, of how many: by what is said of them, and where nothing is, by the plan itself. */
export const dutiesBy = (said: Portfolio, now: Portfolio, starts: Plan): { kept: number; of: number } => {
  const saidOf = new Map(said.initiatives.map(one => [one.id, one]));
  const duties = [
    ...now.initiatives.filter(one => (saidOf.get(one.id) ?? one).mandatory),
    ...unknownTo(now, said).filter(one => one.mandatory),
  ];
  const late = new Set(lateDuties(said, now, starts).map(({ id }) => id));
  const kept = duties.filter(({ id }) => startIn(starts, id) !== undefined && !late.has(id));
  return { kept: kept.length, of: duties.length };
};

/** What there is more room for in a plan than is said, and what less: whoever agrees to it agrees to that too. */
export const unlikeSaid = (said: Portfolio, now: Portfolio): { more: Unlike[]; less: Unlike[] } => {
  const told = (from: Portfolio, to: Portfolio) =>
    roomKinds.flatMap(kind => {
      if (kind === "purpose") return [];
      const names = new Map([...roomOf(said)[kind], ...roomOf(now)[kind]].map(({ id, name }) => [id, name]));
      return [...names].flatMap(([id, name]): Unlike[] => {
        const [a, b] = [seriesOf(from, kind, id), seriesOf(to, kind, id)];
        // A unit nothing hits has no line, and a year without a ceiling none: neither is more or less than a number.
        if (kind !== "role" && a.length !== b.length) return [];
        const n = b.reduce((sum, each, t) => sum + Math.max(0, each - (a[t] ?? 0)), 0);
        return n > 1e-6 ? [{ kind, id, name, n }] : [];
      });
    });
  return { more: told(said, now), less: told(now, said) };
};

/** Years that have a ceiling by now, and none in the plan. */
export const ceilingsUnknownTo = (now: Portfolio, said: Portfolio) =>
  said.budgets.filter(({ year }) => !now.budgets.some(one => one.year === year));

import type { Plan } from "../portfolio/rules-plan.ts";
import type { Initiative, Portfolio } from "../portfolio/rules-portfolio.ts";
import { startValue } from "../portfolio/rules-value.ts";

/** What becomes of an initiative from one plan to the next. */
export type Change = {
  id: string;
  kind: "enters" | "leaves" | "earlier" | "later";
  /** Absent for one that enters. */
  from?: number;
  /** Absent for one that leaves. */
  to?: number;
  /** What the plan gains by it; below zero if it loses. */
  gain: number;
};

/** What a unit sees of the changes. */
type Hit = {
  id: string;
  name: string;
  /** Initiatives that touch it and are not where they were. */
  initiatives: readonly string[];
  /** Points it bears in each period after, less those before. */
  moreLoad: readonly number[];
};

export type Changes = {
  changes: readonly Change[];
  /** Those whose start is the same in both. */
  unchanged: readonly string[];
  /** The value of the later plan, less that of the earlier. */
  gain: number;
  /** Units that some change reaches, the most reached first. */
  hit: readonly Hit[];
};

/** What is different between two plans of a portfolio, the greatest effect on value first. */
export const changesBetween = (portfolio: Portfolio, before: Plan, after: Plan): Changes => {
  const all = portfolio.initiatives.flatMap(one => {
    const change = changeOf(portfolio, one, before, after);
    return change ? [change] : [];
  });
  const moved = new Set(all.map(({ id }) => id));
  return {
    changes: all.toSorted((a, b) => Math.abs(b.gain) - Math.abs(a.gain)),
    unchanged: portfolio.initiatives.flatMap(({ id }) =>
      startIn(after, id) !== undefined && !moved.has(id) ? [id] : [],
    ),
    gain: all.reduce((sum, { gain }) => sum + gain, 0),
    hit: hitBy(
      portfolio,
      portfolio.initiatives.filter(({ id }) => moved.has(id)),
      before,
      after,
    ),
  };
};

const startIn = (plan: Plan, id: string): number | undefined =>
  Object.hasOwn(plan, id) ? plan[id] : undefined;

const changeOf = (portfolio: Portfolio, one: Initiative, before: Plan, after: Plan): Change | null => {
  const { id } = one;
  const [from, to] = [startIn(before, id), startIn(after, id)];
  const worth = (start: number) => startValue(portfolio, one, start);
  if (from === to) return null;
  if (from === undefined) return { id, kind: "enters", to: to!, gain: worth(to!) };
  if (to === undefined) return { id, kind: "leaves", from, gain: -worth(from) };
  return { id, kind: to < from ? "earlier" : "later", from, to, gain: worth(to) - worth(from) };
};

const hitBy = (portfolio: Portfolio, moved: readonly Initiative[], before: Plan, after: Plan): Hit[] =>
  portfolio.units
    .map(({ id, name }): Hit => {
      const touching = moved.filter(one => (one.changeLoad[id] ?? 0) > 0);
      const moreLoad = Array.from({ length: portfolio.calendar.periods }, (_, t) =>
        touching.reduce((sum, one) => {
          const runs = (start: number | undefined) =>
            start !== undefined && start <= t && t < start + one.duration ? 1 : 0;
          const more = runs(startIn(after, one.id)) - runs(startIn(before, one.id));
          return sum + more * (one.changeLoad[id] ?? 0);
        }, 0),
      );
      return { id, name, initiatives: touching.map(one => one.id), moreLoad };
    })
    .filter(({ initiatives }) => initiatives.length > 0)
    .sort((a, b) => b.initiatives.length - a.initiatives.length);

import { labelOf, periodOfLabel } from "../portfolio/rules-calendar.ts";
import type { Plan } from "../portfolio/rules-plan.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import { planValue } from "../portfolio/rules-value.ts";
import type { Promises } from "../solve/rules-goal.ts";
import { brokenCost, usualPenalties } from "../solve/rules-promises.ts";

/** How dear it is in a scenario to leave what was approved. */
export const keepings = ["nothing", "little", "usual", "much"] as const;
export type Keeping = (typeof keepings)[number];

/** So many times the usual penalties: our guess, like those. */
const times: Readonly<Record<Keeping, number>> = { nothing: 0, little: 0.5, usual: 1, much: 4 };

/** What was approved: of which scenario, when, and the plan in the periods of its own calendar. */
export type Approved = {
  scenario: string | null;
  approvedAt: Date;
  portfolio: Portfolio;
  result: { starts: Plan; value: number };
};

/** Whether what was approved binds a scenario: one made after it, or the approved one itself as it goes on. */
export const isBound = (
  scenario: { id: string; madeAt: Date },
  { scenario: approved, approvedAt }: Pick<Approved, "scenario" | "approvedAt">,
): boolean => approved === scenario.id || scenario.madeAt >= approvedAt;

/**
 * The approved starts of what a portfolio still holds, in its own periods. Who was to start before the first of them
 * is now to start at once; what lies after the last is promised to nobody here.
 */
export const promisedIn = ({ calendar, initiatives }: Portfolio, { portfolio, result }: Approved): Plan => {
  const shift = periodOfLabel(calendar, labelOf(portfolio.calendar, 0));
  if (shift === null) return {};
  return Object.fromEntries(
    initiatives.flatMap(({ id }) => {
      const start = Object.hasOwn(result.starts, id) ? result.starts[id] : undefined;
      if (start === undefined || start + shift >= calendar.periods) return [];
      return [[id, Math.max(0, start + shift)]];
    }),
  );
};

/** What a search keeps to; null where nothing is promised, or leaving it is to cost nothing. */
export const promisesFor = (
  portfolio: Portfolio,
  approved: Approved,
  keeping: Keeping,
  now: number,
): Promises | null => {
  const plan = promisedIn(portfolio, approved);
  if (keeping === "nothing" || Object.keys(plan).length === 0) return null;
  const { value, starts } = approved.result;
  const { moved, movedSoon, dropped } = usualPenalties(value, Object.keys(starts).length);
  const by = times[keeping];
  return { plan, now, penalties: { moved: moved * by, movedSoon: movedSoon * by, dropped: dropped * by } };
};

/** What a plan is worth to a search that keeps promises: its value less what it breaks of them. */
export const worthWith = (portfolio: Portfolio, plan: Plan, promises: Promises | null): number =>
  planValue(portfolio, plan) - (promises ? brokenCost(plan, promises) : 0);

/** How many promises a plan keeps, moves and drops. */
export const keptIn = (
  plan: Plan,
  promised: Plan,
): { of: number; moved: readonly string[]; dropped: readonly string[] } => {
  const ids = Object.keys(promised);
  const inIt = (id: string) => (Object.hasOwn(plan, id) ? plan[id] : undefined);
  return {
    of: ids.length,
    moved: ids.filter(id => inIt(id) !== undefined && inIt(id) !== promised[id]),
    dropped: ids.filter(id => inIt(id) === undefined),
  };
};

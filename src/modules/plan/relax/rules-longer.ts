import { plannable } from "../check/rules-conflict.ts";
import type { Conflict } from "../portfolio/rules-plan.ts";
import type { Initiative, Portfolio } from "../portfolio/rules-portfolio.ts";
import { opened } from "../solve/rules-goal.ts";

/** How many periods some initiatives take instead of what was said. */
export type Durations = Readonly<Record<string, number>>;

/** The portfolio with the same work over more periods, as much in each. */
export const stretched = (portfolio: Portfolio, longer: Durations): Portfolio => ({
  ...portfolio,
  initiatives: portfolio.initiatives.map(one => {
    const duration = Object.hasOwn(longer, one.id) ? longer[one.id] : undefined;
    return duration === undefined ? one : over(one, duration);
  }),
});

const over = (one: Initiative, duration: number): Initiative => {
  const evenly = (series: readonly number[]) => {
    const each = series.reduce((sum, amount) => sum + amount, 0) / duration;
    return Array<number>(duration).fill(each);
  };
  // Without a prototype, as the tables of every portfolio are: an id may be "constructor".
  const effort: Record<string, number[]> = Object.create(null);
  for (const [role, series] of Object.entries(one.effort)) effort[role] = evenly(series);
  return { ...one, duration, effort, cost: evenly(one.cost) };
};

/** So many tries are made for each number of periods. */
const mostTries = 2_000;

/**
 * Which duty of a conflict must take longer at the least so that what it names can be planned, however late; null when
 * that helps with none of them.
 */
export const lengthened = (
  portfolio: Portfolio,
  conflict: Conflict,
  longer: Durations,
  held: readonly string[],
): Durations | null => {
  const now = stretched(portfolio, longer);
  const duties = now.initiatives.filter(
    one => one.mandatory && conflict.initiatives.includes(one.id) && !held.includes(one.id),
  );
  for (let more = 1; more < portfolio.calendar.periods; more++)
    for (const { id, duration } of duties) {
      if (duration + more > portfolio.calendar.periods) continue;
      const next = { ...longer, [id]: duration + more };
      if (plannable(opened(stretched(portfolio, next), held), conflict, mostTries) === "yes") return next;
    }
  return null;
};

import { labelOf } from "../portfolio/rules-calendar.ts";
import type { Plan } from "../portfolio/rules-plan.ts";
import type { Calendar, Initiative, Portfolio } from "../portfolio/rules-portfolio.ts";
import { limitOf } from "../portfolio/rules-value.ts";

/** What is known of months beyond the plan's periods. */
export type MonthsKnown = {
  /** A role's share of its period in each of that period's months; even where nothing is said. */
  shares?: ReadonlyMap<string, readonly (readonly number[])[]>;
  /** By what month (exclusive) an initiative must be finished, where its day says more than its period. */
  finishBy?: ReadonlyMap<string, number>;
  /** What has begun stays in the first month of its period. */
  begun?: readonly string[];
};

/** How many months a period has. */
export const monthsIn = ({ periodsPerYear }: Calendar): number => 12 / periodsPerYear;

/**
 * The same plan as a portfolio in months, with only what is in it. What starts in the first year may
 * start in any month of its period, everything else in the first; effort and cost lie evenly over a period's months.
 */
export const inMonths = (portfolio: Portfolio, plan: Plan, known: MonthsKnown = {}): Portfolio => {
  const { calendar } = portfolio;
  const n = monthsIn(calendar);
  const spread = (series: readonly number[]) =>
    series.flatMap(each => Array.from({ length: n }, () => each / n));
  const startOf = (id: string) => (Object.hasOwn(plan, id) ? plan[id] : undefined);
  const eachRole = (effort: Initiative["effort"]): Initiative["effort"] =>
    Object.assign(
      Object.create(null),
      Object.fromEntries(Object.entries(effort).map(([role, series]) => [role, spread(series)])),
    );
  return {
    ...portfolio,
    calendar: { start: monthLabel(calendar), periods: calendar.periods * n, periodsPerYear: 12 },
    benefitHorizon: portfolio.benefitHorizon * n,
    roles: portfolio.roles.map(role => ({
      ...role,
      capacity: role.capacity.flatMap((each, t) =>
        Array.from({ length: n }, (_, m) => each * (known.shares?.get(role.id)?.[t]?.[m] ?? 1 / n)),
      ),
    })),
    units: portfolio.units.map(unit => ({
      ...unit,
      changeLimit: Array.from({ length: calendar.periods * n }, (_, m) => limitOf(unit, Math.floor(m / n))),
    })),
    initiatives: portfolio.initiatives.flatMap(one => {
      const start = startOf(one.id);
      if (start === undefined) return [];
      const duration = one.duration * n;
      const free = start < calendar.periodsPerYear && !known.begun?.includes(one.id);
      const last = deadlineOf(one, n, known);
      return [
        {
          ...{ ...one, duration, earliest: start * n },
          finishBy: Math.min(start * n + duration + (free ? n - 1 : 0), last, calendar.periods * n),
          ...{ effort: eachRole(one.effort), cost: spread(one.cost) },
          after: one.after.filter(id => startOf(id) !== undefined),
          excludes: one.excludes.filter(id => startOf(id) !== undefined),
        },
      ];
    }),
  };
};

/** The month by which an initiative must be finished (exclusive): its day may say more than its period. */
export const deadlineOf = ({ id, finishBy }: Initiative, n: number, known: MonthsKnown): number =>
  Math.max(finishBy * n, known.finishBy?.get(id) ?? 0);

const monthLabel = (calendar: Calendar): string => {
  const label = labelOf(calendar, 0);
  const month = (Number(label.slice(6)) - 1) * monthsIn(calendar) + 1;
  return `${label.slice(0, 4)}-M${String(month).padStart(2, "0")}`;
};

/**
 * The whole months from the first of the calendar until a day is over: the month it lies in counts only if that ends
 * with it. A day that cannot be read counts none.
 */
export const monthsUntil = (calendar: Calendar, day: string): number => {
  const label = monthLabel(calendar);
  const [year, month, date] = day.split("-").map(Number);
  const since = ((year ?? 0) - Number(label.slice(0, 4))) * 12 + (month ?? 0) - Number(label.slice(6));
  const lastDay = new Date(Date.UTC(year ?? 0, month ?? 0, 0)).getUTCDate();
  return Math.max(0, since + ((date ?? 0) >= lastDay ? 1 : 0)) || 0;
};

import { yearOf } from "../portfolio/rules-calendar.ts";
import type { Plan } from "../portfolio/rules-plan.ts";
import type { Initiative, Portfolio } from "../portfolio/rules-portfolio.ts";
import { limitOf, pointsOf, startValue } from "../portfolio/rules-value.ts";

/** Orders a spreadsheet places duties in: the nearest deadline first, or the one with least time to spare. */
const dutyOrders = ["deadline", "slack"] as const;

/** Orders it places wishes in, after the duties. */
const wishOrders = [
  "value",
  "value-per-month",
  "points-per-month",
  "value-per-cost",
  "value-per-scarce",
  "slack",
  "first-come",
] as const;

type Rule = { duties: (typeof dutyOrders)[number]; wishes: (typeof wishOrders)[number] };

/** What a rule reaches. A rule that skips duties can look better than the best plan: always tell both numbers. */
type Reached = {
  rule: Rule;
  starts: Plan;
  /** Duties it places in time, and how many there are. */
  kept: number;
  duties: number;
  value: number;
};

/** What each rule reaches, best first: more duties kept, then more value. */
export const reachedByRules = (portfolio: Portfolio): Reached[] =>
  dutyOrders
    .flatMap(duties => wishOrders.map(wishes => reachedBy(portfolio, { duties, wishes })))
    .sort((a, b) => b.kept - a.kept || b.value - a.value);

/** Places one after the other, each at the earliest start where all still fits; nothing placed is moved again. */
const reachedBy = (portfolio: Portfolio, rule: Rule): Reached => {
  const order = inOrder(portfolio, rule);
  const room = roomIn(portfolio);
  const starts: Record<string, number> = Object.create(null);
  // A successor is looked at when what it waits for has been.
  for (let left = order; ; ) {
    const ready = left.find(one =>
      one.after.every(id => starts[id] !== undefined || !left.some(each => each.id === id)),
    );
    if (!ready) break;
    const start = room.earliest(ready, starts);
    if (start !== null) {
      room.take(ready, start);
      starts[ready.id] = start;
    }
    left = left.filter(one => one !== ready);
  }
  const duties = portfolio.initiatives.filter(one => one.mandatory);
  const value = portfolio.initiatives.reduce(
    (sum, one) => sum + (starts[one.id] === undefined ? 0 : startValue(portfolio, one, starts[one.id] ?? 0)),
    0,
  );
  return {
    rule,
    starts,
    kept: duties.filter(({ id }) => starts[id] !== undefined).length,
    duties: duties.length,
    value,
  };
};

const inOrder = (portfolio: Portfolio, rule: Rule): Initiative[] => {
  const score = scoreOf(portfolio, rule.wishes);
  const duties = portfolio.initiatives.filter(one => one.mandatory);
  const wishes = portfolio.initiatives.filter(one => !one.mandatory);
  return [
    ...duties.sort((a, b) => urgency(rule.duties, a) - urgency(rule.duties, b)),
    ...wishes
      .map(one => [score(one), one] as const)
      .sort(([a], [b]) => b - a)
      .map(([, one]) => one),
  ];
};

const urgency = (order: Rule["duties"], one: Initiative): number =>
  order === "deadline" ? one.finishBy : spareTime(one);

const spareTime = (one: Initiative): number => one.finishBy - one.earliest - one.duration;

const scoreOf = (portfolio: Portfolio, order: Rule["wishes"]): ((one: Initiative) => number) => {
  const value = (one: Initiative) => startValue(portfolio, one, one.earliest);
  const per = (amount: number, one: Initiative) => value(one) / Math.max(amount, 1e-9);
  const months = (one: Initiative, role?: string) =>
    Object.entries(one.effort).reduce(
      (sum, [id, series]) => sum + (role === undefined || role === id ? total(series) : 0),
      0,
    );
  switch (order) {
    case "value":
      return value;
    case "value-per-month":
      return one => per(months(one), one);
    case "points-per-month":
      return one => pointsOf(portfolio, one) / Math.max(months(one), 1e-9);
    case "value-per-cost":
      return one => per(total(one.cost), one);
    case "value-per-scarce":
      return one =>
        per(
          portfolio.roles.reduce(
            (sum, { id, capacity }) => sum + months(one, id) / Math.max(total(capacity), 1e-9),
            0,
          ),
          one,
        );
    case "slack":
      return one => -spareTime(one);
    case "first-come":
      return () => 0;
  }
};

const total = (series: readonly number[]): number => series.reduce((sum, one) => sum + one, 0);

/** What is left of roles, units and budgets while initiatives are placed. */
const roomIn = (portfolio: Portfolio) => {
  const { calendar, roles, units, budgets, initiatives } = portfolio;
  const slack = 1e-6;
  const months = roles.map(({ capacity }) => [...capacity]);
  const points = units.map(unit => Array.from({ length: calendar.periods }, (_, t) => limitOf(unit, t)));
  const money = new Map(budgets.map(({ year, amount }) => [year, amount]));
  const years = Array.from({ length: calendar.periods }, (_, t) => yearOf(calendar, t));
  const excluding = new Map(initiatives.map(({ id }) => [id, new Set<string>()]));
  for (const { id, excludes } of initiatives)
    for (const other of excludes) {
      excluding.get(id)?.add(other);
      excluding.get(other)?.add(id);
    }
  const spending = (one: Initiative, start: number): Map<number, number> => {
    const spent = new Map<number, number>();
    for (const [k, cost] of one.cost.entries())
      spent.set(years[start + k] ?? 0, (spent.get(years[start + k] ?? 0) ?? 0) + cost);
    return spent;
  };
  const fits = (one: Initiative, start: number): boolean => {
    for (let k = 0; k < one.duration; k++) {
      if (roles.some(({ id }, r) => (one.effort[id]?.[k] ?? 0) > (months[r]?.[start + k] ?? 0) + slack))
        return false;
      if (units.some(({ id }, u) => (one.changeLoad[id] ?? 0) > (points[u]?.[start + k] ?? 0) + slack))
        return false;
    }
    return [...spending(one, start)].every(([year, cost]) => cost <= (money.get(year) ?? Infinity) + slack);
  };
  const end = new Map(initiatives.map(({ id, duration }) => [id, duration]));
  return {
    earliest: (one: Initiative, starts: Plan): number | null => {
      if (one.after.some(id => starts[id] === undefined)) return null;
      if ([...(excluding.get(one.id) ?? [])].some(id => starts[id] !== undefined)) return null;
      const first = Math.max(one.earliest, ...one.after.map(id => (starts[id] ?? 0) + (end.get(id) ?? 0)));
      for (let s = first; s + one.duration <= Math.min(one.finishBy, calendar.periods); s++)
        if (fits(one, s)) return s;
      return null;
    },
    take: (one: Initiative, start: number): void => {
      for (let k = 0; k < one.duration; k++) {
        for (const [r, { id }] of roles.entries()) months[r]![start + k]! -= one.effort[id]?.[k] ?? 0;
        for (const [u, { id }] of units.entries()) points[u]![start + k]! -= one.changeLoad[id] ?? 0;
      }
      for (const [year, cost] of spending(one, start))
        if (money.has(year)) money.set(year, (money.get(year) ?? 0) - cost);
    },
  };
};

import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import { limitOf } from "../portfolio/rules-value.ts";
import type { Limit } from "../solve/rules-problem.ts";

/** Something that could be eased: one more person in a role, a point more for a unit, more money in a year. */
export type Easing = {
  kind: Limit["kind"];
  id: string;
  /** Person-months a period, points, or thousands. */
  more: number;
};

/** What is on offer: one more full-time person, one point of change, a share of the year's budget. */
export const easingsOf = ({ calendar, roles, units, budgets }: Portfolio, budgetShare = 0.05): Easing[] => [
  ...roles.map(({ id }): Easing => ({ kind: "role", id, more: 12 / calendar.periodsPerYear })),
  ...units.map(({ id }): Easing => ({ kind: "unit", id, more: 1 })),
  ...budgets
    .filter(({ amount }) => amount > 0)
    .map(({ year, amount }): Easing => ({ kind: "budget", id: String(year), more: amount * budgetShare })),
];

/** The portfolio with the easing, in all its periods. */
export const eased = (portfolio: Portfolio, { kind, id, more }: Easing): Portfolio => {
  const { calendar, roles, units, budgets } = portfolio;
  const periods = Array.from({ length: calendar.periods }, (_, t) => t);
  switch (kind) {
    case "role":
      return {
        ...portfolio,
        roles: roles.map(role =>
          role.id === id ? { ...role, capacity: role.capacity.map(each => each + more) } : role,
        ),
      };
    case "unit":
      return {
        ...portfolio,
        units: units.map(unit =>
          unit.id === id ? { ...unit, changeLimit: periods.map(t => limitOf(unit, t) + more) } : unit,
        ),
      };
    case "budget":
      return {
        ...portfolio,
        budgets: budgets.map(each =>
          String(each.year) === id ? { ...each, amount: each.amount + more } : each,
        ),
      };
  }
};

/**
 * The easings the relaxation would pay most for, the best first. Its prices say where to look and are told to
 * nobody: they lie far above what a plan can gain.
 */
export const ranked = (
  easings: readonly Easing[],
  limits: readonly Limit[],
  prices: readonly number[],
): Easing[] => {
  const price = ({ kind, id, more }: Easing): number =>
    limits.reduce(
      (sum, limit, i) =>
        limit.kind === kind && limit.id === id ? sum + Math.abs(prices[i] ?? 0) * more : sum,
      0,
    );
  return easings
    .map(easing => ({ easing, worth: price(easing) }))
    .filter(({ worth }) => worth > 1e-6)
    .sort((a, b) => b.worth - a.worth)
    .map(({ easing }) => easing);
};

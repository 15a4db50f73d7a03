import type { Plan } from "./rules-plan.ts";
import type { Initiative, PlanUnit, Portfolio } from "./rules-portfolio.ts";

/** Points an initiative gives in each period once it has finished: the sum of weight × benefit. */
export const pointsOf = (portfolio: Portfolio, initiative: Initiative): number =>
  portfolio.purposes.reduce((sum, { id, weight }) => sum + weight * (initiative.benefits[id] ?? 0), 0);

/** What one point a period is worth from period `end` on, counted from period 0 and discounted by the year. */
export const worthFrom = (portfolio: Portfolio, end: number): number => {
  const { calendar, benefitHorizon, discountRate } = portfolio;
  let sum = 0;
  for (let t = end; t < calendar.periods + benefitHorizon; t++)
    sum += (1 + discountRate) ** (-t / calendar.periodsPerYear);
  return sum;
};

/** The value of an initiative that starts in period `start`. Never rounded. */
export const startValue = (portfolio: Portfolio, initiative: Initiative, start: number): number =>
  pointsOf(portfolio, initiative) * worthFrom(portfolio, start + initiative.duration);

/** The value of a plan, whether it holds or not. Never rounded. */
export const planValue = (portfolio: Portfolio, plan: Plan): number =>
  portfolio.initiatives.reduce((sum, one) => {
    const start = Object.hasOwn(plan, one.id) ? plan[one.id] : undefined;
    return start === undefined ? sum : sum + startValue(portfolio, one, start);
  }, 0);

/** The change points a unit can bear in period t. */
export const limitOf = (unit: PlanUnit, t: number): number =>
  typeof unit.changeLimit === "number" ? unit.changeLimit : (unit.changeLimit[t] ?? 0);

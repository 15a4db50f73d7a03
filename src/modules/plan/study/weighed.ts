import type { Plan } from "../portfolio/rules-plan.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import type { Swept } from "../purpose/purpose.server.ts";
import { givenTo, type Point } from "../purpose/rules-purpose.ts";
import type { FrontierPlan, Gets, OtherPlan, WeighedPlan } from "./rules-study.ts";

/** What each purpose gets of a plan, by name. */
export const getsOf = (portfolio: Portfolio, plan: Plan): Gets[] => {
  const given = givenTo(portfolio, plan);
  return portfolio.purposes.map(({ id, name }) => ({ id, name, gets: given[id] ?? 0 }));
};

/** A plan by other weights as it is told. */
export const weighedTold = (
  portfolio: Portfolio,
  { raised, weights, plan, gap, changes }: Swept,
  told: OtherPlan,
): WeighedPlan => ({
  ...{ ...told, weights, gap, given: getsOf(portfolio, plan) },
  raised:
    portfolio.purposes.flatMap(({ id, name, weight }) =>
      id === raised ? [{ id, name, fromNothing: weight === 0 }] : [],
    )[0] ?? null,
  moves: changes.changes.filter(({ kind }) => kind === "earlier" || kind === "later").length,
});

/** A point of a frontier as it is told. */
export const frontierTold = ({ least, most, other, bound, gap }: Point, told: OtherPlan): FrontierPlan => ({
  ...{ ...told, least, most, other, bound, gap },
});

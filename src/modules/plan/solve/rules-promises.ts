import type { Plan } from "../portfolio/rules-plan.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import type { Promises } from "./rules-goal.ts";

/** What a plan's departures from what was promised cost, in points of value. */
export const brokenCost = (plan: Plan, { plan: promised, penalties, now = 0 }: Promises): number =>
  Object.entries(promised).reduce((sum, [id, start]) => {
    const moved = Object.hasOwn(plan, id) ? plan[id] : undefined;
    if (moved === undefined) return sum + penalties.dropped;
    return sum + (start <= now + 2 ? penalties.movedSoon : penalties.moved) * Math.abs(moved - start);
  }, 0);

/**
 * Penalties to begin with, from what an initiative of the portfolio is worth: dropping a promised one costs half
 * of it, moving it a period a twentieth, or a fifth when it is to start within two. A guess, to be edited.
 */
export const usualPenalties = (value: number, chosen: number): Promises["penalties"] => {
  const one = value / Math.max(1, chosen);
  return { moved: 0.05 * one, movedSoon: 0.2 * one, dropped: 0.5 * one };
};

/**
 * The portfolio as it can still be planned in period `now`: what has begun keeps its start, as it happened, even
 * if it is late by that; nothing else starts before now.
 */
export const fromNow = (portfolio: Portfolio, { now, begun }: { now: number; begun: Plan }): Portfolio => ({
  ...portfolio,
  initiatives: portfolio.initiatives.map(one => {
    const start = Object.hasOwn(begun, one.id) ? begun[one.id] : undefined;
    if (start === undefined) return { ...one, earliest: Math.max(one.earliest, now) };
    // It waits for nobody any more.
    return { ...one, mandatory: true, earliest: start, finishBy: start + one.duration, after: [] };
  }),
});

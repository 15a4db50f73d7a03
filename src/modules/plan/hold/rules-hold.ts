import type { Plan } from "../portfolio/rules-plan.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import { type Draws, replayed } from "./rules-replay.ts";

/** A chance, and how far chance itself may have moved it: ± √(p(1−p)/N). */
export type Chance = { chance: number; error: number };

/** One in ten is lower than the first, one in ten higher than the last. No mean: a fat tail has none to trust. */
export type Quantiles = { p10: number; p50: number; p90: number };

/** How an initiative fares: in time is by its deadline, or by the end of the horizon; late counts periods. */
export type Fares = { id: string; inTime: Chance; asPlanned: Chance; endsLater: Quantiles };

/** Whether a plan will hold. */
export type Hold = {
  /** That every duty is finished by its deadline. */
  allInTime: Chance;
  lateDuties: Quantiles;
  valueKept: Quantiles;
  /** Role-periods above 110 % if nothing were put off. */
  crowded: Quantiles;
  initiatives: readonly Fares[];
  /** The five most likely to miss their deadline. */
  likeliestLate: readonly Fares[];
};

/** The same seed draws the same for every plan of a portfolio, so that plans are compared and not luck. */
export const holdOf = (portfolio: Portfolio, plan: Plan, how: Draws): Hold => {
  const { chosen, late, kept, crowded, ends } = replayed(portfolio, plan, how);
  const initiatives = chosen.map((one, p): Fares => {
    const own = ends[p] ?? new Int32Array();
    const planned = (plan[one.id] ?? 0) + one.duration;
    const deadline = Math.min(one.finishBy, portfolio.calendar.periods);
    return {
      id: one.id,
      inTime: chanceOf(own, end => end <= deadline),
      asPlanned: chanceOf(own, end => end <= planned),
      endsLater: quantilesOf(own.map(end => Math.max(0, end - planned))),
    };
  });
  return {
    allInTime: chanceOf(late, n => n === 0),
    lateDuties: quantilesOf(late),
    valueKept: quantilesOf(kept),
    crowded: quantilesOf(crowded),
    initiatives,
    likeliestLate: [...initiatives]
      .sort((a, b) => a.inTime.chance - b.inTime.chance || a.asPlanned.chance - b.asPlanned.chance)
      .slice(0, 5)
      .filter(({ inTime }) => inTime.chance < 1),
  };
};

type Numbers = Float64Array | Int32Array;

/** Where all draws are alike, one in as many is what they cannot tell: 0 % of 2,000 is not proven to be none. */
const chanceOf = (draws: Numbers, holds: (one: number) => boolean): Chance => {
  let times = 0;
  for (const one of draws) if (holds(one)) times++;
  const chance = draws.length > 0 ? times / draws.length : 1;
  const n = Math.max(1, draws.length);
  return { chance, error: Math.max(Math.sqrt((chance * (1 - chance)) / n), 1 / n) };
};

const quantilesOf = (draws: Numbers): Quantiles => {
  const sorted = draws.slice().sort();
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) };
};

import { breachesOfPlan } from "../check/rules-check.ts";
import { gapOf, type Plan } from "../portfolio/rules-plan.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import { planValue } from "../portfolio/rules-value.ts";
import type { Goal, LateWeights } from "../solve/rules-goal.ts";
import { type Ended, type Found, type Steering, search } from "../solve/search.server.ts";
import { type Durations, lengthened, stretched } from "./rules-longer.ts";
import {
  type Eased,
  easedBy,
  type Relaxation,
  relaxations,
  usualPrices,
  usualWeights,
} from "./rules-relaxed.ts";

/** One way to a plan where there is none. */
export type Offer = {
  kind: Relaxation;
  /** First the least easing is looked for, with duties only; then the most value with just that easing. */
  stage: "least" | "value" | "ended";
  /** Proven: easing this alone gives no plan, however much of it. */
  impossible: boolean;
  /** Null as long as no plan was found this way. */
  found: { plan: Plan; eased: Eased; value: number } | null;
  /** Proven: no plan needs less easing of this kind. */
  least: number | null;
  /** What no plan with just this easing is worth more than, and the distance to it. */
  bound: number | null;
  gap: number | null;
  cpuSeconds: number;
  ended: Ended | null;
};

type How = Steering & {
  weights?: LateWeights;
  /** Which ways are tried; all three if absent, and others where they do not help. */
  kinds?: readonly Relaxation[];
  /** What stays where it is: it has begun, or somebody has fixed it. */
  held?: readonly string[];
  onProgress?: (offers: readonly Offer[]) => void;
};

/** So much of the time is kept for what else there is where none of the three helps. */
const furtherShare = 0.2;

/**
 * Three ways to a plan where there is none, side by side: later deadlines, more of a role, a higher change limit.
 * Each is a run of its own with a bound of its own, and has an equal part of the time. Where none of them helps alone,
 * more time for the work, all of them together, and leaving something out are tried as well: the last always helps.
 */
export const relax = async (portfolio: Portfolio, how: How): Promise<readonly Offer[]> => {
  const { kinds, onProgress, ...steering } = how;
  const offers: Offer[] = [];
  const spent = () => offers.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0);
  const tryAll = async (some: readonly Relaxation[], until: number) => {
    const from = offers.length;
    offers.push(...some.map(nothingYet));
    for (const [i, kind] of some.entries()) {
      // What one has left of its part goes to those after it.
      const seconds = Math.max(0.01 * how.seconds, (until - spent()) / (some.length - i));
      offers[from + i] = await offer(portfolio, kind, { ...steering, seconds }, now => {
        offers[from + i] = now;
        onProgress?.([...offers]);
      });
    }
  };
  await tryAll(kinds ?? relaxations, kinds ? how.seconds : (1 - furtherShare) * how.seconds);
  const stopped = () => offers.some(({ ended }) => ended === "stopped");
  if (kinds || stopped()) return offers;
  // Where no deadline is late enough, something may need more time than was said.
  if (offers.some(({ kind, impossible }) => kind === "later" && impossible))
    await tryAll(["longer"], spent() + (how.seconds - spent()) / 2);
  if (!stopped() && offers.every(({ found }) => !found)) await tryAll(["together", "fewer"], how.seconds);
  return offers;
};

const nothingYet = (kind: Relaxation): Offer => ({
  ...{ kind, stage: "least", found: null, least: null, bound: null, gap: null },
  ...{ impossible: false, cpuSeconds: 0, ended: null },
});

const goalOf = (kind: Relaxation, weights: LateWeights, held: readonly string[]): Goal => {
  switch (kind) {
    case "later":
    case "longer":
      return { kind: "late", weights, held };
    case "role":
    case "unit":
      return { kind: "above", what: kind };
    case "together":
      return { kind, weights, held, prices: usualPrices };
    case "fewer":
      return { kind, weights };
  }
};

/** So often something is given more time; each time costs a search that soon ends. */
const mostLengthened = 60;

const offer = async (
  portfolio: Portfolio,
  kind: Relaxation,
  { weights = usualWeights, held = [], seconds, ...steering }: Omit<How, "kinds" | "onProgress">,
  tell: (offer: Offer) => void,
): Promise<Offer> => {
  let longer: Durations = {};
  const goal = goalOf(kind, weights, held);
  const easing = (plan: Plan) => easedBy(portfolio, plan, kind, weights, longer);
  const told = (stage: Offer["stage"], plan: Plan | null, found: Pick<Found, "cpuSeconds">): Offer => {
    const eased = plan && easing(plan);
    return {
      ...{ kind, stage, least: null, bound: null, gap: null, ended: null, impossible: false },
      cpuSeconds: found.cpuSeconds,
      found: plan && eased ? { plan, eased, value: planValue(eased.portfolio, plan) } : null,
    };
  };
  const leastOf = ({ bound, worth }: Found) =>
    bound === null ? null : Math.max(0, -Math.max(bound, worth ?? bound));
  // All tries together have their part of the time.
  let before = 0;
  const left = () => 0.6 * seconds - before;
  const leastEasing = async () => {
    const found = await search({
      ...{ ...steering, portfolio: stretched(portfolio, longer), seconds: left(), goal },
      judge: plan => {
        const eased = easing(plan);
        return eased && -eased.total;
      },
      onProgress: now => {
        const cpuSeconds = before + now.cpuSeconds;
        tell({ ...told("least", now.plan, { cpuSeconds }), least: leastOf(now) });
      },
    });
    before += found.cpuSeconds;
    return { ...found, cpuSeconds: before };
  };
  let first = await leastEasing();
  // Each conflict names something that is too short, until none is left.
  for (let n = 0; kind === "longer" && first.conflict && n < mostLengthened && left() > 0; n++) {
    const more = lengthened(portfolio, first.conflict, longer, held);
    if (!more) break;
    longer = more;
    first = await leastEasing();
  }
  const least = leastOf(first);
  const start = first.plan;
  const eased = start && easing(start);
  if (!eased || first.ended === "stopped")
    return { ...told("ended", start, first), least, ended: first.ended, impossible: first.impossible };
  const best = (stage: Offer["stage"], found: Found): Offer => {
    const cpuSeconds = first.cpuSeconds + found.cpuSeconds;
    const bound = found.bound === null || found.worth === null ? null : Math.max(found.bound, found.worth);
    const gap = bound === null || found.worth === null ? null : gapOf(found.worth, bound);
    return { ...told(stage, found.plan, { cpuSeconds }), least, bound, gap };
  };
  const second = await search({
    ...{ ...steering, portfolio: eased.portfolio, start: { plan: start } },
    seconds: Math.max(0.05 * seconds, seconds - first.cpuSeconds),
    judge: plan =>
      breachesOfPlan(eased.portfolio, plan).length > 0 || !easing(plan)
        ? null
        : planValue(eased.portfolio, plan),
    onProgress: found => tell(best("value", found)),
  });
  return { ...best("ended", second), ended: second.ended };
};

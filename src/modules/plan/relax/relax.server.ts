import { breachesOfPlan } from "../check/rules-check.ts";
import { gapOf, type Plan } from "../portfolio/rules-plan.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import { planValue } from "../portfolio/rules-value.ts";
import type { Goal, LateWeights } from "../solve/rules-goal.ts";
import { type Ended, type Found, type Steering, search } from "../solve/search.server.ts";
import { type Eased, easedBy, type Relaxation, relaxations } from "./rules-relaxed.ts";

/** A deadline of the law weighs ten times an agreed one: a guess, told wherever it is used. */
export const usualWeights: LateWeights = { statutory: 10, agreed: 1 };

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
  /** Which ways are tried; all three if absent. */
  kinds?: readonly Relaxation[];
  onProgress?: (offers: readonly Offer[]) => void;
};

/**
 * Three ways to a plan where there is none, side by side: later deadlines, more of a role, a higher change limit.
 * Each is a run of its own with a bound of its own, and has an equal part of the time.
 */
export const relax = async (portfolio: Portfolio, how: How): Promise<readonly Offer[]> => {
  const { kinds = relaxations, onProgress, ...steering } = how;
  const offers: Offer[] = kinds.map(kind => ({
    ...{ kind, stage: "least", found: null, least: null, bound: null, gap: null },
    ...{ impossible: false, cpuSeconds: 0, ended: null },
  }));
  for (const [i, kind] of kinds.entries())
    offers[i] = await offer(portfolio, kind, { ...steering, seconds: how.seconds / kinds.length }, now => {
      offers[i] = now;
      onProgress?.([...offers]);
    });
  return offers;
};

const offer = async (
  portfolio: Portfolio,
  kind: Relaxation,
  { weights = usualWeights, seconds, ...steering }: Steering & { weights?: LateWeights },
  tell: (offer: Offer) => void,
): Promise<Offer> => {
  const goal: Goal = kind === "later" ? { kind: "late", weights } : { kind: "above", what: kind };
  const easing = (plan: Plan) => easedBy(portfolio, plan, kind, weights);
  const told = (stage: Offer["stage"], plan: Plan | null, found: Pick<Found, "cpuSeconds">): Offer => {
    const eased = plan && easing(plan);
    return {
      ...{ kind, stage, least: null, bound: null, gap: null, ended: null, impossible: false },
      cpuSeconds: found.cpuSeconds,
      found: plan && eased ? { plan, eased, value: planValue(portfolio, plan) } : null,
    };
  };
  const leastOf = ({ bound, worth }: Found) =>
    bound === null ? null : Math.max(0, -Math.max(bound, worth ?? bound));
  const first = await search({
    ...{ ...steering, portfolio, seconds: seconds * 0.6, goal },
    judge: plan => {
      const eased = easing(plan);
      return eased && -eased.total;
    },
    onProgress: found => tell({ ...told("least", found.plan, found), least: leastOf(found) }),
  });
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
    seconds: Math.max(0.5, seconds - first.cpuSeconds),
    judge: plan =>
      breachesOfPlan(eased.portfolio, plan).length > 0 || !easing(plan) ? null : planValue(portfolio, plan),
    onProgress: found => tell(best("value", found)),
  });
  return { ...best("ended", second), ended: second.ended };
};

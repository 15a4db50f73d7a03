import { type Breach, breachesOfPlan } from "../check/rules-check.ts";
import type { Plan } from "../portfolio/rules-plan.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import { planValue } from "../portfolio/rules-value.ts";

/** What a move by hand does to a plan. */
export type Moved = {
  plan: Plan;
  /** What the plan breaks with the move, in the checker's terms. */
  breaches: readonly Breach[];
  /** Those of them that the plan did not break before. */
  newBreaches: readonly Breach[];
  value: number;
  /** Against the plan before the move; below zero if it loses. */
  gain: number;
  /** Against the best plan given; null if none was. */
  againstBest: number | null;
};

/** Moves an initiative to a start, or takes it out. The checker itself says what then breaks. */
export const moved = (
  portfolio: Portfolio,
  before: Plan,
  id: string,
  to: number | "out",
  best?: { value: number },
): Moved => {
  const { [id]: _, ...rest } = before;
  const plan: Plan = to === "out" ? rest : { ...rest, [id]: to };
  const breaches = breachesOfPlan(portfolio, plan);
  const known = new Map(breachesOfPlan(portfolio, before).map(one => [keyOf(one), one.used ?? 0]));
  const value = planValue(portfolio, plan);
  return {
    ...{ plan, breaches, value },
    // What was broken already and now is broken by more is new as well.
    newBreaches: breaches.filter(one => (one.used ?? 0) > (known.get(keyOf(one)) ?? -1) + 1e-9),
    gain: value - planValue(portfolio, before),
    againstBest: best ? value - best.value : null,
  };
};

const keyOf = ({ kind, id, other, period }: Breach): string =>
  `${kind} ${id ?? ""} ${other ?? ""} ${period ?? ""}`;

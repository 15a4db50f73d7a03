import { breachesOfPlan } from "../check/rules-check.ts";
import { cellsOf, tolerance } from "../explain/rules-usage.ts";
import type { Plan } from "../portfolio/rules-plan.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import { limitOf } from "../portfolio/rules-value.ts";
import { type LateWeights, latenessOf } from "../solve/rules-goal.ts";

/** What may give way so that there is a plan: deadlines, the people of a role, or the change a unit can bear. */
export const relaxations = ["later", "role", "unit"] as const;
export type Relaxation = (typeof relaxations)[number];

/** A duty that would be late, with the law that asks for it. */
type Late = { id: string; periods: number; finishBy: number; until: number; legalBasis: string | null };

/** Person-months or points above what there is. */
type Above = { kind: "role" | "unit"; id: string; period: number; label: string; more: number };

/** What a plan asks to be eased: nothing else in it breaks anything. */
export type Eased = {
  late: readonly Late[];
  above: readonly Above[];
  /** Weighted periods, person-months or points over all periods. */
  total: number;
  /** The portfolio with it, in which the checker accepts the plan. */
  portfolio: Portfolio;
};

/** What a plan takes beyond the portfolio in the one way allowed; null if it breaks something else. */
export const easedBy = (
  portfolio: Portfolio,
  plan: Plan,
  kind: Relaxation,
  weights: LateWeights,
): Eased | null => {
  const late = kind === "later" ? lateIn(portfolio, plan) : [];
  const above = kind === "later" ? [] : aboveIn(portfolio, plan, kind);
  const relaxed = relaxedBy(portfolio, late, above);
  if (breachesOfPlan(relaxed, plan).length > 0) return null;
  const weighted = portfolio.initiatives.reduce(
    (sum, one) => sum + (plan[one.id] === undefined ? 0 : latenessOf(one, plan[one.id] ?? 0, weights)),
    0,
  );
  const total = kind === "later" ? weighted : above.reduce((sum, { more }) => sum + more, 0);
  return { late, above, total, portfolio: relaxed };
};

const lateIn = (portfolio: Portfolio, plan: Plan): Late[] =>
  portfolio.initiatives.flatMap(({ id, mandatory, duration, finishBy, legalBasis }): Late[] => {
    const until = (plan[id] ?? Number.NEGATIVE_INFINITY) + duration;
    if (!mandatory || until <= finishBy) return [];
    return [{ id, periods: until - finishBy, finishBy, until, legalBasis: legalBasis?.trim() || null }];
  });

const aboveIn = (portfolio: Portfolio, plan: Plan, kind: "role" | "unit"): Above[] =>
  [...cellsOf(portfolio, plan).values()].flatMap(cell => {
    const { id, period, label, demand, supply } = cell;
    return cell.kind === kind && period !== undefined && demand > supply + tolerance
      ? [{ kind, id, period, label, more: demand - supply }]
      : [];
  });

const relaxedBy = (portfolio: Portfolio, late: readonly Late[], above: readonly Above[]): Portfolio => {
  const until = new Map(late.map(one => [one.id, one.until]));
  const more = new Map(above.map(one => [`${one.kind} ${one.id} ${one.period}`, one.more]));
  const raised = (kind: Above["kind"], id: string, amount: number, t: number) =>
    amount + (more.get(`${kind} ${id} ${t}`) ?? 0);
  const periods = Array.from({ length: portfolio.calendar.periods }, (_, t) => t);
  return {
    ...portfolio,
    initiatives: portfolio.initiatives.map(one => ({ ...one, finishBy: until.get(one.id) ?? one.finishBy })),
    roles: portfolio.roles.map(role => ({
      ...role,
      capacity: role.capacity.map((amount, t) => raised("role", role.id, amount, t)),
    })),
    units: portfolio.units.map(unit => ({
      ...unit,
      changeLimit: periods.map(t => raised("unit", unit.id, limitOf(unit, t), t)),
    })),
  };
};

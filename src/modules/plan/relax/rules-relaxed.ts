import { breachesOfPlan } from "../check/rules-check.ts";
import { cellsOf, tolerance } from "../explain/rules-usage.ts";
import type { Plan } from "../portfolio/rules-plan.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import { limitOf } from "../portfolio/rules-value.ts";
import { type LateWeights, type LimitPrices, latenessOf, leavingOut } from "../solve/rules-goal.ts";
import { type Durations, stretched } from "./rules-longer.ts";

/** What alone may give way so that there is a plan: deadlines, the people of a role, or the change a unit can bear. */
export const relaxations = ["later", "role", "unit"] as const;

/** What else there is where none of them helps alone: more time for the work, all at once, or doing less. */
export const further = ["longer", "together", "fewer"] as const;
export type Relaxation = (typeof relaxations)[number] | (typeof further)[number];

/** A deadline of the law weighs ten times an agreed one: a guess, told wherever it is used. */
export const usualWeights: LateWeights = { statutory: 10, agreed: 1 };

/** A person-month or a point counts as a period late of an agreed deadline, and so do a hundred thousand: a guess too. */
export const usualPrices: LimitPrices = { role: 1, unit: 1, budget: 0.01 };

/** A duty that would be late, with the law that asks for it. */
type Late = { id: string; periods: number; finishBy: number; until: number; legalBasis: string | null };

/** Person-months, points or thousands above what there is; a budget has a year and no period. */
type Above = {
  kind: "role" | "unit" | "budget";
  id: string;
  period: number | null;
  label: string;
  more: number;
};

/** A duty that is left out, with the law that asks for it. */
type Left = { id: string; legalBasis: string | null };

/** What a plan asks to be eased: nothing else in it breaks anything. */
export type Eased = {
  late: readonly Late[];
  above: readonly Above[];
  /** How long what needs more time than was said takes then. */
  longer: Durations;
  left: readonly Left[];
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
  longer: Durations = {},
): Eased | null => {
  const whole = stretched(portfolio, longer);
  const late = kind === "later" || kind === "longer" || kind === "together" ? lateIn(whole, plan) : [];
  const above = kind === "role" || kind === "unit" || kind === "together" ? aboveIn(whole, plan, kind) : [];
  const left = kind === "fewer" ? leftIn(whole, plan) : [];
  const relaxed = relaxedBy(whole, late, above, left);
  if (breachesOfPlan(relaxed, plan).length > 0) return null;
  const price = (one: Above) => (kind === "together" ? usualPrices[one.kind] : 1);
  const gone = new Set(left.map(({ id }) => id));
  const total = whole.initiatives.reduce(
    (sum, one) =>
      sum +
      (gone.has(one.id) ? leavingOut(one, weights) : 0) +
      (late.length > 0 && plan[one.id] !== undefined ? latenessOf(one, plan[one.id] ?? 0, weights) : 0),
    above.reduce((sum, one) => sum + one.more * price(one), 0),
  );
  return { late, above, longer, left, total, portfolio: relaxed };
};

const basisOf = ({ legalBasis }: Portfolio["initiatives"][number]) => legalBasis?.trim() || null;

const lateIn = (portfolio: Portfolio, plan: Plan): Late[] =>
  portfolio.initiatives.flatMap((one): Late[] => {
    const { id, mandatory, duration, finishBy } = one;
    const until = (plan[id] ?? Number.NEGATIVE_INFINITY) + duration;
    if (!mandatory || until <= finishBy) return [];
    return [{ id, periods: until - finishBy, finishBy, until, legalBasis: basisOf(one) }];
  });

const leftIn = ({ initiatives }: Portfolio, plan: Plan): Left[] =>
  initiatives.flatMap(one =>
    one.mandatory && plan[one.id] === undefined ? [{ id: one.id, legalBasis: basisOf(one) }] : [],
  );

const aboveIn = (portfolio: Portfolio, plan: Plan, what: "role" | "unit" | "together"): Above[] =>
  [...cellsOf(portfolio, plan).values()].flatMap(({ kind, id, period, label, demand, supply }) =>
    (what === "together" || kind === what) && demand > supply + tolerance
      ? [{ kind, id, period: period ?? null, label, more: demand - supply }]
      : [],
  );

const relaxedBy = (
  portfolio: Portfolio,
  late: readonly Late[],
  above: readonly Above[],
  left: readonly Left[],
): Portfolio => {
  const until = new Map(late.map(one => [one.id, one.until]));
  const gone = new Set(left.map(({ id }) => id));
  const more = new Map(above.map(one => [`${one.kind} ${one.id} ${one.period}`, one.more]));
  const raised = (kind: Above["kind"], id: string, amount: number, t: number | null) =>
    amount + (more.get(`${kind} ${id} ${t}`) ?? 0);
  const periods = Array.from({ length: portfolio.calendar.periods }, (_, t) => t);
  return {
    ...portfolio,
    initiatives: portfolio.initiatives.map(one => ({
      ...one,
      mandatory: one.mandatory && !gone.has(one.id),
      finishBy: until.get(one.id) ?? one.finishBy,
    })),
    roles: portfolio.roles.map(role => ({
      ...role,
      capacity: role.capacity.map((amount, t) => raised("role", role.id, amount, t)),
    })),
    units: portfolio.units.map(unit => ({
      ...unit,
      changeLimit: periods.map(t => raised("unit", unit.id, limitOf(unit, t), t)),
    })),
    budgets: portfolio.budgets.map(one => ({
      ...one,
      amount: raised("budget", String(one.year), one.amount, null),
    })),
  };
};

import { labelOf, yearOf } from "../portfolio/rules-calendar.ts";
import type { Plan } from "../portfolio/rules-plan.ts";
import type { Initiative, Portfolio } from "../portfolio/rules-portfolio.ts";
import { limitOf } from "../portfolio/rules-value.ts";

/** What one initiative takes of something. */
export type Take = { id: string; amount: number };

/** A role or a unit in one period, or the money of one year: what is asked for and what there is. */
export type Cell = {
  kind: "role" | "unit" | "budget";
  /** The role or unit; of a budget its year. */
  id: string;
  /** Absent for a budget. */
  period?: number;
  /** The period's label, or the year. */
  label: string;
  demand: number;
  /** Infinite for a year without a ceiling. */
  supply: number;
  /** Demand by supply; infinite where nothing is there and something is asked for. */
  share: number;
  /** Those that take of it, the most first. */
  under: readonly Take[];
};

type Line = { id: string; name: string; cells: readonly Cell[] };

/** A wish that is not in the plan, and what it lacks at every start it might have beside the plan. */
type LeftOut = {
  id: string;
  unfunded: boolean;
  unstaffed: boolean;
  /** Some unit would bear more change than its limit. */
  overloading: boolean;
  /** There is a start at which no limit is in its way. */
  fits: boolean;
};

/** What a plan takes of every role, unit and year, and what it leaves out. */
export type Usage = {
  roles: readonly Line[];
  units: readonly Line[];
  years: readonly Cell[];
  leftOut: readonly LeftOut[];
};

/** What each cell holds under a plan, which may break limits: then the share is above 1. */
export const usageOf = (portfolio: Portfolio, plan: Plan): Usage => {
  const cells = cellsOf(portfolio, plan);
  const line = (kind: "role" | "unit", { id, name }: { id: string; name: string }): Line => ({
    ...{ id, name },
    cells: periodsOf(portfolio).map(t => cells.get(keyOf(kind, id, t))!),
  });
  return {
    roles: portfolio.roles.map(role => line("role", role)),
    units: portfolio.units.map(unit => line("unit", unit)),
    years: [...cells.values()].filter(({ kind }) => kind === "budget"),
    leftOut: portfolio.initiatives
      .filter(({ id }) => plan[id] === undefined)
      .map(one => leftOut(portfolio, cells, one)),
  };
};

/** Every cell by its key, with what the plan takes of it. */
export const cellsOf = (portfolio: Portfolio, plan: Plan): Map<string, Cell> => {
  const taken = new Map<string, Take[]>();
  for (const one of portfolio.initiatives) {
    const start = Object.hasOwn(plan, one.id) ? plan[one.id] : undefined;
    if (start === undefined) continue;
    for (const [key, amount] of takesOf(portfolio, one, start)) {
      const list = taken.get(key);
      if (list) list.push({ id: one.id, amount });
      else taken.set(key, [{ id: one.id, amount }]);
    }
  }
  const cells = new Map<string, Cell>();
  const add = (where: Pick<Cell, "kind" | "id" | "period" | "label">, supply: number) => {
    const key = keyOf(where.kind, where.id, where.period);
    const under = (taken.get(key) ?? []).sort((a, b) => b.amount - a.amount);
    const demand = under.reduce((sum, { amount }) => sum + amount, 0);
    const share = demand === 0 ? 0 : demand / supply;
    cells.set(key, { ...where, demand, supply, share, under });
  };
  const { calendar, roles, units, budgets } = portfolio;
  for (const period of periodsOf(portfolio)) {
    const label = labelOf(calendar, period);
    for (const { id, capacity } of roles) add({ kind: "role", id, period, label }, capacity[period] ?? 0);
    for (const unit of units) add({ kind: "unit", id: unit.id, period, label }, limitOf(unit, period));
  }
  const ceilings = new Map(budgets.map(({ year, amount }) => [year, amount]));
  for (const year of new Set(periodsOf(portfolio).map(t => yearOf(calendar, t))))
    add(
      { kind: "budget", id: String(year), label: String(year) },
      ceilings.get(year) ?? Number.POSITIVE_INFINITY,
    );
  return cells;
};

/** What an initiative takes when it starts then, by cell. */
export const takesOf = (portfolio: Portfolio, one: Initiative, start: number): Map<string, number> => {
  const takes = new Map<string, number>();
  const add = (key: string, amount: number) => {
    if (amount > 0) takes.set(key, (takes.get(key) ?? 0) + amount);
  };
  for (let k = 0; k < one.duration; k++) {
    const period = start + k;
    for (const [role, effort] of Object.entries(one.effort)) add(keyOf("role", role, period), effort[k] ?? 0);
    for (const [unit, points] of Object.entries(one.changeLoad)) add(keyOf("unit", unit, period), points);
    add(keyOf("budget", String(yearOf(portfolio.calendar, period))), one.cost[k] ?? 0);
  }
  return takes;
};

/** Sums may pass a limit by so much, as for the checker. */
export const tolerance = 1e-6;

/** The last start that ends in time; before `earliest` if there is none. */
export const latestOf = ({ calendar }: Portfolio, one: Initiative): number =>
  Math.min(one.finishBy, calendar.periods) - one.duration;

/** A cell as `cellsOf` and `takesOf` know it. */
export const keyOf = (kind: Cell["kind"], id: string, period?: number): string =>
  `${kind} ${id} ${period ?? ""}`;

const periodsOf = ({ calendar }: Portfolio): number[] =>
  Array.from({ length: calendar.periods }, (_, t) => t);

const leftOut = (portfolio: Portfolio, cells: ReadonlyMap<string, Cell>, one: Initiative): LeftOut => {
  const always = { budget: true, role: true, unit: true };
  let fits = false;
  for (let start = one.earliest; start <= latestOf(portfolio, one); start++) {
    const lacking = new Set<Cell["kind"]>();
    for (const [key, amount] of takesOf(portfolio, one, start)) {
      const cell = cells.get(key);
      if (cell && cell.demand + amount > cell.supply + tolerance) lacking.add(cell.kind);
    }
    if (lacking.size === 0) fits = true;
    for (const kind of ["budget", "role", "unit"] as const) always[kind] &&= lacking.has(kind);
  }
  return {
    ...{ id: one.id, fits },
    ...{ unfunded: always.budget, unstaffed: always.role, overloading: always.unit },
  };
};

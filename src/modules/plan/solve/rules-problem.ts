import { yearOf } from "../portfolio/rules-calendar.ts";
import type { Initiative, Portfolio } from "../portfolio/rules-portfolio.ts";
import { limitOf, startValue } from "../portfolio/rules-value.ts";

/** What a start takes of a limit. */
export type Use = { limit: number; amount: number };

/** A hard limit: a role or a unit in one period, or the money of one calendar year. */
export type Limit = {
  kind: "role" | "unit" | "budget";
  id: string;
  /** Absent for a budget. */
  period?: number;
  amount: number;
  /** May be passed, and each unit above costs so much; hard if absent. */
  price?: number;
};

/** What a plan must reach: the sum of its starts' values is at least that. */
export type Floor = { values: readonly (readonly number[])[]; least: number };

/** An initiative in numbers; the others are named by their place in the list. */
export type Job = {
  id: string;
  mandatory: boolean;
  duration: number;
  earliest: number;
  /** The last start that ends in time; before `earliest` if there is none. */
  latest: number;
  /** Value and uses by start. */
  values: readonly number[];
  uses: readonly (readonly Use[])[];
  after: readonly number[];
  excludes: readonly number[];
};

/** A portfolio in numbers, as the solver reads it. */
export type Problem = {
  periods: number;
  jobs: readonly Job[];
  limits: readonly Limit[];
  floors?: readonly Floor[];
  /** What every plan is worth before its starts are counted. */
  offset?: number;
};

/** The start of every initiative; -1: not chosen. */
export type Starts = readonly number[];

/** Sums may exceed a limit by so much (formats/portfolio, 4); inside we keep a tenth of it. */
export const slack = 1e-7;

/** Reads a portfolio that is known to be valid. */
export const problemOf = (portfolio: Portfolio): Problem => {
  const limits = limitsOf(portfolio);
  const place = new Map(limits.map((limit, i) => [keyOf(limit), i]));
  const index = new Map(portfolio.initiatives.map((initiative, i) => [initiative.id, i]));
  const partners = partnersOf(portfolio, index);
  const jobs = portfolio.initiatives.map((initiative, i): Job => {
    const { periods } = portfolio.calendar;
    const { duration, earliest } = initiative;
    const latest = Math.min(initiative.finishBy, periods) - duration;
    const starts = Array.from({ length: periods }, (_, start) => start);
    return {
      id: initiative.id,
      duration,
      mandatory: initiative.mandatory,
      earliest,
      latest,
      values: starts.map(start => startValue(portfolio, initiative, start)),
      uses: starts.map(start => (start > latest ? [] : usesOf(portfolio, initiative, start, place))),
      after: initiative.after.map(id => index.get(id)!),
      excludes: [...partners[i]!],
    };
  });
  return { periods: portfolio.calendar.periods, jobs, limits };
};

/** The value of a plan, in the numbers of the problem, less what passing priced limits costs. */
export const worthOf = (problem: Problem, starts: Starts): number => {
  const { jobs, limits, offset = 0 } = problem;
  const values = starts.reduce((sum, start, p) => (start < 0 ? sum : sum + jobs[p]!.values[start]!), offset);
  if (!limits.some(({ price }) => price !== undefined)) return values;
  return aboveIn(problem, starts).reduce((sum, above, i) => sum - above * (limits[i]!.price ?? 0), values);
};

/** By how much a plan passes each priced limit. */
export const aboveIn = ({ jobs, limits }: Problem, starts: Starts): number[] => {
  const load = new Float64Array(limits.length);
  starts.forEach((start, p) => {
    if (start >= 0) for (const { limit, amount } of jobs[p]!.uses[start]!) load[limit]! += amount;
  });
  return limits.map(({ amount, price }, i) => (price === undefined ? 0 : Math.max(0, load[i]! - amount)));
};

const keyOf = ({ kind, id, period }: Pick<Limit, "kind" | "id" | "period">): string =>
  `${kind} ${id} ${period ?? ""}`;

const limitsOf = ({ roles, units, budgets, calendar }: Portfolio): Limit[] => {
  const each = (kind: "role" | "unit", id: string, amountIn: (period: number) => number): Limit[] =>
    Array.from({ length: calendar.periods }, (_, period) => ({ kind, id, period, amount: amountIn(period) }));
  return [
    ...roles.flatMap(role => each("role", role.id, period => role.capacity[period]!)),
    ...units.flatMap(unit => each("unit", unit.id, period => limitOf(unit, period))),
    ...budgets.map((budget): Limit => ({ kind: "budget", id: String(budget.year), amount: budget.amount })),
  ];
};

const partnersOf = ({ initiatives }: Portfolio, index: ReadonlyMap<string, number>): Set<number>[] => {
  const partners = initiatives.map(() => new Set<number>());
  initiatives.forEach(({ excludes }, i) => {
    for (const id of excludes) {
      partners[i]!.add(index.get(id)!);
      partners[index.get(id)!]!.add(i);
    }
  });
  return partners;
};

const usesOf = (
  { calendar }: Portfolio,
  initiative: Initiative,
  start: number,
  place: ReadonlyMap<string, number>,
): Use[] => {
  const uses = new Map<number, number>();
  const use = (kind: Limit["kind"], id: string, period: number | undefined, amount: number) => {
    const limit = place.get(keyOf(period === undefined ? { kind, id } : { kind, id, period }));
    if (limit !== undefined && amount > 0) uses.set(limit, (uses.get(limit) ?? 0) + amount);
  };
  for (let k = 0; k < initiative.duration; k++) {
    const period = start + k;
    for (const [role, efforts] of Object.entries(initiative.effort)) use("role", role, period, efforts[k]!);
    for (const [unit, points] of Object.entries(initiative.changeLoad)) use("unit", unit, period, points);
    use("budget", String(yearOf(calendar, period)), undefined, initiative.cost[k] ?? 0);
  }
  return [...uses].map(([limit, amount]) => ({ limit, amount }));
};

/** Whether a plan keeps everything, so that the solver hands on no step that does not; the checker looks again. */
export const holds = (problem: Problem, starts: Starts): boolean => {
  const { jobs, limits, periods, floors = [] } = problem;
  const load = new Float64Array(limits.length);
  const fine = jobs.every((job, p) => {
    const start = starts[p]!;
    if (start < 0) return !job.mandatory;
    if (start < job.earliest || start > job.latest || start >= periods) return false;
    for (const { limit, amount } of job.uses[start]!) load[limit]! += amount;
    return (
      job.after.every(i => starts[i]! >= 0 && starts[i]! + jobs[i]!.duration <= start) &&
      job.excludes.every(q => starts[q]! < 0)
    );
  });
  const reached = ({ values }: Floor) =>
    starts.reduce((sum, start, p) => (start < 0 ? sum : sum + values[p]![start]!), 0);
  return (
    fine &&
    limits.every(({ amount, price }, i) => price !== undefined || load[i]! <= amount + 5 * slack) &&
    floors.every(floor => reached(floor) >= floor.least - 1e-6)
  );
};

/** Whether each start's value alone says what a plan is worth, and no limit may be passed: as annealing takes it. */
export const separable = ({ limits, floors = [] }: Problem): boolean =>
  floors.length === 0 && limits.every(({ price }) => price === undefined);

/** What an initiative is worth: the measure of how much worse a step may be. */
export const meanWorth = ({ jobs }: Problem): number => {
  const worth = jobs.map(job => Math.abs(job.values[Math.max(0, job.earliest)] ?? 0));
  // Where a start at once costs nothing, one period's delay is the measure.
  return worth.reduce((sum, one) => sum + one, 0) / worth.length || 1;
};

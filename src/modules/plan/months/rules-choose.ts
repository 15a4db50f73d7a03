import { yearOf } from "../portfolio/rules-calendar.ts";
import type { Plan } from "../portfolio/rules-plan.ts";
import type { Initiative, Portfolio } from "../portfolio/rules-portfolio.ts";
import { limitOf } from "../portfolio/rules-value.ts";

/** Where the plan cannot be kept by month: a role, unit or year that is passed. */
export type Passed = {
  kind: "role" | "unit" | "budget";
  id: string;
  /** The month; null for a year. */
  period: number | null;
  demand: number;
  supply: number;
  /** Proven: whatever months are chosen, so much is asked for. Else no way was found. */
  always: boolean;
};

type Row = Pick<Passed, "kind" | "id" | "period" | "supply">;
type Use = readonly [row: number, amount: number];
type Job = {
  one: Initiative;
  starts: readonly number[];
  uses: readonly (readonly Use[])[];
  before: readonly number[];
  behind: readonly number[];
};

/**
 * Chooses the month each initiative starts in, within its window: what waits for another always does, and what there
 * is of people, change and money is passed as little as can be found; where nothing is gained by it, nobody starts
 * later. Moves one at a time, then two; it always ends, and the same plan gives the same months.
 */
export const chosenMonths = (monthly: Portfolio): { starts: Plan; passed: readonly Passed[] } => {
  const rows = rowsOf(monthly);
  const jobs = jobsOf(monthly, rows);
  const used = new Float64Array(rows.length);
  const at = jobs.map(() => 0);
  const add = (j: number, k: number, by: 1 | -1) => {
    for (const [row, amount] of jobs[j]!.uses[k]!) used[row]! += by * amount;
  };
  for (const j of jobs.keys()) add(j, 0, 1);
  const over = (row: number) => Math.max(0, used[row]! - rows[row]!.supply - tolerance);
  const cost = (row: number) => over(row) / Math.max(rows[row]!.supply, 1);
  const startAt = (j: number) => jobs[j]!.starts[at[j]!]!;
  const allowed = (j: number, k: number) => {
    const { one, starts, before, behind } = jobs[j]!;
    const start = starts[k]!;
    return (
      before.every(i => startAt(i) + jobs[i]!.one.duration <= start) &&
      behind.every(i => startAt(i) >= start + one.duration)
    );
  };
  /** What a move changes of all that is passed, and a little for each month later. */
  const change = (j: number, k: number): number => {
    const touched = [...new Set([...jobs[j]!.uses[at[j]!]!, ...jobs[j]!.uses[k]!].map(([row]) => row))];
    const sum = () => touched.reduce((all, row) => all + cost(row), 0);
    const before = sum();
    add(j, at[j]!, -1);
    add(j, k, 1);
    const after = sum();
    add(j, k, -1);
    add(j, at[j]!, 1);
    return after - before + (k - at[j]!) * 1e-6;
  };
  const move = (j: number, k: number) => {
    add(j, at[j]!, -1);
    at[j] = k;
    add(j, k, 1);
  };
  const best = (j: number): { k: number; gain: number } =>
    jobs[j]!.starts.reduce(
      (top, _, k) => {
        if (k === at[j] || !allowed(j, k)) return top;
        const gain = -change(j, k);
        return gain > top.gain + 1e-9 ? { k, gain } : top;
      },
      { k: at[j]!, gain: 0 },
    );
  const single = (): boolean => {
    let moved = false;
    for (const j of jobs.keys()) {
      const { k, gain } = best(j);
      if (gain <= 1e-9) continue;
      move(j, k);
      moved = true;
    }
    return moved;
  };
  /** One steps aside though it gains nothing by it, if another then gains more. */
  const pair = (): boolean => {
    const free = [...jobs.keys()].filter(j => jobs[j]!.starts.length > 1);
    const hot = free.filter(j => jobs[j]!.uses[at[j]!]!.some(([row]) => over(row) > 0));
    for (const j of hot)
      for (let k = 0; k < jobs[j]!.starts.length; k++) {
        if (k === at[j] || !allowed(j, k)) continue;
        const from = at[j]!;
        const loss = change(j, k);
        move(j, k);
        for (const i of free) {
          if (i === j) continue;
          const other = best(i);
          if (other.gain <= loss + 1e-9) continue;
          move(i, other.k);
          return true;
        }
        move(j, from);
      }
    return false;
  };
  while (single() || (jobs.length <= mostPaired && pair()));
  return {
    starts: Object.fromEntries(jobs.map(({ one }, j) => [one.id, startAt(j)])),
    passed: rows.flatMap((row, i) =>
      over(i) > 0 ? [{ ...row, demand: used[i]!, always: leastOf(jobs, i) > row.supply + tolerance }] : [],
    ),
  };
};

const tolerance = 1e-6;

/** Beyond this many initiatives two at a time would take seconds. */
const mostPaired = 500;

/** What is asked for in a row whatever months are chosen. */
const leastOf = (jobs: readonly Job[], row: number): number =>
  jobs.reduce(
    (sum, { uses }) =>
      sum +
      Math.min(...uses.map(each => each.reduce((all, [at, amount]) => (at === row ? all + amount : all), 0))),
    0,
  );

const rowsOf = ({ calendar, roles, units, budgets }: Portfolio): Row[] => {
  const periods = Array.from({ length: calendar.periods }, (_, m) => m);
  return [
    ...roles.flatMap(({ id, capacity }) =>
      periods.map((period): Row => ({ kind: "role", id, period, supply: capacity[period] ?? 0 })),
    ),
    ...units.flatMap(unit =>
      periods.map((period): Row => ({ kind: "unit", id: unit.id, period, supply: limitOf(unit, period) })),
    ),
    ...budgets.map(
      ({ year, amount }): Row => ({ kind: "budget", id: String(year), period: null, supply: amount }),
    ),
  ];
};

const jobsOf = (monthly: Portfolio, rows: readonly Row[]): Job[] => {
  const place = new Map(rows.map(({ kind, id, period }, i) => [`${kind} ${id} ${period ?? ""}`, i]));
  const index = new Map(monthly.initiatives.map(({ id }, j) => [id, j]));
  const { calendar } = monthly;
  const jobs = monthly.initiatives.map(one => {
    const latest = Math.max(one.earliest, one.finishBy - one.duration);
    const starts = Array.from({ length: latest - one.earliest + 1 }, (_, k) => one.earliest + k);
    const usesFrom = (start: number): Use[] =>
      Array.from({ length: one.duration }, (_, k): [string, number][] => [
        ...Object.entries(one.effort).map(([role, series]): [string, number] => [
          `role ${role} ${start + k}`,
          series[k] ?? 0,
        ]),
        ...Object.entries(one.changeLoad).map(([unit, points]): [string, number] => [
          `unit ${unit} ${start + k}`,
          points,
        ]),
        [`budget ${yearOf(calendar, start + k)} `, one.cost[k] ?? 0],
      ])
        .flat()
        .flatMap(([key, amount]) => {
          const row = place.get(key);
          return row === undefined || amount === 0 ? [] : [[row, amount] as const];
        });
    return {
      ...{ one, starts, uses: starts.map(usesFrom) },
      before: one.after.flatMap(id => index.get(id) ?? []),
      behind: [] as number[],
    };
  });
  for (const [j, { before }] of jobs.entries()) for (const i of before) jobs[i]!.behind.push(j);
  return jobs;
};

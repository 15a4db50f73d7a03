import type { Usage } from "../explain/rules-usage.ts";
import { periodOfLabel } from "../portfolio/rules-calendar.ts";
import type { Calendar } from "../portfolio/rules-portfolio.ts";

/** What a plan takes of a role: in all, of how much, and in how many periods it is full. */
type Side = { used: number; of: number; full: number };

/** A role's work in two plans, and the period in which they are furthest apart. */
export type RoleCompared = {
  id: string;
  name: string;
  before: Side | null;
  after: Side | null;
  most: { period: number; more: number } | null;
};

type Lines = Usage["roles"];

/** The work of each role before and after, period held against the same period of time where both have such. */
export const rolesCompared = (
  before: { calendar: Calendar; roles: Lines },
  after: { calendar: Calendar; roles: Lines },
): RoleCompared[] => {
  const names = new Map([...before.roles, ...after.roles].map(({ id, name }) => [id, name]));
  const lineIn = ({ roles }: { roles: Lines }, id: string) => roles.find(one => one.id === id);
  return [...names].map(([id, name]) => {
    const [there, here] = [lineIn(before, id), lineIn(after, id)];
    const demands = new Map(
      there?.cells.flatMap(({ label, demand }) => {
        const period = periodOfLabel(after.calendar, label);
        return period === null ? [] : [[period, demand] as const];
      }),
    );
    const alike = before.calendar.periodsPerYear === after.calendar.periodsPerYear;
    const apart = (alike ? (here?.cells ?? []) : [])
      .map(({ demand }, period) => ({ period, more: demand - (demands.get(period) ?? 0) }))
      .reduce<RoleCompared["most"]>(
        (most, one) => (Math.abs(one.more) > Math.abs(most?.more ?? 0) + 1e-6 ? one : most),
        null,
      );
    return { id, name, before: sideOf(there), after: sideOf(here), most: apart };
  });
};

const sideOf = (line: Lines[number] | undefined): Side | null =>
  line
    ? {
        used: line.cells.reduce((sum, { demand }) => sum + demand, 0),
        of: line.cells.reduce((sum, { supply }) => sum + supply, 0),
        full: line.cells.filter(({ share }) => share >= 0.98).length,
      }
    : null;

/** Periods in a row with the same number, where it is not nought. */
export const runsOf = (series: readonly number[]): { from: number; periods: number; n: number }[] =>
  series.reduce<{ from: number; periods: number; n: number }[]>((runs, n, t) => {
    const last = runs.at(-1);
    if (last && last.n === n && last.from + last.periods === t) last.periods++;
    else if (n !== 0) runs.push({ from: t, periods: 1, n });
    return runs;
  }, []);

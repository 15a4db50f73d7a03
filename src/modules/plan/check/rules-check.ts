import { gapOf, type Plan, planResultSchema, provenGap } from "../portfolio/rules-plan.ts";
import type { Initiative, Portfolio } from "../portfolio/rules-portfolio.ts";
import { calendarYear, conflictBreaches } from "./rules-conflict.ts";

/**
 * What a plan or a result breaks. `used` of `allowed` says by how much, `other` names the second of two.
 * `conflict`: what is named can be done after all, or something in it could be left out.
 */
export type Breach = {
  kind:
    | "shape"
    | "unknown"
    | "listed"
    | "window"
    | "mandatory"
    | "role"
    | "unit"
    | "budget"
    | "after"
    | "excludes"
    | "value"
    | "bound"
    | "gap"
    | "status"
    | "conflict";
  id?: string;
  other?: string;
  period?: number;
  used?: number;
  allowed?: number;
};

/** Every sum may err by so much. */
export const tolerance = 1e-6;

/**
 * Everything wrong with a result of `samsyn plan`; nothing means that it may be stored, shown and printed.
 * Written apart from the model and its presolve on purpose, calendar and values too: whoever checks must not
 * repeat the mistake of whoever made it.
 */
export const breachesOfResult = (portfolio: Portfolio, result: unknown): Breach[] => {
  const read = planResultSchema.safeParse(result);
  if (!read.success) return [{ kind: "shape", id: read.error.issues[0]?.path.join(".") ?? "" }];
  if (read.data.status === "infeasible") return conflictBreaches(portfolio, read.data.conflict);
  const { status, value, bound, gap, starts, notChosen } = read.data;
  const breaches = [...breachesOfPlan(portfolio, starts), ...listedBreaches(portfolio, starts, notChosen)];
  const worth = worthOf(portfolio, starts);
  if (!(Math.abs(worth - value) <= tolerance * Math.max(1, Math.abs(worth))))
    breaches.push({ kind: "value", used: value, allowed: worth });
  if (!(bound >= value)) breaches.push({ kind: "bound", used: value, allowed: bound });
  if (!(Math.abs(gap - gapOf(value, bound)) <= tolerance))
    breaches.push({ kind: "gap", used: gap, allowed: gapOf(value, bound) });
  if (status === "optimal" && gapOf(value, bound) > provenGap)
    breaches.push({ kind: "status", used: gapOf(value, bound), allowed: provenGap });
  return breaches;
};

/** Everything a plan breaks of what must hold: windows, duties, capacity, change load, budgets and links. */
export const breachesOfPlan = (portfolio: Portfolio, starts: Plan): Breach[] => [
  ...portfolio.initiatives.flatMap(one => ownBreaches(portfolio, one, starts)),
  ...sumBreaches(portfolio, starts),
];

const startIn = (starts: Plan, id: string): number | undefined =>
  Object.hasOwn(starts, id) ? starts[id] : undefined;

const listedBreaches = (portfolio: Portfolio, starts: Plan, notChosen: readonly string[]): Breach[] => {
  const times = new Map(portfolio.initiatives.map(({ id }) => [id, 0]));
  const listed = [...Object.keys(starts), ...notChosen];
  for (const id of listed) if (times.has(id)) times.set(id, (times.get(id) ?? 0) + 1);
  return [
    ...listed.filter(id => !times.has(id)).map((id): Breach => ({ kind: "unknown", id })),
    ...[...times]
      .filter(([, n]) => n !== 1)
      .map(([id, n]): Breach => ({ kind: "listed", id, used: n, allowed: 1 })),
  ];
};

/** What one initiative breaks by itself or with another it names. */
const ownBreaches = (portfolio: Portfolio, one: Initiative, starts: Plan): Breach[] => {
  const { id } = one;
  const start = startIn(starts, id);
  if (start === undefined) return one.mandatory ? [{ kind: "mandatory", id }] : [];
  const breaches: Breach[] = [];
  const end = start + one.duration;
  if (!Number.isInteger(start) || start < one.earliest)
    breaches.push({ kind: "window", id, used: start, allowed: one.earliest });
  const latest = Math.min(one.finishBy, portfolio.calendar.periods);
  if (end > latest) breaches.push({ kind: "window", id, used: end, allowed: latest });
  for (const before of one.after) {
    const first = portfolio.initiatives.find(each => each.id === before);
    const begun = startIn(starts, before);
    if (!first || begun === undefined) breaches.push({ kind: "after", id, other: before });
    else if (begun + first.duration > start)
      breaches.push({ kind: "after", id, other: before, used: start, allowed: begun + first.duration });
  }
  for (const other of one.excludes)
    if (startIn(starts, other) !== undefined) breaches.push({ kind: "excludes", id, other });
  return breaches;
};

/** Sums of what runs, row by row. */
const sumBreaches = (portfolio: Portfolio, starts: Plan): Breach[] => {
  const { calendar, roles, units, budgets, initiatives } = portfolio;
  const running = (t: number) =>
    initiatives.flatMap(one => {
      const start = startIn(starts, one.id);
      return start !== undefined && start <= t && t < start + one.duration ? [{ one, k: t - start }] : [];
    });
  const breaches: Breach[] = [];
  const spent = new Map<number, number>();
  for (let t = 0; t < calendar.periods; t++) {
    const now = running(t);
    for (const { id, capacity } of roles) {
      const used = now.reduce((sum, { one, k }) => sum + (one.effort[id]?.[k] ?? 0), 0);
      const allowed = capacity[t] ?? 0;
      if (used > allowed + tolerance) breaches.push({ kind: "role", id, period: t, used, allowed });
    }
    for (const { id, changeLimit } of units) {
      const used = now.reduce((sum, { one }) => sum + (one.changeLoad[id] ?? 0), 0);
      const allowed = typeof changeLimit === "number" ? changeLimit : (changeLimit[t] ?? 0);
      if (used > allowed + tolerance) breaches.push({ kind: "unit", id, period: t, used, allowed });
    }
    const year = calendarYear(calendar, t);
    const cost = now.reduce((sum, { one, k }) => sum + (one.cost[k] ?? 0), 0);
    spent.set(year, (spent.get(year) ?? 0) + cost);
  }
  for (const { year, amount } of budgets) {
    const used = spent.get(year) ?? 0;
    if (used > amount + tolerance) breaches.push({ kind: "budget", id: String(year), used, allowed: amount });
  }
  return breaches;
};

/** The plain double sum of the format: over what is chosen, and over the periods after each has finished. */
const worthOf = (portfolio: Portfolio, starts: Plan): number => {
  const { calendar, purposes, benefitHorizon, discountRate } = portfolio;
  let worth = 0;
  for (const one of portfolio.initiatives) {
    const start = startIn(starts, one.id);
    if (start === undefined) continue;
    let points = 0;
    for (const { id, weight } of purposes) points += weight * (one.benefits[id] ?? 0);
    for (let t = start + one.duration; t <= calendar.periods + benefitHorizon - 1; t++)
      worth += points * (1 + discountRate) ** (-t / calendar.periodsPerYear);
  }
  return worth;
};

import type { Plan } from "../portfolio/rules-plan.ts";
import type { Initiative, Portfolio } from "../portfolio/rules-portfolio.ts";
import { lastEnd, type Scenario, startIn } from "../scenario/rules.ts";

/** By what a plan can be looked at. */
export const groupings = ["purpose", "unit", "source", "role"] as const;
export type Grouping = (typeof groupings)[number];

/** Draws a plan is lived through, and their seed: the same for all, so that plans are compared and not luck. */
export const judging = { draws: 2_000, seed: 1 } as const;

/** An initiative as a line of the plan. */
export type Row = {
  id: string;
  name: string;
  /** The unit it loads most. */
  unit: string;
  start: number | null;
  duration: number;
  /** The last period it may run in, when it has a deadline. */
  deadline: number | null;
  earliest: number;
  latest: number;
  mandatory: boolean;
  law: string | null;
  decided: "begun" | "pinned" | "in" | "out" | null;
};

/** Duties first, where what they are for is not what decides; `key` is "" for what belongs nowhere. */
export type Group = { key: "must" | "none" | "by"; label: string; rows: readonly Row[] };

/** What a plan is of: its portfolio, and what stands fixed in it. */
type Of = Pick<Scenario, "portfolio" | "fixed" | "begun">;

/** What is decided of an initiative: that it has begun is nobody's decision, and told apart. */
export const decidedOf = ({ fixed, begun }: Pick<Of, "fixed" | "begun">, id: string): Row["decided"] => {
  const will = Object.hasOwn(fixed, id) ? fixed[id] : undefined;
  if (typeof will === "number") return begun.includes(id) ? "begun" : "pinned";
  return will ?? null;
};

export const rowOf = (of: Of, starts: Plan, one: Initiative): Row => {
  const { portfolio } = of;
  const { periods } = portfolio.calendar;
  return {
    ...{ id: one.id, name: one.name, duration: one.duration, mandatory: one.mandatory },
    unit: mainOf(portfolio, one, "unit") ?? "",
    start: startIn(starts, one.id) ?? null,
    deadline: one.mandatory || one.finishBy < periods ? lastEnd(portfolio, one) - 1 : null,
    earliest: one.earliest,
    latest: lastEnd(portfolio, one) - one.duration,
    law: one.legalBasis?.trim() || null,
    decided: decidedOf(of, one.id),
  };
};

/** What is in the plan, grouped, in the order it begins. */
export const groupsOf = (of: Of, starts: Plan, by: Grouping): Group[] => {
  const { portfolio } = of;
  const groups = new Map<string, { group: Omit<Group, "rows">; rows: Row[] }>();
  for (const one of portfolio.initiatives) {
    if (startIn(starts, one.id) === undefined) continue;
    const label = by === "purpose" && one.mandatory ? null : mainOf(portfolio, one, by);
    const key = by === "purpose" && one.mandatory ? "must" : label ? "by" : "none";
    const known = groups.get(`${key} ${label}`) ?? { group: { key, label: label ?? "" }, rows: [] };
    known.rows.push(rowOf(of, starts, one));
    groups.set(`${key} ${label}`, known);
  }
  const rank = { must: 0, by: 1, none: 2 };
  return [...groups.values()]
    .map(({ group, rows }) => ({ ...group, rows: rows.sort((a, b) => (a.start ?? 0) - (b.start ?? 0)) }))
    .sort((a, b) => rank[a.key] - rank[b.key] || b.rows.length - a.rows.length);
};

/** What an initiative is most of: the purpose it serves, the unit or role it takes most of, where it comes from. */
export const mainOf = (portfolio: Portfolio, one: Initiative, by: Grouping): string | null => {
  switch (by) {
    case "purpose":
      return most(portfolio.purposes, ({ id, weight }) => weight * (one.benefits[id] ?? 0));
    case "unit":
      return most(portfolio.units, ({ id }) => one.changeLoad[id] ?? 0);
    case "role":
      return most(portfolio.roles, ({ id }) => (one.effort[id] ?? []).reduce((sum, each) => sum + each, 0));
    case "source":
      return one.source?.trim() || null;
  }
};

const most = <T extends { name: string }>(all: readonly T[], of: (one: T) => number): string | null =>
  all.reduce<{ name: string; n: number } | null>((best, one) => {
    const n = of(one);
    return n > (best?.n ?? 0) ? { name: one.name, n } : best;
  }, null)?.name ?? null;

/** What each purpose gets of a plan: points a period once all is finished, and how many initiatives serve it. */
export const purposesServed = (portfolio: Portfolio, starts: Plan) =>
  portfolio.purposes.map(({ id, name, weight }) => {
    const serving = portfolio.initiatives.filter(one => (one.benefits[id] ?? 0) > 0);
    const chosen = serving.filter(one => startIn(starts, one.id) !== undefined);
    const points = (all: readonly Initiative[]) => all.reduce((sum, one) => sum + (one.benefits[id] ?? 0), 0);
    return {
      id,
      name,
      weight,
      chosen: chosen.length,
      of: serving.length,
      points: points(chosen),
      all: points(serving),
    };
  });

/** From this share of what there is, a role, a unit or a year's money is called full. */
export const fullFrom = 0.98;

/** How many periods a line is (nearly) full, for the one that is full the longest. */
export const fullest = <L extends { cells: readonly { share: number }[] }>(lines: readonly L[]) =>
  lines
    .map(line => ({ line, n: line.cells.filter(({ share }) => share >= fullFrom).length }))
    .sort((a, b) => b.n - a.n)[0] ?? null;

/** How many duties are in the plan, of how many. */
export const dutiesIn = (portfolio: Portfolio, starts: Plan): { kept: number; of: number } => {
  const duties = portfolio.initiatives.filter(one => one.mandatory);
  return { kept: duties.filter(({ id }) => startIn(starts, id) !== undefined).length, of: duties.length };
};

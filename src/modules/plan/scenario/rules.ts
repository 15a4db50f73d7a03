import { z } from "zod";
import { breachesOfPlan } from "../check/rules-check.ts";
import { gapOf, type Plan, type PlanResult, provenGap } from "../portfolio/rules-plan.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import { planValue, startValue } from "../portfolio/rules-value.ts";
import type { Keeping } from "../promise/rules-promise.ts";
import { type Fixed, withFixed } from "../solve/rules-fixed.ts";

export const nameSchema = z.object({
  name: z.string().trim().min(1).max(120),
  note: z.string().trim().max(2_000),
});

/** A code with its words: what a revision did, told in the reader's language; `more` is what it did besides. */
export type What = { code: string; values: Record<string, string | number>; more?: readonly What[] };

/** A way of looking at what could be done: its portfolio, what people decided, and its last good plan. */
export type Scenario = {
  id: string;
  name: string;
  note: string;
  origin: "own" | "file" | "copy";
  copiedFrom: string | null;
  revision: number;
  roomRevision: number;
  portfolio: Portfolio;
  fixed: Fixed;
  /** Initiatives that had begun: their fixed start is nobody's decision, and makes them no duty. */
  begun: readonly string[];
  starts: Plan | null;
  /** How dear it is to leave what was approved before. */
  keeping: Keeping;
  run: string | null;
  madeBy: string;
  madeAt: Date;
  changedAt: Date;
};

/** A portfolio as it was stored: its tables lose their prototypes again, as an id may be "constructor". */
export const revived = (stored: Portfolio): Portfolio => ({
  ...stored,
  initiatives: stored.initiatives.map(one => ({
    ...one,
    effort: bare(one.effort),
    changeLoad: bare(one.changeLoad),
    benefits: bare(one.benefits),
  })),
});

/** A table that holds what it holds and nothing inherited. */
export const bare = <T>(table: Readonly<Record<string, T>>): Record<string, T> =>
  Object.assign(Object.create(null), table);

/** Where an initiative starts; undefined when it is not chosen. */
export const startIn = (starts: Plan, id: string): number | undefined =>
  Object.hasOwn(starts, id) ? starts[id] : undefined;

/** What no plan exceeds, before anything is proven: all of them, each as early as can be. */
export const ceilingOf = (portfolio: Portfolio): number =>
  portfolio.initiatives.reduce((sum, one) => sum + startValue(portfolio, one, one.earliest), 0);

/** A plan as a result, with the lowest bound known for it. The checker still stands before it. */
export const resultOf = (
  portfolio: Portfolio,
  starts: Plan,
  bound: number | null,
  cpuSeconds: number,
): Exclude<PlanResult, { status: "infeasible" }> => {
  const value = planValue(portfolio, starts);
  const safe = Math.max(value, bound ?? ceilingOf(portfolio));
  const gap = gapOf(value, safe);
  return {
    status: gap <= provenGap ? "optimal" : "feasible",
    ...{ value, bound: safe, gap, cpuSeconds, starts: { ...starts } },
    notChosen: portfolio.initiatives.map(({ id }) => id).filter(id => !Object.hasOwn(starts, id)),
  };
};

/** What a scenario's plan is worth; null when there is none, or when it breaks something. */
export const worthNow = ({ portfolio, fixed, starts }: Pick<Scenario, "portfolio" | "fixed" | "starts">) =>
  starts && breachesOfPlan(withFixed(portfolio, fixed), starts).length === 0
    ? planValue(portfolio, starts)
    : null;

/** The fixed starts of what has begun: each where its window opens. */
export const fixedBegun = ({ initiatives }: Portfolio, begun: readonly string[]): Fixed =>
  Object.fromEntries(
    initiatives.flatMap(({ id, earliest }) => (begun.includes(id) ? [[id, earliest] as const] : [])),
  );

/** The portfolio for who knows no decisions: what has begun must be in it, and where it is. */
export const withBegun = ({ portfolio, fixed, begun }: Pick<Scenario, "portfolio" | "fixed" | "begun">) =>
  withFixed(portfolio, Object.fromEntries(Object.entries(fixed).filter(([id]) => begun.includes(id))));

/** Those decisions that a plan keeps to. */
export const keptBy = (starts: Plan, fixed: Fixed): Fixed =>
  Object.fromEntries(
    Object.entries(fixed).filter(([id, will]) => {
      const start = startIn(starts, id);
      return will === "out" ? start === undefined : will === "in" ? start !== undefined : start === will;
    }),
  );

/** Whether what was proven under some decisions still holds: they were fewer, and none was taken back since. */
export const stillHolds = (then: Fixed, now: Fixed): boolean =>
  Object.entries(then).every(([id, will]) => Object.hasOwn(now, id) && now[id] === will);

export type Will = number | "in" | "out" | null;

/**
 * Why a decision makes no sense; null when it does. What has begun runs on from where it began: only who first takes
 * back that it stands lets a plan leave it out, and nobody lets it begin elsewhere.
 */
export const obstacle = (
  { portfolio, fixed, begun }: Pick<Scenario, "portfolio" | "fixed" | "begun">,
  id: string,
  will: Will,
): What | null => {
  const one = portfolio.initiatives.find(each => each.id === id);
  if (!one) return { code: "gone", values: {} };
  const stands = begun.includes(id) && typeof fixed[id] === "number";
  const elsewhere = typeof will === "number" && begun.includes(id) && will !== one.earliest;
  if (elsewhere || (stands && typeof will === "string"))
    return { code: "plan.begun", values: { name: one.name } };
  if (will === "out" && one.mandatory)
    return { code: "plan.duty-out", values: { name: one.name, law: one.legalBasis ?? "–" } };
  if (typeof will === "number" && (will < one.earliest || will + one.duration > lastEnd(portfolio, one)))
    return { code: "plan.outside-window", values: { name: one.name } };
  return null;
};

/** The period by which an initiative must have finished (exclusive). */
export const lastEnd = (portfolio: Portfolio, one: Portfolio["initiatives"][number]): number =>
  Math.min(one.finishBy, portfolio.calendar.periods);

/** The decisions with one more, or one taken back. */
export const decided = (fixed: Fixed, id: string, will: Will): Fixed => {
  const { [id]: _, ...rest } = fixed;
  return will === null ? rest : { ...rest, [id]: will };
};

/** The plan that follows a decision, if that is all that changes. */
export const following = (starts: Plan, id: string, will: Will): Plan => {
  const { [id]: _, ...rest } = starts;
  if (will === "out") return rest;
  return typeof will === "number" ? { ...rest, [id]: will } : starts;
};

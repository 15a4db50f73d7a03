import type { Plan } from "../portfolio/rules-plan.ts";
import type { Initiative, Portfolio } from "../portfolio/rules-portfolio.ts";
import { worthFrom } from "../portfolio/rules-value.ts";
import { type Floor, type Job, type Limit, type Problem, problemOf } from "./rules-problem.ts";

/** What breaking a promise costs, in points of value. */
export type Penalties = {
  /** For each period a promised start is moved. */
  moved: number;
  /** The same for what was to start within the next two periods: people are waiting for it. */
  movedSoon: number;
  dropped: number;
};

/** The approved plan, and what it costs to leave it. `now` is the period we are in. */
export type Promises = { plan: Plan; penalties: Penalties; now?: number };

/** How much a period's delay weighs: a deadline of the law far more than one that was agreed. */
export type LateWeights = { statutory: number; agreed: number };

/** What a run looks for, when it is not the most value within all limits. */
export type Goal =
  /** The most value less what broken promises cost. */
  | { kind: "steady"; promises: Promises }
  /** The most value less what is missing of `slack` periods between a duty's end and its deadline. */
  | { kind: "early"; slack: number; worth: number }
  /** As many starts as possible other than in these plans, and at least so much value. */
  | { kind: "apart"; from: readonly Plan[]; least: number }
  /** The most value, and of each of these purposes at least so much. */
  | { kind: "reach"; least: Readonly<Record<string, number>> }
  /** Duties may be late, and are so by the least weighted delay; wishes stay out. */
  | { kind: "late"; weights: LateWeights; held?: readonly string[] }
  /** Roles or units may be passed, and are so by the least in all; wishes stay out. */
  | { kind: "above"; what: "role" | "unit" }
  /** Both at once, and money too: as little as can be of all, each at its price. */
  | { kind: "together"; weights: LateWeights; prices: LimitPrices; held?: readonly string[] }
  /** Duties may be left out, as few as can be and those of the law last; wishes stay out. */
  | { kind: "fewer"; weights: LateWeights };

/** What a unit above each limit counts, beside a period late. */
export type LimitPrices = Readonly<Record<Limit["kind"], number>>;

/** A portfolio in numbers, as a goal sees it. */
export const aimed = (portfolio: Portfolio, goal?: Goal): Problem => {
  if (!goal) return problemOf(portfolio);
  const late = goal.kind === "late" || goal.kind === "together";
  const problem = problemOf(late ? opened(portfolio, goal.held) : portfolio);
  const floor = (worth: (one: Initiative, start: number) => number, least: number): Floor => ({
    least,
    values: portfolio.initiatives.map(one => startsIn(problem).map(start => worth(one, start))),
  });
  switch (goal.kind) {
    case "steady":
      return { ...problem, ...steadied(problem, goal.promises) };
    case "early":
      return {
        ...problem,
        jobs: problem.jobs.map((job, p) => ({
          ...job,
          values: job.values.map(
            (value, start) => value - goal.worth * missing(portfolio.initiatives[p]!, start, goal.slack),
          ),
        })),
      };
    case "apart":
      return {
        ...problem,
        ...awayFrom(problem, goal.from),
        floors: [{ values: problem.jobs.map(({ values }) => values), least: goal.least }],
      };
    case "reach":
      return {
        ...problem,
        floors: Object.entries(goal.least).map(([purpose, least]) =>
          floor((one, start) => purposeWorth(portfolio, one, start, purpose), least),
        ),
      };
    case "late":
      return onlyDuties(problem, (p, start) => -latenessOf(portfolio.initiatives[p]!, start, goal.weights));
    case "above":
      return {
        ...onlyDuties(problem, () => 0),
        limits: problem.limits.map(limit => (limit.kind === goal.what ? { ...limit, price: 1 } : limit)),
      };
    case "together":
      return {
        ...onlyDuties(problem, (p, start) => -latenessOf(portfolio.initiatives[p]!, start, goal.weights)),
        limits: problem.limits.map(limit => ({ ...limit, price: goal.prices[limit.kind] })),
      };
    case "fewer": {
      const worth = (p: number) => leavingOut(portfolio.initiatives[p]!, goal.weights);
      const { jobs, ...rest } = onlyDuties(problem, worth);
      return {
        ...rest,
        jobs: jobs.map(job => ({ ...job, mandatory: false })),
        offset: -jobs.reduce((sum, _, p) => sum + worth(p), 0),
      };
    }
  }
};

/** What an initiative gives one purpose when it starts then, unweighted. */
export const purposeWorth = (portfolio: Portfolio, one: Initiative, start: number, purpose: string): number =>
  (one.benefits[purpose] ?? 0) * worthFrom(portfolio, start + one.duration);

/** How much a duty's delay weighs when it starts then; nothing for a wish. */
export const latenessOf = (one: Initiative, start: number, weights: LateWeights): number =>
  one.mandatory ? weightOf(one, weights) * Math.max(0, start + one.duration - one.finishBy) : 0;

/** How much it weighs to leave a duty out; nothing for a wish. */
export const leavingOut = (one: Initiative, weights: LateWeights): number =>
  one.mandatory ? weightOf(one, weights) : 0;

/** Periods of slack before their deadlines that the duties of a plan lack, all together. */
export const missingSlack = ({ initiatives }: Portfolio, plan: Plan, slack: number): number =>
  initiatives.reduce(
    (sum, one) => sum + (Object.hasOwn(plan, one.id) ? missing(one, plan[one.id]!, slack) : 0),
    0,
  );

const missing = (one: Initiative, start: number, slack: number): number =>
  one.mandatory ? Math.max(0, start + one.duration + slack - one.finishBy) : 0;

/** A duty without a legal basis is bound by agreement only. */
const weightOf = (one: Initiative, { statutory, agreed }: LateWeights): number =>
  one.legalBasis?.trim() ? statutory : agreed;

const startsIn = ({ periods }: Problem): number[] => Array.from({ length: periods }, (_, start) => start);

/** Duties may end as late as the horizon; what is held stays where it is. */
export const opened = (portfolio: Portfolio, held: readonly string[] = []): Portfolio => ({
  ...portfolio,
  initiatives: portfolio.initiatives.map(one =>
    one.mandatory && !held.includes(one.id)
      ? { ...one, finishBy: Math.max(one.finishBy, portfolio.calendar.periods) }
      : one,
  ),
});

/** Wishes stay out, but for those a duty waits for. */
const onlyDuties = (problem: Problem, worth: (p: number, start: number) => number): Problem => {
  const needed = new Set(problem.jobs.flatMap(({ mandatory }, p) => (mandatory ? [p] : [])));
  // A set visits what is added while it is walked.
  for (const p of needed) for (const i of problem.jobs[p]!.after) needed.add(i);
  const jobs = problem.jobs.map(
    (job, p): Job => ({
      ...job,
      latest: needed.has(p) ? job.latest : job.earliest - 1,
      values: job.values.map((_, start) => worth(p, start)),
    }),
  );
  return { ...problem, jobs };
};

const steadied = (
  { jobs }: Problem,
  { plan, penalties, now = 0 }: Promises,
): Pick<Problem, "jobs" | "offset"> => {
  let offset = 0;
  const steady = jobs.map((job): Job => {
    const promised = Object.hasOwn(plan, job.id) ? plan[job.id] : undefined;
    if (promised === undefined) return job;
    offset -= penalties.dropped;
    const each = promised <= now + 2 ? penalties.movedSoon : penalties.moved;
    const values = job.values.map((value, s) => value + penalties.dropped - each * Math.abs(s - promised));
    return { ...job, values };
  });
  return { jobs: steady, offset };
};

const awayFrom = ({ jobs }: Problem, plans: readonly Plan[]): Pick<Problem, "jobs" | "offset"> => {
  const others = (id: string, start?: number) =>
    plans.filter(plan => (Object.hasOwn(plan, id) ? plan[id] : undefined) !== start).length;
  return {
    jobs: jobs.map(job => ({
      ...job,
      values: job.values.map((_, start) => others(job.id, start) - others(job.id)),
    })),
    offset: jobs.reduce((sum, { id }) => sum + others(id), 0),
  };
};

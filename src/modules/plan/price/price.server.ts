import { breachesOfPlan } from "../check/rules-check.ts";
import { type Changes, changesBetween } from "../explain/rules-changes.ts";
import type { Plan } from "../portfolio/rules-plan.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import { planValue } from "../portfolio/rules-value.ts";
import { problemOf } from "../solve/rules-problem.ts";
import { type Steering, search } from "../solve/search.server.ts";
import { type Easing, eased, easingsOf, ranked } from "./rules-candidates.ts";

/** What an easing is worth, as far as it could be found out. Prices are never added up: they hold one at a time. */
export type Price = {
  easing: Easing;
  /** Proven: the best plan with the easing gains between the two; null where the interval holds zero. */
  gain: { least: number; most: number } | null;
  /** What the best plan found with the easing gains over the plan given. */
  found: number;
  /** That plan, and who enters, leaves or moves in it. */
  plan: Plan;
  changes: Changes;
};

export type Prices = {
  prices: readonly Price[];
  cpuSeconds: number;
  ended: "by itself" | "stopped" | "died";
};

type How = Steering & {
  /** The plan as it is, and the bound proven for it. */
  best: { plan: Plan; bound: number };
  /** How many are solved again; the time is shared among them. */
  solved?: number;
  /** What a year's budget is raised by, as a share of it. */
  budgetShare?: number;
  onProgress?: (progress: { done: number; of: number; prices: readonly Price[]; cpuSeconds: number }) => void;
};

/**
 * What the bottlenecks are worth: easings ranked by the relaxation, the first of them solved again from the plan
 * on. The interval is [new value − old bound, new bound − old value].
 */
export const pricesOf = async (portfolio: Portfolio, how: How): Promise<Prices> => {
  const { best, solved = 6, budgetShare, onProgress, ...steering } = how;
  const { seconds } = how;
  // The relaxation is quick where it matters; whatever it leaves of its share goes to the others.
  const root = await search({
    ...{ ...steering, portfolio, judge: judgeOf(portfolio), only: "prices" as const },
    ...{ start: { plan: best.plan }, seconds: seconds * 0.2 },
  });
  const easings = ranked(easingsOf(portfolio, budgetShare), problemOf(portfolio).limits, root.prices ?? []);
  const todo = easings.slice(0, solved);
  const prices: Price[] = [];
  let { cpuSeconds, ended } = root;
  onProgress?.({ done: 0, of: todo.length, prices, cpuSeconds });
  for (const [done, easing] of todo.entries()) {
    if (ended === "stopped") break;
    const own = (seconds - cpuSeconds) / (todo.length - done);
    const spent = cpuSeconds;
    const found = await priced(portfolio, easing, best, { ...steering, seconds: Math.max(0.5, own) });
    ended = found.ended === "by itself" ? ended : found.ended;
    cpuSeconds = spent + found.cpuSeconds;
    if (found.ended !== "stopped") prices.push(found.price);
    onProgress?.({ done: done + 1, of: todo.length, prices: [...prices], cpuSeconds });
  }
  return {
    prices: prices.sort((a, b) => (b.gain?.least ?? 0) - (a.gain?.least ?? 0) || b.found - a.found),
    ...{ cpuSeconds, ended },
  };
};

const priced = async (portfolio: Portfolio, easing: Easing, best: How["best"], steering: Steering) => {
  const changed = eased(portfolio, easing);
  const value = planValue(portfolio, best.plan);
  const found = await search({
    ...{ ...steering, portfolio: changed, judge: judgeOf(changed), start: { plan: best.plan } },
  });
  const plan = found.plan ?? best.plan;
  const gained = planValue(changed, plan);
  const least = gained - Math.max(value, best.bound);
  const most = (found.bound ?? Number.POSITIVE_INFINITY) - value;
  // An interval that holds zero shows nothing.
  const shown = least > 1e-6 && Number.isFinite(most);
  const price: Price = {
    ...{ easing, plan, gain: shown ? { least, most } : null, found: gained - value },
    changes: changesBetween(portfolio, best.plan, plan),
  };
  return { price, cpuSeconds: found.cpuSeconds, ended: found.ended };
};

const judgeOf =
  (portfolio: Portfolio) =>
  (plan: Plan): number | null =>
    breachesOfPlan(portfolio, plan).length > 0 ? null : planValue(portfolio, plan);

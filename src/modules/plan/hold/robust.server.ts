import { breachesOfPlan } from "../check/rules-check.ts";
import { type Changes, changesBetween } from "../explain/rules-changes.ts";
import type { Plan } from "../portfolio/rules-plan.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import { planValue } from "../portfolio/rules-value.ts";
import { missingSlack } from "../solve/rules-goal.ts";
import { type Ended, type Steering, search } from "../solve/search.server.ts";
import type { Reaches, Spread } from "./rules-draws.ts";
import { factorsAt, reserved } from "./rules-robust.ts";

/** A plan and what it is worth. How likely it is to hold is asked of a thread of its own, by whoever shows it. */
type Side = { plan: Plan; value: number };

/** A plan with reserve beside the plain one. */
export type Robust = {
  plain: Side;
  /** Null when no plan was found, not even without a reserve of effort. */
  robust: (Side & { changes: Changes }) | null;
  /** The quantile of effort duties are planned with: less than asked for where that left no plan. */
  quantile: number | null;
  cpuSeconds: number;
  ended: Ended;
};

type How = Steering & {
  best: Plan;
  spread: Spread;
  /** Of the size classes, where there are such. */
  reaches?: Reaches | undefined;
  /** Duties are planned with the effort that this share of them stays below. */
  quantile?: number;
  /** Periods a duty is to be finished before its deadline, where that can be had. */
  slack?: number;
  /** Points of value a period of that slack is worth; a guess to be edited. */
  slackWorth?: number;
  onProgress?: (progress: { quantile: number; value: number | null; cpuSeconds: number }) => void;
};

/**
 * A plan more likely to hold: duties with the effort most of them stay below and with time to spare before their
 * deadlines, wishes as they were. Where the reserve leaves no plan, less and less of it is asked for.
 */
export const robustPlan = async (portfolio: Portfolio, how: How): Promise<Robust> => {
  const { best, spread, reaches, quantile = 0.75, slack = 1, onProgress, ...steering } = how;
  const value = planValue(portfolio, best);
  const { slackWorth = (0.25 * value) / Math.max(1, Object.keys(best).length) } = how;
  const side = (plan: Plan): Side => ({ plan, value: planValue(portfolio, plan) });
  let cpuSeconds = 0;
  let ended: Ended = "by itself";
  for (const each of [quantile, 0.7, 0.6, 0.5].filter(one => one <= quantile)) {
    if (how.signal?.aborted) break;
    const roomy = reserved(portfolio, factorsAt(spread, each, reaches));
    const { found, gaveUp } = await whileHopeful({ ...steering, seconds: how.seconds - cpuSeconds }, own =>
      search({
        ...{ ...own, portfolio: roomy, start: { plan: best } },
        goal: { kind: "early", slack, worth: slackWorth },
        judge: plan =>
          breachesOfPlan(roomy, plan).length > 0 || breachesOfPlan(portfolio, plan).length > 0
            ? null
            : planValue(portfolio, plan) - slackWorth * missingSlack(portfolio, plan, slack),
        onProgress: now => {
          own.watch(now);
          const current = now.plan && planValue(portfolio, now.plan);
          onProgress?.({ quantile: each, value: current, cpuSeconds: cpuSeconds + now.cpuSeconds });
        },
      }),
    );
    cpuSeconds += found.cpuSeconds;
    ended = gaveUp ? "by itself" : found.ended;
    const { plan } = found;
    if (!plan) continue;
    const robust = { ...side(plan), changes: changesBetween(portfolio, best, plan) };
    return { plain: side(best), robust, quantile: each, cpuSeconds, ended };
  }
  return { plain: side(best), robust: null, quantile: null, cpuSeconds, ended };
};

/** Ends a run that has no plan after a fifth of its time, so that something is left for an easier one. */
const whileHopeful = async <T>(
  steering: Steering,
  run: (own: Steering & { watch: (now: { plan: Plan | null; cpuSeconds: number }) => void }) => Promise<T>,
): Promise<{ found: T; gaveUp: boolean }> => {
  const stop = new AbortController();
  let gaveUp = false;
  const forward = () => stop.abort();
  steering.signal?.addEventListener("abort", forward, { once: true });
  const watch = ({ plan, cpuSeconds }: { plan: Plan | null; cpuSeconds: number }) => {
    if (plan || cpuSeconds < 0.2 * steering.seconds) return;
    gaveUp = true;
    stop.abort();
  };
  const found = await run({ ...steering, signal: stop.signal, watch });
  steering.signal?.removeEventListener("abort", forward);
  return { found, gaveUp };
};

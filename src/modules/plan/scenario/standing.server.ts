import { inOrder } from "../../../kernel/text.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { planHash } from "../../../platform/plan-hash.ts";
import { type Breach, breachesOfPlan, breachesOfResult } from "../check/rules-check.ts";
import type { Plan, PlanResult } from "../portfolio/rules-plan.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import { newestRun, proofsOf, type Run } from "../run/store.server.ts";
import { withFixed } from "../solve/rules-fixed.ts";
import type { NoPlan } from "../solve/rules-impossible.ts";
import { resultOf, type Scenario, stillHolds } from "./rules.ts";

/** How a scenario stands: its plan as the checker lets it through, or why there is none to show. */
export type Standing = {
  /** The portfolio with what people decided. */
  portfolio: Portfolio;
  result: Exclude<PlanResult, { status: "infeasible" }> | null;
  /** Whether the bound was proven, or is only the sum of all there is. */
  proven: boolean;
  /** What the plan there was breaks since something was changed; empty when it holds or there was none. */
  broken: readonly Breach[];
  /** Proven: what was decided and what there is room for leave no plan; and why, as far as it was found out. */
  impossible: NoPlan | null;
  /** The search the plan came from. */
  run: Run | null;
  /** The most a plan of this room was found to be worth: what a move by hand is told against. */
  best: { value: number } | null;
  newest: Run | null;
};

/** The mark of the starts a person was shown: a search that goes on changes them without a new revision. */
export const markOf = (starts: Plan): string =>
  planHash(Object.entries(starts).sort(([a], [b]) => inOrder(a, b)));

/** Looks at a scenario's plan with the checker, and gathers what was proven that still holds. */
export const standingOf = async (tx: Tx, scenario: Scenario): Promise<Standing> => {
  const { id, roomRevision, fixed, starts } = scenario;
  const portfolio = withFixed(scenario.portfolio, fixed);
  const runs = (await proofsOf(tx, id, roomRevision)).filter(run => stillHolds(run.fixed, fixed));
  const bounds = runs.flatMap(({ bound }) => (bound === null ? [] : [bound]));
  const bound = bounds.length > 0 ? Math.min(...bounds) : null;
  const proofs = runs.flatMap(one => one.impossible ?? []);
  const impossible =
    proofs.find(({ shortest }) => shortest) ?? proofs.find(one => one.conflict) ?? proofs[0] ?? null;
  const newest = await newestRun(tx, id);
  const run =
    newest && newest.id === scenario.run ? newest : ((await newestRun(tx, id, scenario.run)) ?? null);
  const found = run?.roomRevision === roomRevision ? run.value : null;
  const best = found === null ? null : { value: found };
  const common = { portfolio, run, newest, proven: bound !== null, impossible, best };
  if (!starts) return { ...common, result: null, broken: [] };
  const broken = breachesOfPlan(portfolio, starts);
  if (broken.length > 0) return { ...common, result: null, broken };
  const result = resultOf(portfolio, starts, bound, run?.cpuSeconds ?? 0);
  return breachesOfResult(portfolio, result).length === 0
    ? { ...common, impossible: null, result, broken: [] }
    : { ...common, result: null, broken: [] };
};

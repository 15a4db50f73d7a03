import { task } from "../../../platform/workers/task.ts";
import { reachedByRules } from "../compare/rules-baseline.ts";
import type { Reaches } from "../hold/rules-draws.ts";
import { type Hold, holdOf } from "../hold/rules-hold.ts";
import type { Plan } from "../portfolio/rules-plan.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import { revived } from "../scenario/rules.ts";

/** A plan to be lived through many times, and what a spreadsheet would reach instead. */
export type ToJudge = { portfolio: Portfolio; plan: Plan; draws: number; seed: number; reaches: Reaches };

export type Judged = {
  thin: Hold;
  fat: Hold;
  /** The best rule of a spreadsheet; null where there are too many initiatives to try them all. */
  rule: { kept: number; duties: number; value: number; duty: string; wish: string } | null;
};

/** The rules are tried up to here: each looks at every initiative for every one it places. */
const mostForRules = 600;

export const run = task<ToJudge, Judged>(({ portfolio: sent, plan, draws, seed, reaches }) => {
  const portfolio = revived(sent);
  const best = portfolio.initiatives.length <= mostForRules ? reachedByRules(portfolio)[0] : undefined;
  return {
    thin: holdOf(portfolio, plan, { spread: "thin", draws, seed, reaches }),
    fat: holdOf(portfolio, plan, { spread: "fat", draws, seed, reaches }),
    rule: best
      ? {
          ...{ kept: best.kept, duties: best.duties, value: best.value },
          ...{ duty: best.rule.duties, wish: best.rule.wishes },
        }
      : null,
  };
});

import { done, type Result } from "../../../kernel/result.ts";
import type { Act } from "../../../platform/act.ts";
import { ofAll, written } from "../writing.server.ts";
import * as store from "./store.server.ts";

/** Sets each year's ceiling in minor units; null: the year has none. */
export const changeBudgets = (
  act: Act,
  ceilings: readonly { year: number; amount: number | null }[],
): Promise<Result<null>> =>
  written(act, async tx => {
    const stood = new Map((await store.budgetsIn(tx)).map(({ year, amount }) => [year, amount]));
    const changed = ceilings.filter(({ year, amount }) => (stood.get(year) ?? null) !== amount);
    if (changed.length === 0) return done(null);
    for (const { year, amount } of changed)
      if (amount === null) await store.dropBudget(tx, year);
      else await store.setBudget(tx, act.municipality, { year, amount, by: act.actor.id, on: act.today });
    const payload = changed.map(({ year, amount }) => ({
      year,
      before: stood.get(year) ?? null,
      after: amount,
    }));
    return done({ action: "budget.changed", object: ofAll(act), payload });
  });

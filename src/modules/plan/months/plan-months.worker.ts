import { task } from "../../../platform/workers/task.ts";
import { breachesOfPlan } from "../check/rules-check.ts";
import { type Usage, usageOf } from "../explain/rules-usage.ts";
import type { Plan } from "../portfolio/rules-plan.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import { revived } from "../scenario/rules.ts";
import { chosenMonths, type Passed } from "./rules-choose.ts";

/** A plan in months to choose within, and how many months of it are told. */
export type ToChoose = { monthly: Portfolio; shown: number };

export type Chosen = {
  starts: Plan;
  passed: readonly Passed[];
  roles: Usage["roles"];
  units: Usage["units"];
};

/** Hundreds of initiatives take a second or two: others are answered meanwhile. The checker has the last word. */
export const run = task<ToChoose, Chosen | null>(({ monthly: sent, shown }) => {
  const monthly = revived(sent);
  const { starts, passed } = chosenMonths(monthly);
  const known = new Set(passed.map(({ kind, id, period }) => `${kind} ${id} ${period ?? ""}`));
  const unsaid = breachesOfPlan(monthly, starts).some(
    ({ kind, id, period }) => !known.has(`${kind} ${id} ${period ?? ""}`),
  );
  if (unsaid) return null;
  const usage = usageOf(monthly, starts);
  const cut = (lines: Usage["roles"]) => lines.map(line => ({ ...line, cells: line.cells.slice(0, shown) }));
  return { starts, passed, roles: cut(usage.roles), units: cut(usage.units) };
});

import { type Result, refused } from "../../../kernel/result.ts";
import type { Act } from "../../../platform/act.ts";
import { record } from "../../../platform/audit/index.server.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { breachesOfPlan } from "../check/rules-check.ts";
import type { Plan } from "../portfolio/rules-plan.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import type { Run } from "../run/store.server.ts";
import { withFixed } from "../solve/rules-fixed.ts";
import { insert, planning } from "./actions.server.ts";
import { keptBy, type What } from "./rules.ts";
import { insertRevision, scenarioById, scenarios, updateScenario } from "./store.server.ts";

/** A plan found elsewhere: of what portfolio, by which question, and what was eased for it. */
export type FoundPlan = {
  name: string;
  way: string;
  portfolio: Portfolio;
  starts: Plan;
  eased: readonly What[];
  /** The room it was found in, where the portfolio is that of the scenario. */
  room?: number;
};

/** Begins a scenario with a plan found elsewhere, if the checker lets it through. */
export const beginFound = (act: Act, from: string, found: FoundPlan): Promise<Result<string>> =>
  planning(act, async tx => {
    const scenario = await scenarioById(tx, from);
    if (!scenario) return refused("gone");
    const { note, begun, keeping } = scenario;
    const { portfolio, starts, way, eased } = found;
    const fixed = keptBy(starts, scenario.fixed);
    if (breachesOfPlan(withFixed(portfolio, fixed), starts).length > 0) return refused("changed-meanwhile");
    const names = new Set((await scenarios(tx)).map(one => one.name));
    const name = distinct(found.name, names);
    const kept = { portfolio, fixed, begun, starts, keeping };
    const one = { name, note, origin: "copy" as const, copiedFrom: from, ...kept };
    const what = { code: "began-found", values: { name: scenario.name, way }, more: eased };
    // The plan is another, so it came from none of those searches; how good a plan can be is as they proved.
    const proven = found.room === scenario.roomRevision ? { ...scenario, run: null } : null;
    return insert(tx, act, one, what, proven);
  });

/** The name, or where it is taken the name with a number behind it: two that are called alike are taken for one. */
const distinct = (name: string, taken: ReadonlySet<string>): string => {
  for (let n = 1; ; n++) {
    const behind = n === 1 ? "" : ` ${n}`;
    const next = `${name.slice(0, 120 - behind.length)}${behind}`;
    if (!taken.has(next)) return next;
  }
};

/** Gives a scenario the plan a search has ended with, as a change that can be gone back to. */
export const keepFound = async (
  tx: Tx,
  act: Act,
  run: Pick<Run, "id" | "scenario">,
  { starts, value, gap }: { starts: Plan; value: number; gap: number },
  at: Date,
): Promise<void> => {
  const scenario = await scenarioById(tx, run.scenario);
  if (!scenario) return;
  const next = { ...scenario, starts, run: run.id, revision: scenario.revision + 1 };
  const what = { code: "searched", values: { value, gap } };
  await updateScenario(tx, next, at);
  await insertRevision(tx, next, what, false, { id: act.actor.id, at });
  await record(tx, act, {
    action: "plan-scenario.changed",
    object: { kind: "plan-scenario", id: scenario.id },
    payload: { ...what, run: run.id },
  });
};

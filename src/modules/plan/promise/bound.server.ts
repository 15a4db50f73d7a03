import { type Act, read } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { periodOfDay } from "../portfolio/rules-calendar.ts";
import type { Scenario } from "../scenario/rules.ts";
import { approvedNow } from "../scenario/store.server.ts";
import { isBound, type Keeping, promisedIn, promisesFor } from "./rules-promise.ts";

/** What was approved before a scenario and so binds it, and what a search of it keeps to; null when nothing does. */
export const boundBy = async (tx: Tx, scenario: Scenario, today: string) => {
  const approved = await approvedNow(tx);
  if (!approved || !isBound(scenario, approved)) return null;
  const { portfolio } = scenario;
  const plan = promisedIn(portfolio, approved);
  if (Object.keys(plan).length === 0) return null;
  const now = Math.max(0, periodOfDay(portfolio.calendar, today));
  return { approved, plan, promisesAt: (keeping: Keeping) => promisesFor(portfolio, approved, keeping, now) };
};

/** When an initiative was promised to start; null when it was not. */
export const promisedStart = async (act: Act, scenario: Scenario, id: string): Promise<number | null> => {
  const bound = await read(act, tx => boundBy(tx, scenario, act.today));
  return bound && Object.hasOwn(bound.plan, id) ? (bound.plan[id] ?? null) : null;
};

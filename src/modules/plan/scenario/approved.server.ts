import { type Act, read } from "../../../platform/act.ts";
import { landscapeOf, textOf, thingsOf } from "../../landscape/index.server.ts";
import { breachesOfPlan } from "../check/rules-check.ts";
import { toldBreach } from "../explain/told.ts";
import { periodOfLabel } from "../portfolio/rules-calendar.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import { promisedIn } from "../promise/rules-promise.ts";
import { whoOf } from "./page.server.ts";
import { approvals, approvedNow } from "./store.server.ts";

/** The approved plan in a line; null as long as none is. `scenario` is null when it was thrown away. */
export const approvedPlan = async (
  act: Act,
): Promise<{ name: string; scenario: string | null; by: string; at: Date } | null> => {
  const [newest] = await read(act, approvals);
  if (!newest || newest.supersededAt) return null;
  const { scenario, scenarioName, approvedBy, approvedAt } = newest;
  return { name: scenarioName, scenario, by: (await whoOf(act, [approvedBy]))(approvedBy), at: approvedAt };
};

/** So many things a plan breaks by now are told; its own pages tell the rest. */
const mostTold = 5;

/**
 * What has changed of the municipality since its plan was approved: what is new or gone, and what of the plan no longer
 * holds, in the quarters planned now. What is done since is not gone. Null where the approved plan is of other
 * initiatives, or of quarters that cannot be told in those of now.
 */
export const changedSince = async (act: Act, now: Portfolio | null) => {
  const approved = now && (await read(act, approvedNow));
  if (!now || !approved || periodOfLabel(now.calendar, approved.portfolio.calendar.start) === null)
    return null;
  const { portfolio } = approved;
  const ids = (of: Portfolio) => new Set(of.initiatives.map(({ id }) => id));
  const [before, after] = [ids(portfolio), ids(now)];
  if (![...before].some(id => after.has(id))) return null;
  const names = (of: Portfolio, not: ReadonlySet<string>) =>
    of.initiatives.flatMap(({ id, name }) => (not.has(id) ? [] : [name]));
  const starts = promisedIn(now, approved);
  const broken = breachesOfPlan(now, starts).flatMap(one => toldBreach(now, one, act.lang) ?? []);
  const finished = thingsOf(await landscapeOf(act), "initiative").flatMap(one =>
    textOf(one, "stage") === "done" ? [one.id] : [],
  );
  return {
    added: names(now, before),
    gone: names(portfolio, new Set([...after, ...finished])),
    broken: broken.slice(0, mostTold),
    brokenMore: Math.max(0, broken.length - mostTold),
  };
};

import { type Act, read } from "../../../platform/act.ts";
import { namesOf } from "../../../platform/audit/index.server.ts";
import { becauseOf } from "../../../platform/auth/index.ts";
import { allowed } from "../../../platform/auth/policy.ts";
import { type LoaderArgs, notFound, paramOf, staffOf } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { mayNotPlan } from "../page.server.ts";
import { mayApprove } from "../policy.ts";
import { inWordsOf } from "../purpose-weight/words.ts";
import { isLive } from "../run/rules-run.ts";
import { type Scenario, stillHolds } from "./rules.ts";
import { type Standing, standingOf } from "./standing.server.ts";
import { approvedNow, scenarioById } from "./store.server.ts";

/** The scenario of the address as it stands; what is not there, or another's, is not found. */
export const scenarioAt = async (
  context: LoaderArgs["context"],
  params: LoaderArgs["params"],
): Promise<{ act: Act; scenario: Scenario; standing: Standing }> => {
  const act = staffOf(context);
  const found = await read(act, async tx => {
    const scenario = await scenarioById(tx, paramOf(params, "id"));
    return scenario && seenBy(act, scenario, await standingOf(tx, scenario));
  });
  if (!found) throw notFound();
  return { act, ...found };
};

/** A scenario and how it stands, in the reader's words. */
const seenBy = (act: Act, scenario: Scenario, standing: Standing) => ({
  scenario: { ...scenario, portfolio: inWordsOf(scenario.portfolio, act.lang) },
  standing: { ...standing, portfolio: inWordsOf(standing.portfolio, act.lang) },
});

/** What stands at the head of every page of a scenario. */
export const headOf = async (act: Act, scenario: Scenario, { result, newest }: Standing) => {
  const { approved, names } = await read(act, async tx => {
    const approved = await approvedNow(tx);
    return { approved, names: approved && (await namesOf(tx, [approved.approvedBy])) };
  });
  const mine = approved?.scenario === scenario.id;
  return {
    lang: act.lang,
    id: scenario.id,
    name: scenario.name,
    note: scenario.note,
    revision: scenario.revision,
    hasPlan: result !== null,
    live: newest && isLive(newest.state) ? newest.id : null,
    mayNotPlan: mayNotPlan(act),
    mayNotApprove: becauseOf(allowed(act, mayApprove), act),
    approved: approved && {
      id: approved.scenario,
      name: approved.scenarioName,
      mine,
      /** The plan that stands here is the approved one. */
      same: mine && sameStarts(approved.result.starts, result?.starts ?? {}),
      who: names?.get(approved.approvedBy) ?? approved.approvedBy,
      when: formats(act.lang).dateTime(approved.approvedAt, act.zone),
    },
  };
};
export type Head = Awaited<ReturnType<typeof headOf>>;

/** Whether two plans are one. */
export const sameStarts = (a: Record<string, number>, b: Record<string, number>): boolean =>
  Object.keys(a).length === Object.keys(b).length && stillHolds(a, b);

/** The names of who did what, for a page; an account that is gone stays what it was called by. */
export const whoOf = async (act: Act, ids: readonly string[]): Promise<(id: string) => string> => {
  const names = await read(act, tx => namesOf(tx, [...new Set(ids)]));
  return id => names.get(id) ?? id;
};

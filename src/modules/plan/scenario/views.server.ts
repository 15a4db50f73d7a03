import { type Act, read } from "../../../platform/act.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { decidedOf } from "../board/rules-board.ts";
import { toldRevision } from "../board/told.ts";
import { whoOf } from "./page.server.ts";
import type { Scenario } from "./rules.ts";
import { approvals, revisionsOf, scenarioById, scenarios } from "./store.server.ts";

/** All scenarios, and what was approved so far. */
export const scenariosOf = async (act: Act) => {
  const { listed, approved } = await read(act, async tx => ({
    listed: await scenarios(tx),
    approved: await approvals(tx),
  }));
  const who = await whoOf(
    act,
    approved.map(({ approvedBy }) => approvedBy),
  );
  const f = formats(act.lang);
  return {
    scenarios: listed.map(one => ({ ...one, changed: f.dateTimeShort(one.changedAt, act.zone) })),
    approved: approved.map(one => ({
      id: one.id,
      scenario: one.scenario,
      name: one.scenarioName,
      now: one.supersededAt === null,
      who: who(one.approvedBy),
      when: f.dateTime(one.approvedAt, act.zone),
    })),
  };
};

/** What was done to a scenario, by whom and when, and what is decided in it now. */
export const historyOf = async (act: Act, scenario: Scenario) => {
  const { revisions, from } = await read(act, async tx => ({
    revisions: await revisionsOf(tx, scenario.id),
    from: scenario.copiedFrom && (await scenarioById(tx, scenario.copiedFrom)),
  }));
  const who = await whoOf(
    act,
    revisions.map(({ madeBy }) => madeBy),
  );
  const f = formats(act.lang);
  return {
    from: from ? { id: from.id, name: from.name } : null,
    // What has begun is nobody's decision: it is told on the plan and on its own page.
    decisions: Object.keys(scenario.fixed)
      .filter(id => decidedOf(scenario, id) !== "begun")
      .map(id => ({
        id,
        name: scenario.portfolio.initiatives.find(one => one.id === id)?.name ?? id,
        will: decidedOf(scenario, id) ?? ("in" as const),
      })),
    revisions: revisions.map(({ number, what, madeBy, madeAt }) => ({
      number,
      what: toldRevision(scenario.portfolio, what, act.lang),
      who: who(madeBy),
      when: f.dateTime(madeAt, act.zone),
    })),
  };
};

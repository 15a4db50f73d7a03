import { type Act, read } from "../../../platform/act.ts";
import { type Changes, changesBetween } from "../explain/rules-changes.ts";
import { sameStarts } from "../scenario/page.server.ts";
import type { Scenario } from "../scenario/rules.ts";
import { type Standing, standingOf } from "../scenario/standing.server.ts";
import { approvedNow, scenarioById, scenarios } from "../scenario/store.server.ts";
import { type Assumed, assumedOf } from "./assumed.server.ts";
import { judgedOf } from "./board.server.ts";
import { judgedPlan } from "./judge.server.ts";
import { periodText } from "./period.ts";
import { dutiesIn } from "./rules-board.ts";
import { roomDifferences } from "./rules-compare.ts";

/** A scenario's plan beside another's, or beside the approved one: what there is to choose, and what is different. */
export const comparedWith = async (
  act: Act,
  scenario: Scenario,
  standing: Standing,
  chosen: string | null,
) => {
  const { listed, approved } = await read(act, async tx => ({
    listed: await scenarios(tx),
    approved: await approvedNow(tx),
  }));
  // A plan is not compared with itself.
  const itself =
    approved?.scenario === scenario.id && sameStarts(approved.result.starts, standing.result?.starts ?? {});
  const others = [
    ...(approved && !itself ? [{ value: "approved", label: "" }] : []),
    ...listed
      .filter(({ id, chosen }) => id !== scenario.id && chosen !== null)
      .map(({ id, name }) => ({ value: id, label: name })),
  ];
  const asked = chosen ?? others[0]?.value ?? "";
  const other = standing.result && (await otherOf(act, asked));
  if (!other || !standing.result) return { others, asked, sight: null };
  const judged = await judgedOf(scenario, standing);
  const { portfolio } = scenario;
  const changes = changesBetween(portfolio, other.result.starts, standing.result.starts);
  const period = (t: number | undefined) =>
    t === undefined ? null : periodText(portfolio.calendar, t, act.lang);
  return {
    others,
    asked,
    sight: {
      other: other.name,
      sides: [
        sideOf(other.name, other.assumed, other.result, other.judged),
        sideOf(
          scenario.name,
          await assumedOf(act, scenario, standing.result.starts),
          standing.result,
          judged,
        ),
      ],
      changes: changes.changes.map(one => ({
        ...one,
        name: portfolio.initiatives.find(({ id }) => id === one.id)?.name ?? one.id,
        before: period(one.from),
        after: period(one.to),
      })),
      unchanged: changes.unchanged.length,
      hit: hitOf(changes),
      room: roomDifferences(other.portfolio, portfolio),
    },
  };
};

/** The other side: another scenario's plan, or the approved one as it was approved. */
const otherOf = async (act: Act, asked: string) => {
  if (asked === "approved") {
    const one = await read(act, approvedNow);
    if (!one) return null;
    const { portfolio, result, id } = one;
    const judged = await judgedPlan(id, portfolio, result.starts).catch(() => null);
    // Where its scenario is gone, nobody knows any more what it began with.
    const of = one.scenario ? await read(act, tx => scenarioById(tx, one.scenario ?? "")) : null;
    const assumed = of
      ? await assumedOf(act, { ...of, portfolio }, result.starts)
      : { duties: dutiesIn(portfolio, result.starts), sentences: [] };
    return { ...{ name: one.scenarioName, portfolio, result, judged }, assumed };
  }
  const found = await read(act, async tx => {
    const scenario = await scenarioById(tx, asked);
    return scenario && { scenario, standing: await standingOf(tx, scenario) };
  });
  if (!found?.standing.result) return null;
  const { scenario, standing } = found;
  return {
    name: scenario.name,
    portfolio: scenario.portfolio,
    result: found.standing.result,
    judged: await judgedOf(scenario, standing),
    assumed: await assumedOf(act, scenario, found.standing.result.starts),
  };
};

const sideOf = (
  name: string,
  { duties, sentences }: Pick<Assumed, "duties" | "sentences">,
  result: { starts: Record<string, number>; value: number; gap: number },
  judged: Awaited<ReturnType<typeof judgedOf>>,
) => ({
  name,
  value: result.value,
  chosen: Object.keys(result.starts).length,
  ...{ duties, sentences },
  thin: judged?.thin.allInTime ?? null,
  fat: judged?.fat.allInTime ?? null,
});

const hitOf = ({ hit }: Changes) =>
  hit.map(({ id, name, initiatives, moreLoad }) => ({
    ...{ id, name, n: initiatives.length },
    more: Math.max(0, ...moreLoad),
    less: Math.max(0, ...moreLoad.map(n => -n)),
  }));

import { type Act, read } from "../../../platform/act.ts";
import { landscapeOf } from "../../landscape/index.server.ts";
import { type Changes, changesBetween } from "../explain/rules-changes.ts";
import { usageOf } from "../explain/rules-usage.ts";
import { labelOf, periodOfLabel } from "../portfolio/rules-calendar.ts";
import { inWordsOf } from "../purpose-weight/words.ts";
import { reachesIn } from "../ready/reaches.ts";
import { sameStarts } from "../scenario/page.server.ts";
import { ceilingOf, type Scenario } from "../scenario/rules.ts";
import { type Standing, standingOf } from "../scenario/standing.server.ts";
import { approvedNow, scenarioById, scenarios } from "../scenario/store.server.ts";
import { type Assumed, assumedOf } from "./assumed.server.ts";
import { judgedOf } from "./board.server.ts";
import { judgedPlan } from "./judge.server.ts";
import { periodText, signed, spanText } from "./period.ts";
import { dutiesIn } from "./rules-board.ts";
import { roomDifferences } from "./rules-compare.ts";
import { rolesCompared, runsOf } from "./rules-compare-load.ts";
import { texts } from "./texts/index.ts";

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
      // One whose plan no longer holds has none to hold against.
      .filter(({ id, value }) => id !== scenario.id && value !== null)
      .map(({ id, name }) => ({ value: id, label: name })),
  ];
  const asked = chosen ?? others[0]?.value ?? "";
  const other = standing.result && (await otherOf(act, asked));
  if (!other || !standing.result) return { others, asked, sight: null };
  const judged = await judgedOf(act, scenario, standing);
  const { portfolio } = scenario;
  const { calendar } = portfolio;
  const shift = periodOfLabel(calendar, labelOf(other.portfolio.calendar, 0));
  // The other plan may begin in another quarter: its starts are told in the periods of this one. A quarter of one
  // cannot be held against a half-year of the other.
  const changes =
    shift === null
      ? null
      : changesBetween(
          portfolio,
          Object.fromEntries(Object.entries(other.result.starts).map(([id, start]) => [id, start + shift])),
          standing.result.starts,
        );
  const period = (t: number | undefined) =>
    t === undefined ? null : periodText(portfolio.calendar, t, act.lang);
  return {
    others,
    asked,
    sight: {
      other: other.name,
      sides: [
        sideOf(other.name, other.assumed, other.result, other.judged, other.proven),
        sideOf(
          scenario.name,
          await assumedOf(act, scenario, standing.result.starts),
          standing.result,
          judged,
          standing.proven,
        ),
      ],
      /** Null where the periods of the two have different lengths. */
      changes:
        changes?.changes.map(one => ({
          ...one,
          name: portfolio.initiatives.find(({ id }) => id === one.id)?.name ?? one.id,
          before: period(one.from),
          after: period(one.to),
        })) ?? null,
      unchanged: changes?.unchanged.length ?? 0,
      hit: changes && hitOf(changes, (from, periods) => spanText(calendar, from, periods, act.lang), act),
      roles: rolesCompared(
        { calendar: other.portfolio.calendar, roles: usageOf(other.portfolio, other.result.starts).roles },
        { calendar, roles: usageOf(portfolio, standing.result.starts).roles },
      ).map(({ most, ...one }) => ({ ...one, most: most && { ...most, period: period(most.period) } })),
      room: roomDifferences(inWordsOf(other.portfolio, act.lang), portfolio),
    },
  };
};

/** The other side: another scenario's plan, or the approved one as it was approved. */
const otherOf = async (act: Act, asked: string) => {
  if (asked === "approved") {
    const one = await read(act, approvedNow);
    if (!one) return null;
    const { portfolio, result, id } = one;
    const reaches = reachesIn(await landscapeOf(act));
    const judged = await judgedPlan(id, portfolio, result.starts, reaches).catch(() => null);
    // Where its scenario is gone, nobody knows any more what it began with.
    const of = one.scenario ? await read(act, tx => scenarioById(tx, one.scenario ?? "")) : null;
    const assumed = of
      ? await assumedOf(act, { ...of, portfolio }, result.starts)
      : { duties: dutiesIn(portfolio, result.starts), sentences: [] };
    // What was never proven was kept with the sum of all there is for its bound; a plan that gives all of it needs no
    // other proof.
    const proven = result.gap < 1e-9 || result.bound < ceilingOf(portfolio) - 1e-6;
    return { ...{ name: one.scenarioName, portfolio, result, judged, proven }, assumed };
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
    judged: await judgedOf(act, scenario, standing),
    proven: standing.proven,
    assumed: await assumedOf(act, scenario, found.standing.result.starts),
  };
};

const sideOf = (
  name: string,
  { duties, sentences }: Pick<Assumed, "duties" | "sentences">,
  result: { starts: Record<string, number>; value: number; bound: number; gap: number },
  judged: Awaited<ReturnType<typeof judgedOf>>,
  proven: boolean,
) => ({
  name,
  value: result.value,
  /** No plan of its room gives more; null where nobody has proven that. */
  best: proven ? { bound: result.bound, gap: result.gap } : null,
  chosen: Object.keys(result.starts).length,
  ...{ duties, sentences },
  thin: judged?.thin.allInTime ?? null,
  fat: judged?.fat.allInTime ?? null,
});

/** The units that see a difference: how many initiatives, and so many points more or less when. */
const hitOf = ({ hit }: Changes, span: (from: number, periods: number) => string, { lang }: Act) =>
  hit.map(({ id, name, initiatives, moreLoad }) => ({
    ...{ id, name, n: initiatives.length },
    when: runsOf(moreLoad).map(({ from, periods, n }) =>
      texts(lang)("compare.hit.at", { more: signed(n, lang), span: span(from, periods) }),
    ),
  }));

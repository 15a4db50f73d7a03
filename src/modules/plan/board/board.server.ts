import type { Act } from "../../../platform/act.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { landscapeOf } from "../../landscape/index.server.ts";
import { type Usage, usageOf } from "../explain/rules-usage.ts";
import { givesNothing, whyNot } from "../explain/rules-why.ts";
import { conflictShown } from "../explain/told-conflict.ts";
import type { Plan } from "../portfolio/rules-plan.ts";
import type { Initiative, Portfolio } from "../portfolio/rules-portfolio.ts";
import { startValue } from "../portfolio/rules-value.ts";
import { reachesIn } from "../ready/reaches.ts";
import type { Run } from "../run/store.server.ts";
import { type Scenario, startIn, stillHolds } from "../scenario/rules.ts";
import type { Standing } from "../scenario/standing.server.ts";
import { type Assumed, assumedOf } from "./assumed.server.ts";
import { judgedPlan } from "./judge.server.ts";
import type { Judged } from "./plan-judge.worker.ts";
import { dutiesIn, fullest, type Grouping, groupsOf, mainOf } from "./rules-board.ts";
import { texts } from "./texts/index.ts";
import { toldBroken } from "./told.ts";

/**
 * What is known of a plan's fate; null when it could not be computed. By the dates the portfolio has: what somebody
 * has fixed by hand is a choice and no deadline.
 */
export const judgedOf = async (
  act: Act,
  scenario: Scenario,
  { result }: Pick<Standing, "result">,
): Promise<Judged | null> => {
  if (!result) return null;
  const reaches = reachesIn(await landscapeOf(act));
  const mark = `${scenario.id} ${scenario.roomRevision}`;
  return judgedPlan(mark, scenario.portfolio, result.starts, reaches).catch(() => null);
};

/** The page of a scenario: its plan from all sides, or why there is none. */
export const boardOf = async (act: Act, scenario: Scenario, standing: Standing, by: Grouping) => {
  const { portfolio, result, broken, impossible, newest } = standing;
  const { lang } = act;
  const duties = scenario.portfolio.initiatives.filter(one => one.mandatory).length;
  const told = toldBroken(scenario, broken, lang);
  return {
    by,
    calendar: portfolio.calendar,
    none: {
      initiatives: portfolio.initiatives.length,
      duties,
      tried: newest !== null && newest.state !== "waiting" && newest.state !== "running",
      impossible: impossible && {
        conflict: impossible.conflict && conflictShown(portfolio, impossible.conflict, lang, scenario),
        shortest: impossible.shortest,
      },
      broken: told.slice(0, mostBroken),
      brokenMore: Math.max(0, told.length - mostBroken),
    },
    plan: result && (await planOf(act, scenario, standing, by)),
  };
};

const mostBroken = 8;

const planOf = async (act: Act, scenario: Scenario, standing: Standing, by: Grouping) => {
  const { portfolio, result } = standing;
  const starts = result?.starts ?? {};
  const usage = usageOf(portfolio, starts);
  const judged = await judgedOf(act, scenario, standing);
  const assumed = await assumedOf(act, scenario, starts);
  return {
    facts: factsOf(act, scenario, standing, usage, judged, assumed.duties),
    assumed,
    groups: groupsOf(scenario, starts, by),
    roles: usage.roles,
    units: usage.units,
    left: leftOutOf(scenario, usage, starts),
    /** A decision was made that the plan keeps to, but that nobody has searched with. */
    stale: standing.run !== null && !searchedAsItIs(standing.run, scenario),
  };
};

/** Whether a search knew the room and the decisions there are. */
const searchedAsItIs = (run: Run, { roomRevision, fixed }: Scenario): boolean =>
  run.roomRevision === roomRevision && stillHolds(run.fixed, fixed) && stillHolds(fixed, run.fixed);

type Fact = { figure: string; words: string; href?: string; tone?: "warm" | "bad" };

/** Four facts in words and numbers: duties, the chance that they hold, how good it is, and what is full. */
const factsOf = (
  act: Act,
  scenario: Scenario,
  { portfolio, result, proven }: Standing,
  usage: Usage,
  judged: Judged | null,
  { kept, of }: Assumed["duties"],
): Fact[] => {
  const { lang } = act;
  const t = texts(lang);
  const f = formats(lang);
  const at = `/plan/scenarios/${scenario.id}`;
  const chosen = Object.keys(result?.starts ?? {}).length;
  const { value = 0, bound = 0, gap = 0, status } = result ?? {};
  const role = fullest(usage.roles);
  const unit = fullest(usage.units);
  const full = (unit?.n ?? 0) > (role?.n ?? 0) ? unit : role;
  return [
    {
      figure: t("fact.duties", { n: kept, of }),
      words: t("fact.duties.words", { n: chosen, of: portfolio.initiatives.length }),
      ...(kept < of ? { tone: "bad" as const } : {}),
    },
    {
      figure: judged ? f.percent(judged.thin.allInTime.chance, 1) : "–",
      words: judged
        ? t("fact.hold.words", {
            n: dutiesIn(scenario.portfolio, {}).of,
            error: f.percent(judged.thin.allInTime.error, 1),
          })
        : t("fact.hold.unknown"),
      href: `${at}/hold`,
      ...(judged && judged.thin.allInTime.chance < 0.5 ? { tone: "warm" as const } : {}),
    },
    {
      figure: proven
        ? t("fact.value", { share: f.percent(bound > 0 ? value / bound : 1, 1) })
        : f.number(value, 0),
      words: proven
        ? t(status === "optimal" ? "fact.value.optimal" : "fact.value.words", {
            gap: f.percent(gap, 1),
            value: f.number(value, 0),
          })
        : t("fact.value.unproven"),
      href: `${at}/search`,
    },
    full && full.n > 0
      ? {
          figure: full.line.name,
          words: t(`fact.full.words.${portfolio.calendar.periodsPerYear}`, {
            n: full.n,
            of: portfolio.calendar.periods,
          }),
          href: full === unit ? "#change" : "#people",
          tone: "warm",
        }
      : { figure: t("fact.room"), words: t("fact.room.words"), href: "#people" },
  ];
};

/** What is out, the dearest first, and the shortest reason for it. */
export const leftOutOf = (
  { portfolio, fixed }: Pick<Scenario, "portfolio" | "fixed">,
  usage: Usage,
  starts: Plan,
) => {
  const byId = new Map(portfolio.initiatives.map(one => [one.id, one]));
  return usage.leftOut
    .flatMap(({ id, unfunded, unstaffed, overloading, fits }) => {
      const one = byId.get(id);
      if (!one) return [];
      const why =
        fixed[id] === "out"
          ? ("decided" as const)
          : unfunded
            ? ("unfunded" as const)
            : unstaffed
              ? ("unstaffed" as const)
              : overloading
                ? ("overloading" as const)
                : fits
                  ? linkedOut(portfolio, starts, one)
                  : unlessWorthless(portfolio, one, "least");
      const value = startValue(portfolio, one, one.earliest);
      const missing = one.after.filter(other => startIn(starts, other) === undefined);
      const waits = (why === "waits" && missing.length === 0 ? one.after : missing).flatMap(
        other => byId.get(other)?.name ?? [],
      );
      return [{ id, name: one.name, unit: mainOf(portfolio, one, "unit") ?? "", why, waits, value }];
    })
    .sort((a, b) => b.value - a.value);
};

/** No search takes in what gives nothing, however much room there is. */
const unlessWorthless = <Why extends string>(portfolio: Portfolio, one: Initiative, why: Why) =>
  givesNothing(portfolio, one) ? ("worthless" as const) : why;

/** What keeps one out that no limit keeps out: what it waits for, what rules it out, or nothing but the search. */
const linkedOut = (portfolio: Portfolio, starts: Plan, one: Initiative) => {
  if (one.after.some(other => startIn(starts, other) === undefined)) return "waits" as const;
  if (whyNot(portfolio, starts, one.id)?.verdict === "could") return "fits" as const;
  const ruledOut = portfolio.initiatives.some(
    ({ id, excludes }) =>
      startIn(starts, id) !== undefined && (one.excludes.includes(id) || excludes.includes(one.id)),
  );
  if (ruledOut) return "excluded" as const;
  return one.after.length > 0 ? ("waits" as const) : unlessWorthless(portfolio, one, "fits");
};

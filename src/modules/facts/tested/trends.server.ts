import { type Lang, nameIn } from "../../../kernel/lang.ts";
import type { Db } from "../../../platform/db/database.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { all, figuresOf } from "../chart/rules-item.ts";
import { wavesChart } from "../chart/waves.ts";
import { countText, figureText, intervalText } from "../chart/words.ts";
import { trendOf } from "../estimate/rules-trend.ts";
import type { Release } from "../release/released.ts";
import { reachedIn } from "../serving/figure/files.server.ts";
import { figureAddress } from "../serving/figure/questions.server.ts";
import { type Round, roundsTold } from "./rounds.server.ts";
import { fewest, type Trend, trendsIn } from "./rules-trends.ts";
import { texts } from "./texts/index.ts";
import { chance, comparedText, differenceText, pText } from "./words.ts";

/** How the answers moved over the rounds up to an open release, in the reader's words; null before its hour. */
export const trendsSight = async (db: Db, release: Release, asked: string | null, lang: Lang) => {
  const rounds = await roundsTold(db, release);
  const last = rounds.at(-1);
  if (last?.release.id !== release.id) return null;
  const t = texts(lang);
  const { facts } = last.tells;
  const trends = trendsIn(rounds.map(({ tells }) => tells));
  const chosen = trends.find(one => idOf(one) === asked) ?? trends[0];
  return {
    title: nameIn(release.title, lang),
    rounds: rounds.length,
    few: rounds.length < fewest,
    response: await responseText(db, rounds, lang),
    chosen: chosen ? chosenSight(rounds, chosen, lang) : null,
    rows: trends.map(one => {
      const { united, interval } = differenceText(one, lang);
      return {
        key: idOf(one),
        item: comparedText(facts, one, lang),
        href: `?${new URLSearchParams({ of: idOf(one) })}`,
        over: t("trends.span", spanOf(one)),
        change: one.slope === null ? "" : united(one.slope),
        interval: one.interval ? interval(one.interval) : "",
        adjusted: pText(one.adjusted, lang),
        says: one.why === "tested" ? t(`trends.${directionOf(one)}`) : t(`why.${one.why}`),
      };
    }),
  };
};

const idOf = ({ item, answer }: Trend): string => `${item}/${answer}`;

const spanOf = ({ rounds }: Trend) => ({
  from: rounds[0]?.period ?? "",
  to: rounds.at(-1)?.period ?? "",
  n: rounds.length,
});

const directionOf = ({ adjusted, slope }: Trend) =>
  adjusted === null || adjusted > chance || !slope ? "level" : slope > 0 ? "rose" : "fell";

const chosenSight = (rounds: readonly Round[], trend: Trend, lang: Lang) => {
  const t = texts(lang);
  const { item, answer, measure, slope, interval, broken, why } = trend;
  const lines = trend.rounds.flatMap(({ at, period }) => {
    const round = rounds[at];
    return round ? [{ period, facts: round.tells.facts, release: round.release }] : [];
  });
  const { facts, release } = lines.at(-1)!;
  const name = comparedText(facts, trend, lang);
  const { united, interval: between } = differenceText(trend, lang);
  const change = slope === null ? "" : united(directionOf(trend) === "fell" ? -slope : slope);
  const sentence =
    why === "tested" && interval
      ? t(`trends.says.${directionOf(trend)}`, { ...spanOf(trend), change, between: between(interval) })
      : why === "everybody"
        ? t("trends.says.everybody", { ...spanOf(trend), change })
        : t("why.untold");
  return {
    name,
    href: figureAddress(release, item),
    sentence: [sentence, ...(broken ? [t("trends.broken", { wave: broken })] : [])].join(" "),
    chart: wavesChart(facts, {
      points: lines.map(one => ({
        ...{ wave: one.period, broken: false },
        figures: figuresOf(one.facts, item, answer, all),
      })),
      ...{ told: measure, name, lang, fit: "fluid" },
    }),
    lines: lines.map(one => {
      const figures = figuresOf(one.facts, item, answer, all);
      return {
        key: one.release.id,
        round: one.period,
        n: countText(figuresOf(one.facts, item, all, all).n, one.facts, lang),
        value: figureText(figures[measure], measure, one.facts, lang),
        interval: intervalText(figures, measure, lang),
        hash: one.release.hash,
        cell: `${idOf(trend)}/${all}/${measure}`,
      };
    }),
  };
};

/** Whether more or fewer of those invited answer from round to round; null where it is not told of three. */
const responseText = async (db: Db, rounds: readonly Round[], lang: Lang): Promise<string | null> => {
  const f = formats(lang);
  const reached = [];
  for (const { release } of rounds) {
    const whole = (await reachedIn(db, release)).find(({ group }) => group === all);
    if (!whole?.invited || whole.answered === null || whole.status !== "") return null;
    reached.push({ yes: whole.answered, n: whole.invited });
  }
  const trend = reached.length < fewest ? null : trendOf(reached);
  const [first, last] = [reached[0], reached.at(-1)];
  if (!trend || !first || !last) return null;
  const moved = last.yes / last.n - first.yes / first.n;
  const direction = trend.p > chance ? "level" : moved < 0 ? "fell" : "rose";
  return texts(lang)(`trends.response.${direction}`, {
    ...{ n: reached.length, p: pText(trend.p, lang) },
    ...{ first: f.percent(first.yes / first.n), last: f.percent(last.yes / last.n) },
  });
};

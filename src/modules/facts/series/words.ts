import type { Lang } from "../../../kernel/lang.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { type Origin, type SeriesId, type Status, unitOf, type Vintage } from "./rules-series.ts";
import type { SizeGroup, Spread } from "./rules-spread.ts";
import { texts } from "./texts/index.ts";

/** A value with its unit: people are whole, shares have one decimal. */
export const valueText = (series: SeriesId, value: number, lang: Lang): string =>
  unitOf(series) === "people"
    ? formats(lang).number(Math.round(value))
    : formats(lang).percent(value / 100, 1);

/** A value, or why there is none; an estimate says that it is one. */
export const toldText = (series: SeriesId, value: number | null, status: Status, lang: Lang): string => {
  const t = texts(lang);
  if (value === null) return t(status === "suppressed" ? "status.suppressed" : "status.missing");
  const text = valueText(series, value, lang);
  return status === "estimated" ? t("value.estimated", { value: text }) : text;
};

/** A change with its sign and without its unit: for a column that names it. */
export const signedText = (change: number | null, lang: Lang): string => {
  if (change === null) return "–";
  const f = formats(lang);
  const size = f.number(Math.abs(change), 1);
  return size === f.number(0, 1) ? size : `${change < 0 ? "−" : "+"}${size}`;
};

/** A change with its unit: per cent of people, percentage points of shares. */
export const changeText = (series: SeriesId, change: number, lang: Lang): string =>
  texts(lang)(unitOf(series) === "people" ? "change.percent" : "change.points", {
    n: signedText(change, lang),
  });

/** The half in the middle; of fewer than four the lowest and highest, since there is no half. */
export const middleText = (spread: Spread | null, text: (value: number) => string, lang: Lang): string => {
  const t = texts(lang);
  if (!spread) return t("spread.none");
  const [low, high] = spread.n < 4 ? [spread.low, spread.high] : [spread.q1, spread.q3];
  return t("spread.from-to", { low: text(low), high: text(high) });
};

export const sizeText = ({ from, to }: SizeGroup, lang: Lang): string => {
  const t = texts(lang);
  if (to === null) return t("size.over", { n: from });
  return from === 0 ? t("size.under", { n: to }) : t("size.between", { from, to: to - 1 });
};

/** Whose borders the figures stand in. */
export const bordersText = ({ borders }: Pick<Origin, "borders">, lang: Lang): string =>
  borders === "own" ? texts(lang)("borders.own") : texts(lang)("borders.year", { year: String(borders) });

/** The day a figure of a year holds for. */
export const dayText = (
  { day, dayInferred }: Pick<Origin, "day" | "dayInferred">,
  year: number,
  lang: Lang,
): string => {
  const told = formats(lang).day(`${year}-${day}`);
  return dayInferred ? texts(lang)("day.inferred", { day: told }) : told;
};

/** Publisher, day and borders: the small print beneath every figure. */
export const smallPrint = ({ origins }: Pick<Vintage, "origins">, year: number, lang: Lang): string => {
  const origin = origins[year];
  if (!origin) return "";
  return [
    origin.publisher,
    dayText(origin, year, lang),
    bordersText(origin, lang),
    ...(origin.via ? [texts(lang)("via", { who: origin.via })] : []),
  ].join(" · ");
};

import type { Lang } from "../../../kernel/lang.ts";
import { formats, whole } from "../../../platform/i18n/index.ts";
import { labelOf } from "../portfolio/rules-calendar.ts";
import type { Calendar } from "../portfolio/rules-portfolio.ts";
import { texts } from "./texts/index.ts";

/** A period as the reader says it: 3. kvt. 2027, 1. halvår 2027, maj 2027. */
export const periodText = (calendar: Calendar, t: number, lang: Lang): string => {
  const label = labelOf(calendar, t);
  return `${shortPeriod(calendar, t, lang)}${whole}${label.slice(0, 4)}`;
};

/** A period where its year stands beside. */
export const shortPeriod = (calendar: Calendar, t: number, lang: Lang): string => {
  const label = labelOf(calendar, t);
  const number = label.slice(6);
  if (calendar.periodsPerYear === 4) return formats(lang).quarterShort(`${label.slice(0, 4)}Q${number}`);
  if (calendar.periodsPerYear === 12) return formats(lang).month(Number(number), "short");
  return texts(lang)("period.half", { n: number });
};

/** From when to when, told once where both are one; no line begins with the dash. */
export const spanText = (calendar: Calendar, start: number, duration: number, lang: Lang): string =>
  duration === 1
    ? periodText(calendar, start, lang)
    : `${periodText(calendar, start, lang)}${whole}– ${periodText(calendar, start + duration - 1, lang)}`;

/** A difference with its sign, as numbers are written in the language. */
export const signed = (n: number, lang: Lang, decimals?: 1): string =>
  `${n > 0 ? "+" : ""}${formats(lang).number(n, decimals)}`;

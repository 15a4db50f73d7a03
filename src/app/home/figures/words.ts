import type { Lang } from "../../../kernel/lang.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { texts } from "../texts/index.ts";
import type { PublishedFigure } from "./figures.ts";

/** The value with its unit and its publisher's own reservation: "about 75 %", "30 to 40 initiatives". */
export const figureText = (figure: PublishedFigure, lang: Lang): string => {
  const t = texts(lang);
  const f = formats(lang);
  const number = (n: number) => (figure.unit === "percent" ? f.percent(n / 100, 1) : f.number(n));
  const [low, high] = figure.range ?? [];
  const bare =
    low !== undefined && high !== undefined
      ? t("figure.range", { low: number(low), high: number(high) })
      : number(figure.value ?? 0);
  const key = `unit.${figure.unit}`;
  const withUnit = figure.unit === "percent" || !t.has(key) ? bare : t(key, { value: bare });
  return figure.relation === "equal" ? withUnit : t(`relation.${figure.relation}`, { value: withUnit });
};

export const yearText = (figure: PublishedFigure, lang: Lang): string =>
  figure.year === null
    ? texts(lang)("figure.no-year")
    : figure.yearTo
      ? `${figure.year}–${figure.yearTo}`
      : String(figure.year);

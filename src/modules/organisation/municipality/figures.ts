import type { Lang } from "../../../kernel/lang.ts";
import { formats } from "../../../platform/i18n/index.ts";
import type { Indicator, KnownMunicipality } from "./rules.ts";
import { texts } from "./texts/index.ts";

/** Publishers that gave a year and no day: the day is what they usually count by. */
const dayInferred: ReadonlySet<string> = new Set(["DK", "SE"]);

/** Where today's number of inhabitants comes from. */
export const populationSource = (one: KnownMunicipality, lang: Lang): string => {
  const t = texts(lang);
  const publisher = t(`publisher.${one.country}`);
  if (!one.populationDate) return publisher;
  const values = { publisher, day: formats(lang).day(one.populationDate) };
  return dayInferred.has(one.country) ? t("by.inferred", values) : t("by", values);
};

export const shareSource = (one: KnownMunicipality, lang: Lang): string =>
  texts(lang)("by.year", {
    publisher: texts(lang)(`publisher.${one.country}`),
    year: String(one.shareYear ?? ""),
  });

/** Shares are kept as percent, as published. */
export const shown = (indicator: Indicator, value: number, lang: Lang): string =>
  indicator === "population" ? formats(lang).number(value) : formats(lang).percent(value / 100, 1);

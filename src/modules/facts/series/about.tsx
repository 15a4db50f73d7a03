import type { Lang } from "../../../kernel/lang.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { DescriptionList } from "../../../platform/ui/index.ts";
import { unitOf, type Vintage } from "./rules-series.ts";
import { texts } from "./texts/index.ts";
import { bordersText, dayText } from "./words.ts";

type Props = { vintage: Omit<Vintage, "cells">; years: readonly number[]; lang: Lang };

/** All that must stand beside a figure: what it counts, who says so, when, in which borders. */
export const About = ({ vintage, years, lang }: Props) => {
  const t = texts(lang);
  const f = formats(lang);
  return (
    <DescriptionList
      items={[
        { term: t("about.definition"), value: t(`definition.${vintage.series}`) },
        { term: t("about.unit"), value: t(`unit.${unitOf(vintage.series)}`) },
        {
          term: t("about.publisher"),
          value: vintage.publisher,
          source: vintage.via && t("via", { who: vintage.via }),
        },
        {
          term: t("about.source"),
          value: vintage.title,
          source: <a href={vintage.address}>{vintage.address}</a>,
        },
        { term: t("about.day"), value: years[0] === undefined ? null : dayText(vintage, years[0], lang) },
        { term: t("about.borders"), value: bordersText(vintage, lang) },
        { term: t("about.retrieved"), value: f.day(vintage.retrieved) },
        { term: t("about.licence"), value: vintage.licence },
        { term: t("about.status"), value: t("about.status-words") },
        { term: t("about.country-total"), value: t("about.country-total-words") },
      ]}
    />
  );
};

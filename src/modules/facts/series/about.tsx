import type { Lang } from "../../../kernel/lang.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { DescriptionList } from "../../../platform/ui/index.ts";
import { newestOrigin, unitOf, type Vintage } from "./rules-series.ts";
import { texts } from "./texts/index.ts";
import { bordersText, dayText } from "./words.ts";

type Props = { vintage: Pick<Vintage, "series" | "origins">; years: readonly number[]; lang: Lang };

/** All that must stand beside a figure: what it counts, who says so, when, in which borders. */
export const About = ({ vintage, years, lang }: Props) => {
  const t = texts(lang);
  const f = formats(lang);
  const origin = newestOrigin(vintage);
  if (!origin) return null;
  return (
    <DescriptionList
      items={[
        { term: t("about.definition"), value: t(`definition.${vintage.series}`) },
        { term: t("about.unit"), value: t(`unit.${unitOf(vintage.series)}`) },
        {
          term: t("about.publisher"),
          value: origin.publisher,
          source: origin.via && t("via", { who: origin.via }),
        },
        {
          term: t("about.source"),
          value: origin.title,
          source: <a href={origin.address}>{origin.address}</a>,
        },
        { term: t("about.day"), value: years[0] === undefined ? null : dayText(origin, years[0], lang) },
        { term: t("about.borders"), value: bordersText(origin, lang) },
        { term: t("about.retrieved"), value: f.day(origin.retrieved) },
        { term: t("about.licence"), value: origin.licence },
        { term: t("about.status"), value: t("about.status-words") },
        { term: t("about.country-total"), value: t("about.country-total-words") },
      ]}
    />
  );
};

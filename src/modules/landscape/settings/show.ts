import type { Lang } from "../../../kernel/lang.ts";
import { type Quarter, quarterOf } from "../../../kernel/quarter.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { hoursPerMonth } from "../initiative/rules-effort.ts";
import type { Landscape } from "../register/landscape.ts";
import { changeLimits } from "./limits.ts";
import { texts } from "./texts/index.ts";

/** Where a unit's limit stands, and where one may object to it. */
export const limitLink = ({ lang }: { lang: Lang }, unit: string) => [
  { label: texts(lang)("contest.short"), href: `/landscape/change-limits/${unit}` },
];

/** Whose limit the load is held against, in sentences: that of all, and how many units have their own in these quarters. */
export const limitSource = (landscape: Landscape, quarters: readonly Quarter[], lang: Lang): string => {
  const t = texts(lang);
  const limitOf = changeLimits(landscape);
  const own = new Set(
    landscape.changeLimits.flatMap(({ unit }) =>
      unit && quarters.some(quarter => limitOf(unit, quarter).basis === "unit") ? [unit] : [],
    ),
  );
  // No unit is called "": what holds for one without a limit of its own.
  const { points, basis } = limitOf("", quarterOf(landscape.today));
  const all = t(basis === "guess" ? "limit.guess" : "limit.municipality", { n: points });
  return own.size > 0 ? `${all} ${t("limit.own-units", { n: own.size })}` : all;
};

/** How many hours a person-month is here. */
export const hoursInMonth = ({ effort: { year } }: Landscape): number => hoursPerMonth(year);

/** How many hours a person-month is here, and whose figure that is. */
export const yearSource = ({ effort: { year } }: Landscape, lang: Lang): string => {
  const t = texts(lang);
  const f = formats(lang);
  const hours = t("effort.month", {
    n: f.number(Math.round(hoursPerMonth(year) * 10) / 10),
    year: f.number(year.hours),
  });
  const whose =
    year.basis === "own"
      ? t("effort.year.own", { source: year.own?.source ?? "" })
      : t(`effort.year.${year.basis}`);
  return `${hours} ${whose}`;
};

import type { Lang } from "../../../kernel/lang.ts";
import { formats } from "../../../platform/i18n/index.ts";
import type { Landscape } from "../register/landscape.ts";
import { titleOf } from "../register/title.ts";
import { type AgreementGap, agreementGapsIn, closingOf, type GapGroup, gapGroups } from "./agreements.ts";
import { texts } from "./texts/index.ts";

/** Systems named in a line; the rest are counted. */
const named = 3;

export type ShownGap = {
  key: string;
  group: GapGroup;
  processor: { title: string; href: string };
  /** The agreement, the sub-processor or the systems it is about. */
  about: string;
  missing: string;
  when: string;
  daysLate: number | null;
  close: { label: string; href: string };
  /** The agreement whose oversight can be said to be done. */
  oversee: string | null;
};

/** A gap as a person reads it, and what closes it. */
export const showGap = (landscape: Landscape, gap: AgreementGap, lang: Lang): ShownGap => {
  const t = texts(lang);
  const f = formats(lang);
  const uses = gap.uses.map(id => titleOf(landscape, id));
  const isOversight = gap.code === "oversight-late" || gap.code === "oversight-soon";
  return {
    key: [gap.code, gap.agreement ?? gap.processor, gap.sub ?? ""].join(" "),
    group: gap.group,
    processor: { title: titleOf(landscape, gap.processor), href: `/landscape/suppliers/${gap.processor}` },
    about: gap.sub
      ? t("sub", { name: titleOf(landscape, gap.sub), agreement: titleOf(landscape, gap.agreement ?? "") })
      : uses.length > 0
        ? f.list([
            ...uses.slice(0, named),
            ...(uses.length > named ? [t("more-systems", { n: uses.length - named })] : []),
          ])
        : titleOf(landscape, gap.agreement ?? ""),
    missing: t(`gap.${gap.code}`),
    when: gap.daysLate
      ? t("days-late", { n: gap.daysLate, day: f.day(gap.day!) })
      : gap.day
        ? t("by", { day: f.day(gap.day) })
        : "",
    daysLate: gap.daysLate ?? null,
    close: { label: t(`close.${gap.code}`), href: closingOf(landscape, gap) },
    oversee: isOversight ? gap.agreement : null,
  };
};

/** The gaps the address of the page asks for. */
export const gapsAsked = (landscape: Landscape, query: URLSearchParams, lang: Lang): ShownGap[] => {
  const group = gapGroups.find(code => code === query.get("what"));
  const processor = query.get("processor");
  const words = (query.get("q") ?? "").trim().toLowerCase();
  return agreementGapsIn(landscape)
    .filter(gap => (!group || gap.group === group) && (!processor || gap.processor === processor))
    .map(gap => showGap(landscape, gap, lang))
    .filter(row => `${row.processor.title} ${row.about} ${row.missing}`.toLowerCase().includes(words));
};

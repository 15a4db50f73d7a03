import type { Lang } from "../../../kernel/lang.ts";
import { daysBetween } from "../../../kernel/period.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { type Landscape, textOf } from "../register/landscape.ts";
import type { Thing } from "../register/rules.ts";
import { agreementGapsIn } from "./agreements.ts";
import { looksAt, oversightOf } from "./oversight.ts";
import { type ShownGap, showGap } from "./show.ts";
import { texts } from "./texts/index.ts";

const shown = 8;

/** What is missing with a supplier as processor, for the supplier's page. */
export const gapsWith = (
  landscape: Landscape,
  supplier: string,
  lang: Lang,
): { gaps: ShownGap[]; total: number } => {
  const all = agreementGapsIn(landscape).filter(gap => gap.processor === supplier);
  return { total: all.length, gaps: all.slice(0, shown).map(gap => showGap(landscape, gap, lang)) };
};

/** What the page of an agreement says of its oversight: when it is due, what was done, and the day a person most likely means. */
export const oversightAbout = (landscape: Landscape, agreement: Thing, lang: Lang) => {
  const t = texts(lang);
  const next = oversightOf(landscape, agreement);
  const { today } = landscape;
  return {
    today,
    isLate: next !== null && next < today,
    looks: looksAt(landscape, agreement.id).map(look => ({
      id: look.id,
      on: textOf(look, "on"),
      note: textOf(look, "note"),
    })),
    words: !next
      ? t("next-unknown")
      : next < today
        ? t("days-late", { n: daysBetween(next, today), day: formats(lang).day(next) })
        : t("by", { day: formats(lang).day(next) }),
  };
};

import type { Lang } from "../../../kernel/lang.ts";
import { contains } from "../../../kernel/period.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { dutyAddress, dutyWord } from "../../organisation/index.server.ts";
import { texts } from "../texts/index.ts";
import type { DutyLine } from "./duty-card.tsx";
import type { Landscape } from "./landscape.ts";
import { holderText } from "./show.ts";

/** Who is responsible for a thing today and later, each with where its history is and where it is handed over. */
export const dutyLines = (landscape: Landscape, id: string, lang: Lang): DutyLine[] => {
  const t = texts(lang);
  const f = formats(lang);
  return (landscape.duties.get(id) ?? [])
    .filter(span => span.to === null || span.to > landscape.today)
    .map(span => ({
      key: `${span.id} ${span.from}`,
      what: dutyWord(span.kind, lang),
      href: dutyAddress(span.id),
      who: span.deputy
        ? t("duties.with-deputy", {
            who: holderText(landscape, span.holder, lang),
            deputy: holderText(landscape, span.deputy, lang),
          })
        : holderText(landscape, span.holder, lang),
      when: [
        t(contains(span, landscape.today) ? "duties.since" : "duties.from", { day: f.dayShort(span.from) }),
        ...(span.to ? [t("duties.until", { day: f.dayShort(span.to) })] : []),
      ].join(", "),
    }));
};

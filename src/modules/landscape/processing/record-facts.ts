import type { Lang } from "../../../kernel/lang.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { livingUses } from "../overlooked/facts.ts";
import type { Landscape } from "../register/landscape.ts";
import { texts } from "../texts/index.ts";
import { recordOf } from "./facts.ts";
import { lacksIn } from "./rules-groups.ts";
import { undescribedUses, unsaidUses } from "./undescribed.ts";

/** How the record of art. 30 stands. Without a record there are no gaps to count, and what nobody has said is no nought. */
export const recordFacts = (landscape: Landscape, lang: Lang) => {
  const t = texts(lang);
  const { activities, gaps } = recordOf(landscape);
  const begun = activities.length > 0;
  const undescribed = undescribedUses(landscape).length;
  const unsaid = unsaidUses(landscape).length;
  const asked = t("landscape.personal-unsaid", { n: unsaid, total: livingUses(landscape).length });
  const words = t(begun ? "landscape.gaps-words" : "landscape.no-record");
  const missing = {
    figure: formats(lang).number(undescribed),
    words: t(begun ? "landscape.undescribed-words" : "landscape.no-record-words"),
    href: "/landscape/record#undescribed",
    tone: "bad" as const,
  };
  return [
    {
      figure: begun ? formats(lang).number(lacksIn(gaps).length) : "–",
      words: unsaid > 0 ? `${words}; ${asked}` : words,
      href: begun || unsaid === 0 ? "/landscape/record" : "/landscape/system-uses?personalData=-",
      ...(begun ? {} : { tone: "warm" as const }),
    },
    ...(undescribed > 0 ? [missing] : []),
  ];
};

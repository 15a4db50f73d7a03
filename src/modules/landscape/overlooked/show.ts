import type { Lang } from "../../../kernel/lang.ts";
import type { Day } from "../../../kernel/period.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { dutyWord } from "../../organisation/index.server.ts";
import { texts } from "../texts/index.ts";
import type { OverlookedCode } from "./facts.ts";

/** "System owner: nobody from 1 Mar 2026", or that the position is vacant. */
export const dutyNote = ({ kind, from }: { kind: string; from: Day | null }, lang: Lang): string => {
  const t = texts(lang);
  const what = dutyWord(kind, lang);
  return from
    ? t("duties.nobody-from", { what, day: formats(lang).day(from) })
    : t("duties.vacant", { what });
};

/** What a list counts, as it is told beside its figure. */
export const factWords = (code: OverlookedCode, lang: Lang): string =>
  texts(lang)(
    code === "organisation-by-hand" ? "overlooked.organisation-by-hand.fact" : `overlooked.${code}`,
  );

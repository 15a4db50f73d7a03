import type { Lang } from "../../../kernel/lang.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { pText } from "../tested/words.ts";
import type { YearTold } from "./rules-compare.ts";
import { directionOf } from "./rules-direction.ts";
import { texts } from "./texts/index.ts";

type Props = { lang: Lang; name: string | null; years: readonly YearTold[] };

/** In a sentence which way the figure of a municipality went; nothing of a short series. */
export const Went = ({ lang, name, years }: Props) => {
  const found = name === null ? null : directionOf(years);
  if (name === null || !found) return null;
  const t = texts(lang);
  const way = found.p > 0.05 ? "level" : found.tau > 0 ? "rose" : "fell";
  return (
    <>
      <p>
        {t(`went.${way}`, {
          ...{ name, from: String(found.from), to: String(found.to), n: found.n },
          ...{ tau: formats(lang).number(found.tau, 2), p: pText(found.p, lang) },
        })}
      </p>
      <p className="src">{t("went.why")}</p>
    </>
  );
};

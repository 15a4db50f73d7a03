import type { Lang } from "../../../kernel/lang.ts";
import { formats } from "../../../platform/i18n/index.ts";
import type { Missing } from "../questionnaire/rules-complete.ts";
import { texts } from "../questionnaire/texts/index.ts";

/** The page of the editor on which a part of a questionnaire is said. */
export const editorOf = (at: string, place: Missing["at"]): string => {
  if (place.kind === "settings") return `${at}/edit/about`;
  const plural = { group: "groups", item: "questions", scale: "scales" }[place.kind];
  return `${at}/edit/${plural}/${encodeURIComponent(place.id)}`;
};

/** What is missing in words, with the place and the page it is said on. */
export const toldMissing = ({ at: place, what, languages }: Missing, at: string, lang: Lang) => {
  const t = texts(lang);
  const words =
    languages.length > 0
      ? t("missing.in", {
          what: t(`missing.${what}`),
          languages: formats(lang).list(languages.map(one => t(`language.${one}`))),
        })
      : t("missing.whole", { what: t(`missing.${what}`) });
  return {
    href: what === "items" ? `${at}/edit` : editorOf(at, place),
    place: place.kind === "settings" ? t("place.settings") : t(`place.${place.kind}`, { id: place.id }),
    text: words,
  };
};

import type { Lang } from "../../../kernel/lang.ts";
import { texts } from "../texts/index.ts";
import type { Purpose } from "./rules-purposes.ts";

/** A purpose in the reader's words. */
export const purposeName = (purpose: Purpose, lang: Lang): string => texts(lang)(`purpose.${purpose}`);

/** The same inside a sentence. */
export const purposeWithin = (purpose: Purpose, lang: Lang): string => {
  const name = purposeName(purpose, lang);
  return name.charAt(0).toLocaleLowerCase(lang) + name.slice(1);
};

/** What leads from an initiative to what is expected of it. */
export const expectationsLabel = (lang: Lang): string => texts(lang)("initiatives.link");

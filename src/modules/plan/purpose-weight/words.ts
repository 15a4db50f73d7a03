import { type Lang, langs } from "../../../kernel/lang.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import { texts } from "../texts/index.ts";
import { type Purpose, purposes } from "./rules-purpose.ts";

/** A purpose in the reader's words. */
export const purposeName = (purpose: Purpose, lang: Lang): string => texts(lang)(`purpose.${purpose}`);

/**
 * A portfolio whose purposes are called as the reader does, where they are ours and nobody called them otherwise: what
 * was begun in one language is read in another.
 */
export const inWordsOf = (portfolio: Portfolio, lang: Lang): Portfolio => ({
  ...portfolio,
  purposes: portfolio.purposes.map(one => {
    const ours = purposes.find(code => code === one.id);
    return ours && langs.some(each => purposeName(ours, each) === one.name)
      ? { ...one, name: purposeName(ours, lang) }
      : one;
  }),
});

import { type Lang, nameIn } from "../../../kernel/lang.ts";
import type { Words } from "../questionnaire/rules-questionnaire.ts";
import { texts } from "../questionnaire/texts/index.ts";

/** What a respondent has answered so far: the value of each box by its name. */
export type Given = Readonly<Record<string, string | undefined>>;

/** A question's own words in the language asked; where it lacks them, in another, and said so. */
export const said = (words: Words, lang: Lang): string =>
  words[lang] ?? `${nameIn(words, lang)} [${texts(lang)("form.missing")}]`.trim();

import type { Lang } from "../../../kernel/lang.ts";
import type { Wave } from "./rules-given.ts";
import { texts } from "./texts/index.ts";

/** What hidden, "at least" and "at most" mean; nothing where answers are on the record, which tells all. */
export const notesOf = ({ mode, threshold }: Wave, lang: Lang): string[] =>
  mode === "on-record" ? [] : [texts(lang)("cube.note", { threshold })];

/** What the facts are, in a sentence or two. */
export const descriptionOf = (wave: Wave, lang: Lang): string =>
  [texts(lang)("catalogue.description"), ...notesOf(wave, lang)].join(" ");

/** What the release is called in its main language. */
export const titleOf = ({ questionnaire, languages }: Wave): string =>
  questionnaire.title[languages[0]!] ?? questionnaire.id;

import type { Lang } from "../../../kernel/lang.ts";
import { inventedText } from "../chart/words.ts";
import type { About } from "./json-stat.ts";
import type { Wave } from "./rules-given.ts";
import { seriesOf } from "./rules-series.ts";
import { texts } from "./texts/index.ts";

/**
 * That the publisher is invented; of whom shares are where some answers stand beside the scale; and what hidden, "at
 * least" and "at most" mean, but where answers are on the record, which tells all.
 */
export const notesOf = (
  { mode, threshold, questionnaire }: Wave,
  { publisher, invented }: About,
  lang: Lang,
): string[] => [
  ...(invented ? [inventedText(publisher, lang)] : []),
  ...(seriesOf(questionnaire).some(({ answers }) => answers.some(one => one.aside))
    ? [texts(lang)("cube.asides")]
    : []),
  ...(mode === "on-record" ? [] : [texts(lang)("cube.note", { threshold })]),
];

/** What the facts are, in a sentence or two. */
export const descriptionOf = (wave: Wave, about: About, lang: Lang): string =>
  [texts(lang)("catalogue.description"), ...notesOf(wave, about, lang)].join(" ");

/** What the release is called in its main language. */
export const titleOf = ({ questionnaire, languages }: Wave): string =>
  questionnaire.title[languages[0]!] ?? questionnaire.id;

import type { Lang } from "../../../kernel/lang.ts";
import { byCodePoint } from "../../../kernel/text.ts";
import { type Group, type Item, itemsOf, type Questionnaire, type Words } from "./rules-questionnaire.ts";

/**
 * JSON with one way of writing it: keys by code point, texts in Unicode's composed form (NFC), no spaces. A key
 * without a value is left out, as in JSON itself.
 */
export const canonical = (value: unknown): string => {
  if (typeof value === "string") return JSON.stringify(value.normalize("NFC"));
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => byCodePoint(a, b));
  return `{${entries.map(([key, one]) => `${canonical(key)}:${canonical(one)}`).join(",")}}`;
};

/** What one series of answers goes by: a question, or one row of a matrix. */
export type Worded = {
  id: string;
  item: string;
  text: Words;
  type: Item["type"];
  languages: Lang[];
  said: Said;
};

/** The wording as it is hashed, of all languages or of one. */
type Said = (lang?: Lang) => Record<string, unknown>;

/** Everything answers are counted of, in the order it is asked. */
export const wordedOf = (q: Questionnaire): Worded[] =>
  itemsOf(q).flatMap(({ group, item }) => {
    const one = (id: string, text: Words, row?: Words): Worded => ({
      id,
      item: item.id,
      text,
      type: item.type,
      languages: q.languages,
      said: lang => saidOf(q, group, item, id, row, lang),
    });
    return item.type === "matrix"
      ? item.rows.map(row => one(row.id, row.text, row.text))
      : [one(item.id, item.text)];
  });

/** What a respondent reads of it: stem, text, and every answer that can be given. Help and the order asked in are not. */
const saidOf = (q: Questionnaire, group: Group, item: Item, id: string, row?: Words, lang?: Lang) => {
  const said = (words: Words) =>
    lang === undefined ? Object.fromEntries(q.languages.map(one => [one, words[one]])) : words[lang];
  const answers = (all: readonly { id: string; label: Words }[] = []) =>
    all.map(answer => ({ id: answer.id, label: said(answer.label) }));
  const scale = "scale" in item ? q.scales[item.scale] : undefined;
  const aside = scale ? scale.aside : "aside" in item ? item.aside : undefined;
  return {
    id,
    type: item.type,
    stem: said(group.stem),
    text: said(item.text),
    row: row && said(row),
    scale: scale?.options.map(({ value, label }) => ({ value, label: said(label) })),
    options: "options" in item ? answers(item.options) : undefined,
    aside: answers(aside),
    unit: item.type === "number" ? item.unit : undefined,
    total: item.type === "points" ? item.total : undefined,
    max: item.type === "multiple" || item.type === "list" ? item.max : undefined,
    distinct: item.type === "matrix" && item.distinct ? true : undefined,
  };
};

import { isId } from "../../kernel/ids.ts";
import type { Lang } from "../../kernel/lang.ts";
import { isDay } from "../../kernel/period.ts";
import {
  currencies,
  type Landscape,
  nounNamed,
  type Said,
  saidOf,
  sourceText,
  titleOf,
} from "../../modules/landscape/index.server.ts";
import { formats, textAnywhere } from "../../platform/i18n/index.ts";
import "./texts/index.ts";

/** What a line of the change log says, in words: a thing's own fields under their labels, all else as it was kept. */
export const saidIn = (landscape: Landscape, kind: string, payload: string | null, lang: Lang): Said[] => {
  const said: unknown = payload === null ? {} : JSON.parse(payload);
  // What was budgeted is kept year by year.
  if (Array.isArray(said))
    return said.map(({ year = "", ...amount }: Record<string, unknown>) => ({
      label: String(year),
      text: valueText(landscape, lang, year === "" ? "" : "amount", amount),
    }));
  if (!isObject(said)) return [{ label: "", text: valueText(landscape, lang, "", said) }];
  const noun = nounNamed(kind);
  const own = noun ? saidOf(landscape, noun, said, lang) : [];
  const told = own.length > 0 ? ["changes", "values"] : [];
  const line = (key: string, value: unknown): Said => ({
    label: wordText(key, lang),
    text: valueText(landscape, lang, key, value),
  });
  const lines = Object.entries(said).flatMap(([key, value]): Said[] => {
    if (told.includes(key)) return [];
    if (key === "changes" && Array.isArray(value))
      return value.map(({ at, field, ...change }) => line(String(at ?? field ?? key), change));
    return [line(key, value)];
  });
  const { before, after, ...rest } = said;
  if (isObject(before ?? {}) && isObject(after) && Object.keys(rest).length === 0)
    return Object.entries(after).map(([key, value]) =>
      line(key, { before: isObject(before) ? before[key] : null, after: value }),
    );
  return [...own, ...lines];
};

/** What is kept as one of few words that have texts of their own; what somebody typed is never taken for one. */
const choices = ["role", "ground"];

/** Kept in minor units. */
const money = ["amount", "price"];

/** A value as a person reads it: a day, a name for an id, a choice in words, old → new for a change. */
const valueText = (landscape: Landscape, lang: Lang, key: string, value: unknown): string => {
  const f = formats(lang);
  const text = (one: unknown) => valueText(landscape, lang, key, one);
  if (value === null || value === undefined || value === "") return "–";
  if (typeof value === "number")
    return money.includes(key) ? f.money(value, currencies[landscape.country] ?? "EUR") : f.number(value);
  if (typeof value === "boolean")
    return textAnywhere([value ? "flag.yes" : "flag.no"], lang) ?? String(value);
  if (Array.isArray(value)) return value.map(text).join(value.some(isObject) ? "; " : ", ") || "–";
  if (isObject(value)) {
    const { before, after } = value;
    if (isObject(before) && isObject(after))
      return Object.keys({ ...before, ...after })
        .filter(of => JSON.stringify(before[of]) !== JSON.stringify(after[of]))
        .map(of => `${wordText(of, lang)}: ${text(before[of])} → ${text(after[of])}`)
        .join(", ");
    if ("after" in value) return `${text(before)} → ${text(after)}`;
    return Object.entries(value)
      .map(([of, one]) => `${wordText(of, lang)}: ${valueText(landscape, lang, of, one)}`)
      .join(", ");
  }
  const word = String(value);
  if (isDay(word)) return f.dayShort(word);
  if (isId(word)) return nameOf(landscape, word) ?? word;
  if (key === "source") return sourceText(word, lang);
  if (key === "fields") return wordText(word, lang);
  if (key === "kind") return textAnywhere([`study.${word}.short`], lang) ?? word;
  return (choices.includes(key) && textAnywhere([`${key}.${word}`], lang)) || word;
};

const nameOf = (landscape: Landscape, id: string): string | undefined =>
  landscape.byId.has(id)
    ? titleOf(landscape, id)
    : (landscape.units.get(id)?.name ?? landscape.holders.get(id)?.label);

/** Where the words stand that a payload is kept under; what none of them has is told as it is. */
const places = [
  "payload",
  "attribute",
  "purpose",
  "effort",
  "choice.initiative.size",
  "choice.initiative.profile",
];
const wordText = (key: string, lang: Lang): string =>
  // "lead.help" is help with project management.
  key
    .split(".")
    .map(
      word =>
        textAnywhere(
          places.map(place => `${place}.${word}`),
          lang,
        ) ?? word,
    )
    .join(", ");

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

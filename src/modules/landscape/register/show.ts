import type { Lang } from "../../../kernel/lang.ts";
import { addDays } from "../../../kernel/period.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { texts } from "../texts/index.ts";
import type { Landscape } from "./landscape.ts";
import { type Field, isLines, type Noun } from "./noun.ts";
import type { Value } from "./rules.ts";
import { titleOf } from "./title.ts";

/** The texts of nouns and fields have keys made from declarations, which the texts' own test holds complete. */
const text = (lang: Lang, key: string): string => {
  const t = texts(lang);
  return t.has(key) ? t(key) : key;
};

export const nounText = (noun: Noun | string, lang: Lang): string =>
  text(lang, `noun.${typeof noun === "string" ? noun : noun.name}`);
export const nounsText = (noun: Noun | string, lang: Lang): string =>
  text(lang, `nouns.${typeof noun === "string" ? noun : noun.name}`);
export const wordsOf = (kind: "lead" | "new" | "empty", noun: Noun, lang: Lang): string =>
  text(lang, `${kind}.${noun.name}`);
const isCommon = ({ fields }: Noun, field: string) => fields[field] !== undefined && isLines(fields[field]);
export const fieldText = (noun: Noun, field: string, lang: Lang): string =>
  text(lang, `field.${isCommon(noun, field) ? "common" : noun.name}.${field}`);
export const whyText = (noun: Noun, field: string, lang: Lang): string | undefined => {
  const t = texts(lang);
  const key = `why.${isCommon(noun, field) ? "common" : noun.name}.${field}`;
  return t.has(key) ? t(key) : undefined;
};
export const choiceText = (noun: Noun, field: string, value: string, lang: Lang): string =>
  noun.fields[field]?.kind === "tri"
    ? text(lang, `tri.${value}`)
    : text(lang, `choice.${noun.name}.${field}.${value}`);

/** A value as a person reads it; "" where there is none. */
export const show = (
  landscape: Landscape,
  noun: Noun,
  name: string,
  value: Value,
  lang: Lang,
  currency = "DKK",
): string => {
  const field = noun.fields[name]!;
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return "";
  const f = formats(lang);
  switch (field.kind) {
    case "number":
      // A year is a name, not an amount.
      return name === "year" ? String(value) : f.number(Number(value));
    case "money":
      return f.money(Number(value), currency);
    case "day":
      return f.dayShort(lastDay(field, String(value)));
    case "quarter":
      return f.quarter(String(value));
    case "choice":
    case "tri":
      return choiceText(noun, name, String(value), lang);
    case "flag":
      return text(lang, value ? "flag.yes" : "flag.no");
    case "responsibility":
      return holderText(landscape, String(value), lang);
    case "ids":
    case "names":
      return [value].flat().join(", ");
    case "one":
    case "many":
      return f.list(
        [value]
          .flat()
          .map(id => titleOf(landscape, String(id)))
          .sort(f.compare),
      );
    default:
      return String(value);
  }
};

/** Who is responsible, with the position that holds it; a position nobody sits in is told as vacant. */
export const holderText = (landscape: Landscape, id: string, lang: Lang): string => {
  const holder = landscape.holders.get(id);
  if (holder?.kind !== "position") return holder?.label || (holder ? text(lang, "holder.erased") : "");
  return `${holder.personName ?? text(lang, "holder.vacant")} (${holder.label})`;
};

/** The last day of a half-open period, as people say it. */
export const lastDay = (field: Field, day: string): string => (field.lastDay ? addDays(day, -1) : day);

export const currencies: Record<string, string> = { DK: "DKK", SE: "SEK", FI: "EUR", NO: "NOK" };

import { type Lang, langs } from "../../kernel/lang.ts";
import { isDay } from "../../kernel/period.ts";
import type { Refusal } from "../../kernel/result.ts";
import { formats, locales } from "./formats.ts";

/** A text with a number in it; the languages of the product all have these two forms, and some sentences one for none. */
export type Plural = { readonly zero?: string; readonly one: string; readonly other: string };

/** What a language file holds: a sentence per key, with `{words}` to fill in. */
export type TextSource = Readonly<Record<string, string | Plural>>;

/** The shape the other languages must have: a missing key is a compile error. */
export type Texts<S extends TextSource> = { readonly [K in keyof S]: S[K] extends string ? string : Plural };

/** Numbers are written as the language writes them; pass a year or a code as text. */
export type Values = Readonly<Record<string, string | number>>;

export type Translate<K extends string = string> = {
  (key: K, values?: Values): string;
  /** True when the text exists: for keys made from outside codes. */
  has(key: string): key is K;
  /** A refusal in the reader's language: own texts first, then any module's. */
  refusal(refusal: Refusal): string;
};

/** Which module has the text of a key; the first to bring it. So a refusal made in one module is told on the page of another. */
const known = new Map<string, (lang: Lang) => Translate>();

/** Binds the five languages of a module together; throws at once when one lacks a text or a word to fill in. */
export const textsOf = <S extends TextSource>(
  sources: { en: S } & Record<Exclude<Lang, "en">, Texts<S>>,
): ((lang: Lang) => Translate<keyof S & string>) => {
  const all: Record<Lang, TextSource> = sources;
  for (const lang of langs) complain(lang, all.en, all[lang]);
  const made = new Map(langs.map(lang => [lang, translator(lang, all[lang])]));
  // The keys are known to the compiler only; at run time a translator takes any text.
  const texts = (lang: Lang) => made.get(lang)! as Translate<keyof S & string>;
  for (const key of Object.keys(sources.en))
    if (!known.has(key)) known.set(key, texts as (lang: Lang) => Translate);
  return texts;
};

/** A refusal told without knowing which module made it; its days are written as the language writes them. */
export const refusalText = (refusal: Refusal, lang: Lang): string => {
  const key = `refusal.${refusal.code}`;
  const text = textAnywhere([key], lang, spoken(refusal.values, lang));
  if (text === undefined) throw new Error(`no text for ${key}`);
  return text;
};

/** Days are told in words, but what somebody typed (`value`) as it was typed. */
const spoken = (values: Values = {}, lang: Lang): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" && name !== "value" && isDay(value) ? formats(lang).day(value) : value,
    ]),
  );

/** The text of the first of these keys that any module has. */
export const textAnywhere = (keys: readonly string[], lang: Lang, values?: Values): string | undefined => {
  const key = keys.find(one => known.has(one));
  return key && known.get(key)!(lang)(key, values);
};

const translator = (lang: Lang, source: TextSource): Translate => {
  const plural = new Intl.PluralRules(locales[lang]);
  const translate = (key: string, values: Values = {}): string => {
    const text = Object.hasOwn(source, key) ? source[key] : undefined;
    if (text === undefined) throw new Error(`no text ${key} in ${lang}`);
    if (typeof text === "string") return fill(text, values, lang);
    const n = counted(values);
    if (n === 0 && text.zero !== undefined) return fill(text.zero, values, lang);
    return fill(plural.select(n) === "one" ? text.one : text.other, values, lang);
  };
  const has = (key: string): key is string => Object.hasOwn(source, key);
  const refusal = (r: Refusal): string =>
    has(`refusal.${r.code}`) ? translate(`refusal.${r.code}`, spoken(r.values, lang)) : refusalText(r, lang);
  return Object.assign(translate, { has, refusal });
};

/** The number that decides between one and many: `n`, else the first number given. */
const counted = (values: Values): number => {
  const n = typeof values.n === "number" ? values.n : Object.values(values).find(v => typeof v === "number");
  return typeof n === "number" ? n : 0;
};

const fill = (text: string, values: Values, lang: Lang): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`nothing to fill into {${name}} of "${text}"`);
    return typeof value === "number" ? formats(lang).number(value) : value;
  });

const complain = (lang: Lang, en: TextSource, other: TextSource): void => {
  const wrong = [
    ...Object.keys(en)
      .filter(key => !(key in other))
      .map(key => `${key} is missing`),
    ...Object.keys(other)
      .filter(key => !(key in en))
      .map(key => `${key} is not in English`),
    ...Object.keys(en)
      .filter(key => key in other && words(en[key]!) !== words(other[key]!))
      .map(key => `${key} fills in other words`),
  ];
  if (wrong.length > 0) throw new Error(`texts in ${lang}: ${wrong.join(", ")}`);
};

/** The words to fill in, as one comparable text. One-forms may leave the number out ("one unit"). */
const words = (text: string | Plural): string =>
  [...new Set((typeof text === "string" ? text : text.other).match(/\{\w+\}/g) ?? [])].sort().join();

import type { Lang } from "../../../kernel/lang.ts";
import type { Refusal } from "../../../kernel/result.ts";
import { refusalText } from "../../../platform/i18n/index.ts";
import { labelsNear } from "../../../platform/search/index.ts";
import { texts } from "../texts/index.ts";
import type { Way } from "./asked-field.tsx";
import { offered } from "./labels.ts";
import type { Landscape } from "./landscape.ts";
import type { Noun } from "./noun.ts";
import { nounNamed } from "./nouns.ts";
import { wordsOf } from "./show.ts";

/** Where a thing that is named but not known is added; it opens beside the form, in which nothing is lost. */
export const addWay = (to: string, name: string, lang: Lang): Way => {
  const t = texts(lang);
  const noun = nounNamed(to);
  if (!noun)
    return to === "unit"
      ? { href: "/organisation/units/new", label: t("form.add-unit") }
      : { href: "/organisation/people/new", label: t("form.add-person") };
  return {
    href: `/landscape/${noun.plural}/new${name ? `?${new URLSearchParams({ [noun.title]: name })}` : ""}`,
    label: wordsOf("new", noun, lang),
  };
};

/** A refusal in words; of names that are not known, those that come near each, and the way to add the first. */
export const told = (landscape: Landscape, noun: Noun, field: string, refusal: Refusal, lang: Lang) => {
  const to = noun.fields[field]?.to;
  const why = refusalText(refusal, lang);
  if (refusal.code !== "unknown-reference" || !to) return { why };
  const names = String(refusal.values?.value ?? "").split("; ");
  const unknown = names.map(name => ({ name, near: near(landscape, to, name) }));
  const meant = [...new Set(unknown.flatMap(one => one.near))].map(name => `"${name}"`).join(", ");
  return {
    why: meant ? `${why} ${texts(lang)("form.did-you-mean", { names: meant })}` : why,
    add: addWay(to, names[0]!, lang),
    unknown,
  };
};

/** The names that hold one of the words of one that is not known; people are not proposed. */
const near = (landscape: Landscape, to: string, name: string): string[] =>
  to === "holder" ? [] : labelsNear(offered(landscape, to), name);

/** What a form holds, with the names in it that somebody chose in place of those that are not known. */
export const asMeant = (values: Record<string, string>): Record<string, string> => {
  const meant = { ...values };
  for (const [key, chosen] of Object.entries(values)) {
    const field = /^meant\.(\w+)\.\d+$/.exec(key)?.[1];
    const name = values[`${key}.for`];
    if (!field || !name || chosen === "" || !Object.hasOwn(values, field)) continue;
    meant[field] = replaced(meant[field]!, name, chosen);
  }
  return meant;
};

/** Names stand one a line, or parted as people part them. */
const replaced = (text: string, name: string, chosen: string): string => {
  for (const signs of [/(\n)/, /([\n;])/, /([\n;,])/]) {
    const parts = text.split(signs);
    if (parts.some(part => part.trim() === name))
      return parts.map(part => (part.trim() === name ? chosen : part)).join("");
  }
  return text;
};

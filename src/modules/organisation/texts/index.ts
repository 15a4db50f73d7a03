import type { Lang } from "../../../kernel/lang.ts";
import type { Refusal } from "../../../kernel/result.ts";
import type { Called, LoggedIn } from "../../../platform/audit/logged.ts";
// The reasons why a role may not do something are told on our pages too.
import "../../../platform/auth/texts/index.ts";
import { textsOf } from "../../../platform/i18n/index.ts";
import { da } from "./da.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { nb } from "./nb.ts";
import { sv } from "./sv.ts";

export const texts = textsOf({ en, da, sv, fi, nb });

/** The word for a key made at run time, or what to say when there is none. */
export const wordFor = (lang: Lang, key: string, otherwise: string): string => {
  const t = texts(lang);
  return t.has(key) ? t(key) : otherwise;
};

/** A refusal as a sentence: hierarchies and fields in the reader's words. */
export const tell = (refusal: Refusal, lang: Lang): string => {
  const values = Object.entries(refusal.values ?? {}).map(([name, value]) => [
    name,
    spoken(name, value, lang),
  ]);
  return texts(lang).refusal({ code: refusal.code, values: Object.fromEntries(values) });
};

const spoken = (name: string, value: string | number, lang: Lang): string | number => {
  if (typeof value === "number") return value;
  const t = texts(lang);
  const key = `${name}.${value}`;
  return (name === "hierarchy" || name === "attribute") && t.has(key) ? t(key) : value;
};

declare module "../../../platform/audit/logged.ts" {
  interface Logged
    extends LoggedIn<typeof en>,
      Record<`${Called<typeof en, "kind">}.${Called<typeof en, "verb">}`, true> {}
}

import type { Lang } from "../../kernel/lang.ts";
import { textAnywhere } from "../i18n/index.ts";

/**
 * Everything the change log tells of, by the code it keeps. A module adds its own where it binds its texts
 * together, so that a code without words is a compile error where it is recorded.
 */
// biome-ignore lint/suspicious/noEmptyInterface: modules add to it, which a type does not allow.
export interface Logged {}

/** What happened, in field words: "system-use.retired". */
export type Action = keyof Logged;

/** The codes a module has words for: `logged.<code>`. */
export type LoggedIn<T> = {
  -readonly [K in keyof T as K extends `logged.${infer Code}` ? Code : never]: true;
};

/** What the keys of a kind name: `Called<T, "noun">` is "system" where T has `noun.system`. */
export type Called<T, Of extends string> = keyof T extends infer Key
  ? Key extends `${Of}.${infer Name}`
    ? Name
    : never
  : never;

/** A code in words; one of an older version that nothing tells of any more stands as it is. */
export const loggedText = (code: string, lang: Lang): string => {
  const text = textAnywhere([`logged.${code}`, ...verbKeys(code)], lang);
  if (text === undefined) return code;
  return text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
};

/** A code in words that say what it happened to as well: for a list of all there are. */
export const wholeLoggedText = (code: string, lang: Lang): string => {
  const verb = textAnywhere([`logged.${code}`], lang) === undefined && textAnywhere(verbKeys(code), lang);
  if (!verb) return loggedText(code, lang);
  return `${objectText(code.slice(0, code.indexOf(".")), lang)}: ${verb.charAt(0).toLocaleLowerCase(lang)}${verb.slice(1)}`;
};

/** Things of many kinds share the words for what happens to them: landscape and organisation each have theirs. */
const verbKeys = (code: string) => ["done", "verb"].map(of => `${of}.${code.slice(code.indexOf(".") + 1)}`);

/** The kind of thing something happened to. */
export const objectText = (kind: string, lang: Lang): string =>
  textAnywhere([`noun.${kind}`, `kind.${kind}`, `object.${kind}`], lang) ?? kind;

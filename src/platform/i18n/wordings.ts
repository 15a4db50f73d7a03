import type { Lang } from "../../kernel/lang.ts";

/** A text of the content we ship, in all five languages. */
export type Wording = Readonly<Record<Lang, string>>;

/** Tells shipped content in a language. Names, laws and years have no wording: they stand as they are. */
export const wordingsOf = (raw: string): ((text: string, lang: Lang) => string) => {
  // The file is ours, and a test holds it with `wordingFaults`.
  const known = new Map((JSON.parse(raw) as Wording[]).map(one => [one.en, one]));
  return (text, lang) => known.get(text)?.[lang] ?? text;
};

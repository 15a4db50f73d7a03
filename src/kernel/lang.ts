/** The five languages every text of the product exists in. */
export const langs = ["en", "da", "sv", "fi", "nb"] as const;
export type Lang = (typeof langs)[number];

export const isLang = (value: unknown): value is Lang => langs.includes(value as Lang);

/** A name in several languages; at least one is there. */
export type Names = Partial<Record<Lang, string>>;

/** The name in the reader's language, else English, else any that is there. */
export const nameIn = (names: Names, lang: Lang): string =>
  names[lang] ?? names.en ?? Object.values(names).find(Boolean) ?? "";

import type { Lang } from "../../kernel/lang.ts";

/**
 * The titles of a column in metadata of CSV on the Web. Readers find the column of a file by them, so that the word in
 * the file's first line is one, of no language ("und").
 */
export const columnTitles = (
  header: string,
  titles: Readonly<Partial<Record<Lang, string>>>,
): Readonly<Record<string, string>> => ({ ...titles, und: header });

/** A day or an instant (ISO) as a value of its own: a plain text would be words in the language of the file. */
export const dated = (value: string): { "@value": string; "@type": "xsd:date" | "xsd:dateTime" } => ({
  "@value": value,
  "@type": value.includes("T") ? "xsd:dateTime" : "xsd:date",
});

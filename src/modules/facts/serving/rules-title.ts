import type { Cut } from "./rules-cut.ts";
import { said } from "./rules-table.ts";

/** The two words of a title, in its language: "contents by a, b and c". */
export type TitleWords = { by: string; and: string };

/** The title of a part of a table; a single figure is not named among its variables. */
export const titleOf = ({ table, variables }: Cut, lang: string, { by, and }: TitleWords): string => {
  const names = variables
    .filter(({ kind, values }) => kind !== "contents" || values.length > 1)
    .map(({ label }) => said(label, table, lang));
  const contents = said(table.contents, table, lang);
  const last = names.pop();
  if (last === undefined) return contents;
  return names.length > 0
    ? `${contents} ${by} ${names.join(", ")} ${and} ${last}`
    : `${contents} ${by} ${last}`;
};

import type { Lang } from "../../../kernel/lang.ts";
import type { OutSheet } from "../../../platform/files/index.ts";
import type { Landscape } from "../register/landscape.ts";

/** A view as a table, as the address of its page asks for it; undefined when there is no such view. */
export type Table = (landscape: Landscape, lang: Lang, query: URLSearchParams) => OutSheet | undefined;

export const sheet = (
  name: string,
  columns: readonly [string, string][],
  rows: OutSheet["rows"],
): OutSheet => ({
  name: name.slice(0, 31),
  keys: columns.map(([key]) => key),
  headers: columns.map(([, header]) => header),
  rows,
});

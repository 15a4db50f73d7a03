import { langs } from "../../../kernel/lang.ts";
import type { SourceTable } from "../../../platform/files/index.ts";
import type { Knowledge } from "../../../platform/intake/index.ts";
import { headingKey } from "../../../platform/search/index.ts";
import { texts as landscapeTexts } from "../texts/index.ts";
import { texts } from "./texts/index.ts";

/** The columns of a file of mappings, as the export writes them; titles are for the reader and are not read. */
export const mappingColumns = [
  "fromList",
  "fromCode",
  "fromTitle",
  "how",
  "toList",
  "toCode",
  "toTitle",
  "author",
  "on",
  "delete",
] as const;
export type MappingColumn = (typeof mappingColumns)[number];

/** What a mapping cannot do without. */
export const mustColumns = ["fromList", "fromCode", "how", "toList", "toCode"] as const;

const known = new Map<string, MappingColumn>(
  mappingColumns.flatMap(column =>
    [column, ...langs.map(lang => texts(lang)(`column.${column}`))].map(
      word => [headingKey(word), column] as const,
    ),
  ),
);

const guess = ({ columns }: SourceTable) => {
  const found = columns.map(column => known.get(headingKey(column)) ?? null);
  // The first of two columns that seem to be the same is taken.
  return { kind: "mapping", fields: found.map((field, i) => (found.indexOf(field) === i ? field : null)) };
};

/** What the import of mappings knows of columns. */
export const knowledge: Knowledge = {
  kinds: lang => [{ name: "mapping", label: landscapeTexts(lang)("mappings.title") }],
  offers: (_kind, lang) =>
    mappingColumns.map(key => ({
      key,
      label: texts(lang)(`column.${key}`),
      required: mustColumns.some(one => one === key),
    })),
  guess,
  needs: () => mustColumns.map(column => [column]),
};

import { langOf, said, same, type Table } from "./rules-table.ts";

/*
 * A client asks of a codelist by its name alone, so that it is one in the whole house: `vs_place_` and the table's id.
 * Of a table it may be called by what stands before that.
 */

export const codelistName = (kind: string, tableId: string): string => `vs_${kind}_${tableId}`;

/** The table a codelist is of, by the codelist's name. */
export const tableIdIn = (name: string): string => name.slice(name.lastIndexOf("_") + 1);

export const isCalled = (id: string, name: string): boolean =>
  same(id, name) || same(id.slice(0, id.lastIndexOf("_")), name);

/** `at` is where the API answers. */
export const codelistAddress = (at: string, id: string, lang: string): string =>
  `${at}/codeLists/${encodeURIComponent(id)}?lang=${lang}`;

/** A codelist with its values, as PxWeb's API v2 tells it; null where the table has none of the name. */
export const codelistOf = (table: Table, name: string, asked: string | null, at: string): object | null => {
  const lang = langOf(table, asked);
  for (const { codelists, values } of table.variables) {
    const found = codelists.find(({ id }) => same(id, name));
    if (!found) continue;
    const { id, label, codes } = found;
    const others = table.languages.filter(one => one !== lang);
    const link = (rel: string, hreflang: string) => ({
      rel,
      hreflang,
      href: codelistAddress(at, id, hreflang),
    });
    return {
      id,
      label: said(label, table, lang),
      language: lang,
      languages: table.languages,
      elimination: false,
      type: "Valueset",
      values: values.flatMap(({ code, label }) =>
        codes.includes(code) ? [{ code, label: said(label, table, lang), valueMap: [code] }] : [],
      ),
      links: [link("self", lang), ...others.map(other => link("alternate", other))],
    };
  }
  return null;
};

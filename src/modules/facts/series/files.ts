import type { Lang } from "../../../kernel/lang.ts";
import { columnTitles, dated } from "../../../platform/files/csvw.ts";
import { newestOrigin, unitOf, type Vintage } from "./rules-series.ts";
import { texts } from "./texts/index.ts";
import { bordersText } from "./words.ts";

const columns = ["country", "code", "name", "year", "value", "status"] as const;

const cellOf = (value: string | number | null): string => {
  const text = value === null ? "" : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A vintage as CSV on the Web reads it: UTF-8, a header, a row a cell; what is not told is empty, with its status. */
export const csvOf = ({ country, cells }: Vintage, nameOf: (code: string) => string): string =>
  [
    columns.join(","),
    ...cells.map(([code, year, value, status]) =>
      [country, code, nameOf(code), year, value, status].map(cellOf).join(","),
    ),
    "",
  ].join("\n");

/** What the columns mean and where the figures come from, as metadata of CSV on the Web. */
export const metadataOf = (vintage: Vintage, url: string, lang: Lang): object => {
  const t = texts(lang);
  const newest = newestOrigin(vintage);
  const titles = {
    country: t("ask.country"),
    code: t("file.code"),
    name: t("ask.of"),
    year: t("years.year"),
    value: t("compare.value"),
    status: t("years.status"),
  };
  const datatypes = { year: "gYear", value: "number" } as const;
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": lang }],
    url,
    "dc:title": t(`series.${vintage.series}`),
    "dc:description": t(`definition.${vintage.series}`),
    "dc:publisher": newest?.publisher,
    "dc:license": newest?.licence,
    "dc:coverage": newest && bordersText(newest, lang),
    "dc:date": newest && dated(newest.retrieved),
    unit: t(`unit.${unitOf(vintage.series)}`),
    countryTotals: vintage.totals,
    origins: vintage.origins,
    tableSchema: {
      columns: columns.map(name => ({
        name,
        titles: columnTitles(name, { [lang]: titles[name] }),
        datatype: name in datatypes ? datatypes[name as keyof typeof datatypes] : "string",
        null: "",
      })),
      primaryKey: ["country", "code", "year"],
    },
  };
};

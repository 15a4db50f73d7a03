import { type Answered, answered, wrong } from "./rules-fault.ts";
import { langOf, said, type Table, timeOf } from "./rules-table.ts";

/** Where a table stands: subjects from the top. */
export type Path = readonly { id: string; label: Table["title"]; sortCode: Table["title"] }[];
/** A table that is open to all, and where it is listed. */
export type Listed = {
  table: Table;
  paths: readonly Path[];
  /** Another has taken its place: listed only for those who ask for such. */
  discontinued?: true;
};

export type Link = { rel: string; hreflang: string; href: string };

/** What the list tells of a table in a language; the links lead to it and its data, below the API's address `at`. */
export const entryOf = ({ table, paths, discontinued }: Listed, lang: string, at: string) => {
  const say = (text: Table["title"]) => said(text, table, lang);
  const periods = timeOf(table)?.values ?? [];
  const link = (rel: string, hreflang: string, path = "", more = ""): Link => ({
    rel,
    hreflang,
    href: `${at}/tables/${table.id}${path}?lang=${hreflang}${more}`,
  });
  return {
    id: table.id,
    label: say(table.title),
    description: table.description ? say(table.description) : "",
    sortCode: table.id,
    updated: table.updated,
    firstPeriod: periods[0]?.code ?? "",
    lastPeriod: periods.at(-1)?.code ?? "",
    category: "public",
    ...(discontinued && { discontinued }),
    variableNames: table.variables.map(({ label }) => say(label)),
    source: say(table.source),
    subjectCode: table.subject.code,
    timeUnit: table.timeUnit,
    paths: paths.map(path =>
      path.map(({ id, label, sortCode }) => ({ id, label: say(label), sortCode: say(sortCode) })),
    ),
    links: [
      link("self", lang),
      ...table.languages.filter(one => one !== lang).map(other => link("alternate", other)),
      link("metadata", lang, "/metadata"),
      link("data", lang, "/data", "&outputFormat=json-stat2"),
    ],
  };
};

/** What somebody asks of the list; `since` is the instant that `pastDays` reaches back to, in ISO. */
export type ListAsked = {
  query: string;
  since: string | null;
  number: number;
  size: number;
  discontinued: boolean;
};

export const usualSize = 20;

/** A page of the list of tables. */
export const listOf = (
  listed: readonly Listed[],
  asked: ListAsked,
  lang: string,
  at: string,
): Answered<object> => {
  const words = asked.query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = listed.filter(
    ({ table, discontinued }) =>
      (!discontinued || asked.discontinued) &&
      (asked.since === null || table.updated >= asked.since) &&
      words.every(word => holds(table, lang, word)),
  );
  const pages = Math.max(1, Math.ceil(found.length / asked.size));
  if (asked.number > pages) return wrong("page");
  const to = (rel: string, page: number): Link => ({
    rel,
    hreflang: lang,
    href: `${at}${addressOf(asked, lang, page)}`,
  });
  const from = (asked.number - 1) * asked.size;
  return answered({
    language: lang,
    tables: found.slice(from, from + asked.size).map(one => entryOf(one, langOf(one.table, lang), at)),
    page: {
      pageNumber: asked.number,
      pageSize: asked.size,
      totalElements: found.length,
      totalPages: pages,
      links: [
        ...(asked.number > 1 ? [to("first", 1), to("previous", asked.number - 1)] : []),
        ...(asked.number < pages ? [to("next", asked.number + 1), to("last", pages)] : []),
      ],
    },
    links: [to("self", asked.number)],
  });
};

/** The address of a page of the list; `pagesize` is written as the source of the format writes it. */
const addressOf = ({ query, size }: ListAsked, lang: string, page: number): string => {
  const told = query === "" ? "" : `&query=${encodeURIComponent(query)}`;
  return `/tables/?lang=${lang}${told}&pagesize=${size}&pageNumber=${page}`;
};

/** A word is looked for in all that a list or a page of the table shows of it. */
const holds = (table: Table, lang: string, word: string): boolean =>
  [
    table.id,
    said(table.title, table, lang),
    said(table.source, table, lang),
    ...table.variables.flatMap(({ label, values }) => [
      said(label, table, lang),
      ...values.map(value => said(value.label, table, lang)),
    ]),
  ].some(text => text.toLowerCase().includes(word));

/** What the house says of itself, at `/config`. */
export type House = {
  apiVersion: string;
  appVersion: string;
  languages: readonly { id: string; label: string }[];
  defaultLanguage: string;
  maxDataCells: number;
  maxCallsPerTimeWindow: number;
  /** Seconds. */
  timeWindow: number;
  license: string;
  sourceReferences: readonly { language: string; text: string }[];
  dataFormats: readonly string[];
};

export const configOf = ({ dataFormats, ...house }: House) => ({
  ...house,
  defaultDataFormat: "json-stat2",
  dataFormats,
  features: [{ id: "CORS", params: [{ key: "enabled", value: "True" }] }],
});

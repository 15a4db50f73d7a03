import { csvOf, csvParamsOf } from "./csv.ts";
import { type Cut, cutOf, partOf, wholeOf } from "./rules-cut.ts";
import { codesIn } from "./rules-expression.ts";
import { type Answered, answered, wrong } from "./rules-fault.ts";
import { jsonText } from "./rules-json.ts";
import { datasetOf, type Leads } from "./rules-json-stat.ts";
import { pxOf } from "./rules-px.ts";
import type { Parameters } from "./rules-request.ts";
import { type Asked, chosenOf, defaultOf } from "./rules-selection.ts";
import { langOf, said, type Table } from "./rules-table.ts";
import { type TitleWords, titleOf } from "./rules-title.ts";

/** What is answered, with its media type. */
export type Answer = { type: string; body: string | Uint8Array<ArrayBuffer> };

/** How tables are told: how much at once, in which words, and where the names in them lead. */
export type Telling = Leads & { mostCells: number; words: (lang: string) => TitleWords };

export const jsonOf = (value: unknown): Answer => ({
  type: "application/json; charset=utf-8",
  body: jsonText(value),
});

/** The metadata of a table; with `codelist[V]` or `defaultSelection` only of that part. */
export const metadataAnswer = (table: Table, parameters: Parameters, telling: Telling): Answered<Answer> => {
  const lang = langOf(table, parameters.get("lang"));
  const told = (cut: Cut, label: string) => answered(jsonOf(datasetOf(cut, lang, label, telling)));
  const asked =
    parameters.get("defaultSelection")?.toLowerCase() === "true"
      ? defaultOf(table)
      : withinCodelists(table, parameters);
  if (!asked) return told(wholeOf(table), said(table.title, table, lang));
  const chosen = chosenOf(table, asked, Number.POSITIVE_INFINITY);
  if (!chosen.ok) return chosen;
  const part = partOf(table, chosen.value);
  return told(part, titleOf(part, lang, telling.words(lang)));
};

/** Every variable whole, but those of which a list is named. */
const withinCodelists = (table: Table, { named }: Parameters): Asked | null => {
  const lists = named.flatMap(([name, codelist]) => {
    const variable = /^codelist\[(.+)\]$/.exec(name)?.[1];
    return variable ? [{ variable, codelist, codes: ["*"] }] : [];
  });
  const free = table.variables.filter(
    ({ code }) => !lists.some(({ variable }) => variable === code.toLowerCase()),
  );
  if (lists.length === 0) return null;
  return { selection: [...lists, ...free.map(({ code }) => ({ variable: code, codes: ["*"] }))] };
};

/** What is shown of a table when nothing is asked. */
export const defaultAnswer = (table: Table, parameters: Parameters): Answer => {
  const { selection, heading = [], stub = [] } = defaultOf(table);
  return jsonOf({
    language: langOf(table, parameters.get("lang")),
    selection: selection.map(({ variable, codes }) => ({ variableCode: variable, valueCodes: codes })),
    placement: { heading, stub },
    links: [],
  });
};

/** The cells that are asked for, or those that are shown when nothing is; in one of the formats. */
export const dataAnswer = (
  table: Table,
  asked: Asked | null,
  parameters: Parameters,
  telling: Telling,
): Answered<Answer> => {
  const lang = langOf(table, parameters.get("lang"));
  const write = writerOf(parameters, lang, telling);
  if (!write.ok) return write;
  const chosen = chosenOf(table, asked ?? defaultOf(table), telling.mostCells);
  return chosen.ok ? answered(write.value(cutOf(table, chosen.value))) : chosen;
};

const writerOf = (
  parameters: Parameters,
  lang: string,
  { words, ...leads }: Telling,
): Answered<(cut: Cut) => Answer> => {
  const format = parameters.get("outputFormat")?.toLowerCase() || "json-stat2";
  const params = parameters.all("outputFormatParams").flatMap(codesIn);
  const title = (cut: Cut, in_: string) => titleOf(cut, in_, words(in_));
  if (format === "csv") {
    const how = csvParamsOf(params);
    if (!how.ok) return how;
    return answered(cut => ({
      type: "text/csv; charset=utf-8",
      body: csvOf(cut, lang, title(cut, lang), how.value),
    }));
  }
  if (params.length > 0) return wrong("format");
  if (format === "json-stat2") return answered(cut => jsonOf(datasetOf(cut, lang, title(cut, lang), leads)));
  if (format === "px")
    return answered(cut => ({
      type: `application/octet-stream; charset=${cut.table.codepage}`,
      body: encoded(
        pxOf(cut, one => title(cut, one)),
        cut.table.codepage,
      ),
    }));
  return wrong("format");
};

const encoded = (text: string, codepage: Table["codepage"]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(text, codepage === "utf-8" ? "utf8" : "latin1"));

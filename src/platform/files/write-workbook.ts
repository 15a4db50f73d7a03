import type { Day } from "../../kernel/period.ts";
import { sheetPieces, stringTable, topRows } from "./sheet-xml.ts";
import { fixedParts, workbookParts } from "./workbook-parts.ts";
import { choicesSheet } from "./xlsx.ts";
import { zip } from "./zip.ts";

/** A value to write: text stays text (`0751`, `=1+1`), a number is a number, a day is a date, null is empty. */
export type OutCell = string | number | null | { date: Day };

export type OutSheet = {
  name: string;
  /** The technical key of each column, written to a hidden row; the import recognises the columns by it. */
  keys: readonly string[];
  /** No key row: for a format of its own, which is read by its header in row 1. */
  keyless?: true;
  /** The same columns in the reader's words. */
  headers: readonly string[];
  rows: readonly (readonly OutCell[])[];
  /** Widths in characters; else found from headers and the first rows. */
  widths?: readonly number[];
  /** Allowed values by key; the spreadsheet program offers them as a list. */
  choices?: Readonly<Record<string, readonly string[]>>;
  /** Shown beside the first header when one stands on it; at most 255 characters are shown. */
  note?: string;
};

/**
 * An XLSX workbook: per sheet a hidden key row, a frozen header with filter, texts as texts, dates as dates.
 * The same sheets give the same bytes. A text above 32,767 characters does not fit into a cell and throws.
 */
export const writeWorkbook = async (sheets: readonly OutSheet[]): Promise<Uint8Array> => {
  const strings = stringTable();
  const names = sheetNames(sheets.map(sheet => sheet.name));
  const lists = sheets.flatMap(sheet => sheet.keys.map(key => sheet.choices?.[key])).filter(list => !!list);
  const choices = [...new Set(lists)];
  const pages = sheets.map((sheet, i) => ({
    name: names[i]!,
    header: topRows(sheet),
    filter: Math.max(topRows(sheet), sheet.rows.length + topRows(sheet)),
    columns: sheet.keys.length,
  }));
  const sheetParts = sheets.map((sheet, i) => ({
    name: `xl/worksheets/sheet${i + 1}.xml`,
    pieces: sheetPieces(sheet, strings.index, choices, i === 0),
  }));
  if (choices.length > 0)
    sheetParts.push({
      name: `xl/worksheets/sheet${sheets.length + 1}.xml`,
      pieces: sheetPieces(choiceSheet(choices), strings.index, [], false),
    });
  return zip([
    ...fixedParts(sheetParts.length),
    ...workbookParts(pages, choices.length > 0 ? choicesSheet : null),
    ...sheetParts,
    // Last, because the sheets above fill it while they are written.
    { name: "xl/sharedStrings.xml", pieces: strings.pieces() },
  ]);
};

/** One column a list; without keys, it is written as bare rows. */
const choiceSheet = (choices: (readonly string[])[]): OutSheet => ({
  name: choicesSheet,
  keys: [],
  headers: [],
  rows: Array.from({ length: Math.max(...choices.map(list => list.length)) }, (_, row) =>
    choices.map(list => list[row] ?? null),
  ),
});

const longestName = 31;

/** Names a spreadsheet program accepts: at most 31 characters, none of []:*?/\, each once. */
const sheetNames = (names: readonly string[]): string[] => {
  const used = new Set<string>([choicesSheet.toLowerCase()]);
  return names.map(name => {
    const clean =
      name
        .replace(/[[\]:*?/\\\p{Cc}]/gu, " ")
        .replace(/^'+|'+$/g, "")
        .trim() || "1";
    for (let n = 1; ; n++) {
      const end = n === 1 ? "" : ` ${n}`;
      const tried =
        clean
          .slice(0, longestName - end.length)
          .replace(/\p{Cs}/gu, "")
          .trimEnd() + end;
      if (used.has(tried.toLowerCase())) continue;
      used.add(tried.toLowerCase());
      return tried;
    }
  });
};

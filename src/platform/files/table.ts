import type { Refusal } from "../../kernel/result.ts";
import { type Limits, limits as usual } from "./limits.ts";
import { RefusedFile } from "./refusals.ts";

/** Why a cell needs a second look. `formula`: not computed, the value last saved with the file was read. */
export type CellFlag =
  | "formula"
  | "formula-without-value"
  | "error-value"
  | "control-character"
  | "too-long"
  | "merged";

/**
 * One cell as a person sees it. Numbers read `1234.5`, dates `2027-12-31` (with a time `T13:30:00` after it).
 * Equal cells may be one object. `value`: the number, the date's serial in the 1900 system, or 1/0 of a boolean.
 */
export type Cell = Readonly<{
  text: string;
  kind: "text" | "number" | "date" | "boolean" | "formula";
  value?: number;
  flagged?: CellFlag;
}>;

export type SourceRow = { number: number; cells: Cell[] };

/**
 * One sheet (or CSV file) as a table. `columns`: the technical keys when the sheet has our key row, else the
 * header's words; "" where the header is empty. Each row has one cell a column; empty rows are left out.
 * `number` is what the spreadsheet program shows beside the row.
 */
export type SourceTable = {
  sheet: string;
  columns: string[];
  /** The header's words, when a key row stands above them. */
  headers?: string[];
  /** The row the headings were found in, where a title stands above them. */
  headingRow?: number;
  /** The sheet is hidden in the workbook. */
  hidden?: true;
  rows: SourceRow[];
};

export const emptyCell: Cell = Object.freeze({ text: "", kind: "text" });

/** Keys in our key row begin with this, so that no header of anyone else is taken for one. */
export const keyMark = "#";
const markedKey = /^#[A-Za-z][\w.:-]*$/;

const cellErrors: Partial<Record<CellFlag, string>> = {
  "too-long": "cell.too-long",
  "control-character": "cell.control-character",
  "error-value": "cell.error-value",
  "formula-without-value": "cell.formula-without-value",
  merged: "cell.merged",
};

/** Why a cell cannot be taken as it is; null when it can (a formula with a saved value can). */
export const cellRefusal = (
  cell: Cell,
  { textLength }: Pick<Limits, "textLength"> = usual,
): Refusal | null => {
  const code = cell.flagged && cellErrors[cell.flagged];
  return code ? { code, values: { max: textLength, value: cell.text.slice(0, 40) } } : null;
};

/** Collects the rows of one file's sheets, holding the limits that go over all sheets together. */
export const collector = (limits: Limits) => {
  let rows = 0;
  let cells = 0;

  const sheet = (name: string, hidden = false) => {
    let header: SourceRow | undefined;
    let keys: SourceRow | undefined;
    const data: SourceRow[] = [];

    return {
      add(row: SourceRow): void {
        while (row.cells.length > 0 && row.cells.at(-1) === emptyCell) row.cells.pop();
        if (row.cells.length === 0) return;
        if (row.cells.length > limits.columns)
          throw new RefusedFile("file.too-many-columns", {
            sheet: name,
            max: limits.columns,
            count: row.cells.length,
          });
        if (!header) {
          if (!keys && isKeyRow(row)) keys = row;
          else header = row;
          return;
        }
        // In CSV nothing can be hidden: our keys stand below what people read.
        if (!keys && data.length === 0 && row.cells.length > 1 && isKeyRow(row)) {
          keys = row;
          return;
        }
        // Past the limit rows are only counted, so that the refusal can say how many there are.
        if (++rows > limits.rows) return;
        data.push(row);
      },
      /** The table, or null when the sheet holds nothing. */
      table(): SourceTable | null {
        const top = keys ?? header;
        if (!top) return null;
        const width = Math.max(top.cells.length, header?.cells.length ?? 0, widest(data));
        const words = wordsOf(header, width);
        const columns = keys ? keysOf(keys, words, width) : words;
        refuseTwice(name, columns);
        cells += data.length * width;
        if (cells > limits.cells)
          throw new RefusedFile("file.too-many-cells", { max: limits.cells, count: cells });
        for (const row of data) while (row.cells.length < width) row.cells.push(emptyCell);
        return {
          sheet: name,
          columns,
          ...(keys && { headers: words }),
          ...(hidden && { hidden: true as const }),
          rows: data,
        };
      },
    };
  };

  return { sheet, rows: () => rows, tooMany: () => rows > limits.rows };
};

const isKeyRow = (row: SourceRow): boolean => {
  const texts = row.cells.map(cell => cell.text).filter(Boolean);
  return texts.length > 0 && texts.every(text => markedKey.test(text));
};

const widest = (rows: SourceRow[]): number => rows.reduce((most, row) => Math.max(most, row.cells.length), 0);

const wordsOf = (row: SourceRow | undefined, width: number): string[] =>
  Array.from({ length: width }, (_, i) => row?.cells[i]?.text.trim() ?? "");

/** A column somebody added beside ours has no key and keeps its own header. */
const keysOf = (row: SourceRow, words: string[], width: number): string[] =>
  Array.from({ length: width }, (_, i) => row.cells[i]?.text.slice(keyMark.length) || (words[i] ?? ""));

const refuseTwice = (sheet: string, columns: string[]): void => {
  const seen = new Map<string, number>();
  columns.forEach((column, i) => {
    const first = column === "" ? undefined : seen.get(column);
    if (first !== undefined)
      throw new RefusedFile("file.column-twice", {
        sheet,
        column,
        first: columnLetters(first),
        second: columnLetters(i),
      });
    seen.set(column, i);
  });
};

/** A, B, … Z, AA: the letters a spreadsheet program shows above a column (counted from 0). */
export const columnLetters = (index: number): string => {
  let letters = "";
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
};

/** The column of a reference like AB12, counted from 0; -1 when it is none. */
export const columnIndex = (reference: string): number => {
  let index = 0;
  for (let i = 0; i < reference.length; i++) {
    const code = reference.charCodeAt(i);
    if (code < 65 || code > 90) break;
    index = index * 26 + code - 64;
  }
  return index - 1;
};

// Control characters have no place in a name, PostgreSQL refuses NUL, and half a character is no character.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** A text cell, flagged when its text cannot be taken as it stands. */
export const textCell = (text: string, limits: Limits): Cell => {
  if (text === "") return emptyCell;
  if (text.length > limits.textLength)
    return { text: text.slice(0, limits.textLength), kind: "text", flagged: "too-long" };
  const clean = text.replace(control, "\ufffd");
  return clean === text
    ? { text, kind: "text" }
    : { text: clean, kind: "text", flagged: "control-character" };
};

import { pointer, shown } from "../../../kernel/json.ts";
import { type Cell, columnLetters, type SourceRow, type SourceTable } from "../../../platform/files/index.ts";
import type { Said } from "./cell.ts";
import type { CellFault, Notes, Place } from "./notes.ts";
import { type Column, columnOf, columnsOf, maySpare, type SheetKey } from "./words.ts";

/** A sheet of ours, its columns found by their headers. */
export type Sheet = {
  rows: readonly SourceRow[];
  /** Columns that are not ours by name: periods, or the periods of a life. */
  others: readonly { header: string; at: number }[];
  place: (row: SourceRow | null, at: number) => Place;
  column: (column: Column) => number;
  /** A column's header in the reader's words. */
  word: (column: Column) => string;
  /** Reads a cell into a value of the portfolio; what is wrong is noted, and undefined answered. */
  take: <T>(
    row: SourceRow,
    at: number,
    path: string,
    read: (cell: Cell) => Said<T>,
    blank?: "may be blank",
  ) => T | undefined;
};

const nothing: Cell = { text: "", kind: "text" };

export const sheetIn = (
  key: SheetKey,
  table: SourceTable,
  notes: Notes,
  words: (column: Column) => string,
): Sheet => {
  const headers = table.headers ?? table.columns;
  const found = new Map<Column, number>();
  const others: { header: string; at: number }[] = [];
  const place = (row: SourceRow | null, at: number): Place => ({
    sheet: table.sheet,
    row: row?.number ?? 1,
    ...(at >= 0 && { column: columnLetters(at) }),
  });
  headers.forEach((header, at) => {
    const column = columnOf(key, header);
    if (column && found.has(column))
      notes.bad("", place(null, at), { code: "duplicate-id", form: "key", values: { read: shown(header) } });
    else if (column) found.set(column, at);
    else others.push({ header: header.trim(), at });
  });
  for (const column of columnsOf[key])
    if (!found.has(column) && !maySpare.includes(column))
      notes.bad(
        "",
        { sheet: table.sheet, row: 1 },
        { code: "missing-column", values: { read: words(column) } },
      );
  return {
    rows: table.rows,
    others,
    place,
    column: column => found.get(column) ?? -1,
    word: words,
    take: (row, at, path, read, blank) => {
      notes.at(path, place(row, at));
      const said = read(row.cells[at] ?? nothing);
      if (said !== "blank" && "value" in said) return said.value;
      const fault: CellFault | null =
        said !== "blank" ? said.fault : blank || at < 0 ? null : { code: "missing-value", values: {} };
      if (fault) notes.bad(path, place(row, at), fault);
      // A column that is not there is told once, not in each row.
      else if (at < 0 && !blank) notes.spoil(path);
      return undefined;
    },
  };
};

/** Headers that stand for nothing here are told, so that a misspelt one is not missed. */
export const tellUnknown = (sheet: Sheet, notes: Notes, known: (header: string) => boolean): void => {
  for (const { header, at } of sheet.others)
    if (!known(header) && (header !== "" || sheet.rows.some(row => (row.cells[at] ?? nothing).text !== "")))
      notes.warnings.push({
        warning: { path: pointer(), code: "unknown-column", values: { read: header } },
        place: sheet.place(null, at),
      });
};

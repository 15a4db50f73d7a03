import type { Limits } from "./limits.ts";
import { RefusedFile } from "./refusals.ts";
import { days1904, textOfSerial } from "./serial.ts";
import { type Cell, columnIndex, emptyCell, type SourceRow, textCell } from "./table.ts";
import { type Style, unescaped } from "./xlsx-parts.ts";
import { attribute, type XmlHandler } from "./xml.ts";

export type Area = { top: number; left: number; bottom: number; right: number };

type Sheet = {
  strings: readonly string[];
  styles: readonly Style[];
  from1904: boolean;
  limits: Limits;
  name: string;
  /** True once enough rows are read: cells are then skipped and rows only counted. */
  counting(): boolean;
  row(row: SourceRow): void;
  merged(area: Area): void;
};

const lastRow = 1_048_576;

/** Reads the XML of one sheet row by row; nothing of it is kept here. */
export const sheetHandler = (sheet: Sheet): XmlHandler => {
  const shared: Cell[] = [];
  const numbers = new Map<number, Map<string, Cell>>();
  let row = 0;
  let cells: Cell[] = [];
  let column = -1;
  let type = "";
  let style = 0;
  let value = "";
  let formula = false;
  let into = "";
  let inPhonetic = false;
  let inRow = false;

  const startRow = (raw: string) => {
    const number = Number(attribute(raw, "r") ?? row + 1);
    if (!Number.isInteger(number) || number <= row || number > lastRow) throw new RefusedFile("file.broken");
    row = number;
    cells = [];
    column = -1;
    inRow = true;
  };
  const startCell = (raw: string) => {
    if (sheet.counting()) return startCounted();
    const reference = attribute(raw, "r");
    const at = reference === undefined ? column + 1 : columnIndex(reference);
    if (at <= column) throw new RefusedFile("file.broken");
    column = at;
    type = attribute(raw, "t") ?? "n";
    style = Number(attribute(raw, "s") ?? 0);
    value = "";
    formula = false;
  };
  const startCounted = () => {
    column++;
    value = "";
    formula = false;
  };
  const sharedCell = (): Cell => {
    const index = Number(value);
    const text = sheet.strings[index];
    if (text === undefined) throw new RefusedFile("file.broken");
    // One object for all cells of one text: a list repeats few words many times.
    shared[index] ??= textCell(text, sheet.limits);
    return shared[index];
  };
  const endCell = () => {
    if (value === "" && !formula) return;
    if (sheet.counting()) {
      if (cells.length === 0) cells.push(counted);
      return;
    }
    if (column >= sheet.limits.columns)
      throw new RefusedFile("file.too-many-columns", {
        sheet: sheet.name,
        max: sheet.limits.columns,
        count: column + 1,
      });
    const cell = value === "" ? emptyCell : type === "s" ? sharedCell() : cellOf();
    const shown = formula ? asFormula(cell) : cell;
    if (shown === emptyCell) return;
    while (cells.length < column) cells.push(emptyCell);
    cells.push(shown);
  };
  // A list repeats few days and numbers many times, and making their text is slow.
  const knownNumber = (): Cell => {
    const alike = numbers.get(style) ?? new Map<string, Cell>();
    numbers.set(style, alike);
    const known = alike.get(value);
    if (known) return known;
    const cell = numberCell(value, sheet.styles[style], sheet.from1904);
    if (alike.size < mostKnown) alike.set(value, cell);
    return cell;
  };
  const cellOf = (): Cell => {
    if (type === "n") return knownNumber();
    if (type === "b")
      return { text: value === "1" ? "TRUE" : "FALSE", kind: "boolean", value: Number(value) };
    if (type === "e") return { text: value, kind: "text", flagged: "error-value" };
    if (type === "d") return { text: value, kind: "date" };
    return textCell(unescaped(value), sheet.limits);
  };

  return {
    open(name, raw) {
      if (name === "c") startCell(raw);
      else if (name === "v" || name === "t") into = inPhonetic ? "" : name;
      else if (name === "row") startRow(raw);
      else if (name === "f") formula = true;
      else if (name === "rPh") inPhonetic = true;
      else if (name === "mergeCell") sheet.merged(areaOf(attribute(raw, "ref") ?? ""));
    },
    text(piece) {
      if (into === "" || !inRow) return;
      const room = sheet.limits.textLength + 1 - value.length;
      if (room > 0) value += piece.length > room ? piece.slice(0, room) : piece;
    },
    close(name) {
      if (name === "v" || name === "t") into = "";
      else if (name === "c") endCell();
      else if (name === "rPh") inPhonetic = false;
      else if (name === "row") {
        inRow = false;
        sheet.row({ number: row, cells });
      }
    },
  };
};

const mostKnown = 10_000;

const counted: Cell = { text: "…", kind: "text" };

const numberCell = (raw: string, style: Style | undefined, from1904: boolean): Cell => {
  const value = Number(raw);
  if (!Number.isFinite(value) || raw.trim() === "") throw new RefusedFile("file.broken");
  if (style?.date) {
    const serial = from1904 ? value + days1904 : value;
    return { text: textOfSerial(serial), kind: "date", value: serial };
  }
  // Files hold 17 digits, a spreadsheet program shows at most 15: 0.1 + 0.2 reads 0.3.
  const text = String(raw.length < 16 ? value : Number(value.toPrecision(15)));
  return { text: style?.digits ? text.padStart(style.digits, "0") : text, kind: "number", value };
};

const asFormula = (cell: Cell): Cell => {
  if (cell === emptyCell) return { text: "", kind: "formula", flagged: "formula-without-value" };
  return { ...cell, kind: "formula", flagged: cell.flagged ?? "formula" };
};

const areaOf = (reference: string): Area => {
  const [from = "", to = from] = reference.split(":");
  const rowOf = (corner: string) => Number(/\d+$/.exec(corner)?.[0] ?? 0);
  return { top: rowOf(from), left: columnIndex(from), bottom: rowOf(to), right: columnIndex(to) };
};

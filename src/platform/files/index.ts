// Reading and writing of workbooks and CSV files, and of the numbers, days and yes/no in their cells.
export { parseBoolean } from "./boolean.ts";
export { cellDay, parseDay } from "./day.ts";
export { readTablesInWorker, type TablesInput } from "./in-worker.ts";
export { type Limits, limits } from "./limits.ts";
export { cellNumber, type ParsedNumber, parseNumber } from "./number.ts";
export { readTables } from "./read.ts";
export type { FileRefusal } from "./refusals.ts";
export { readStrictCsv } from "./strict-csv.ts";
export {
  type Cell,
  type CellFlag,
  cellRefusal,
  columnLetters,
  type SourceRow,
  type SourceTable,
} from "./table.ts";
export { writeCsv, writeCsvRows } from "./write-csv.ts";
export { type OutCell, type OutSheet, writeWorkbook } from "./write-workbook.ts";
export type { ReadOptions } from "./xlsx.ts";

// A refusal of a file can be told wherever files are read.
import "./texts/index.ts";

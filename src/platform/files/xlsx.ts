import type { Limits } from "./limits.ts";
import { RefusedFile } from "./refusals.ts";
import { collector, emptyCell, type SourceTable } from "./table.ts";
import { type Archive, openArchive } from "./unzip.ts";
import { readPart, readStrings, readStyles, readWorkbook, workbookPart } from "./xlsx-parts.ts";
import { type Area, sheetHandler } from "./xlsx-sheet.ts";

/** The hidden sheet our own workbooks keep their lists of choices on; never read back. */
export const choicesSheet = "samsyn.choices";

export type ReadOptions = {
  limits?: Partial<Limits>;
  /** Reads only the sheets this says yes to. */
  only?: (sheet: string) => boolean;
  /** Told from time to time how far the reading is, from 0 to 1. */
  onProgress?: (share: number) => void;
};

/** The tables of an XLSX file; throws `RefusedFile`. */
export const readXlsx = async (
  bytes: Uint8Array,
  limits: Limits,
  options: ReadOptions,
): Promise<SourceTable[]> => {
  const archive = await openArchive(bytes, limits);
  const part = await workbookPart(archive);
  if (part === null) throw new RefusedFile(otherKind(archive));
  const workbook = await readWorkbook(archive, part);
  const sheets = workbook.sheets.filter(
    sheet => sheet.name !== choicesSheet && (options.only?.(sheet.name) ?? true),
  );
  const onPiece = progress(archive, [workbook.strings, ...sheets.map(sheet => sheet.part)], options);
  const strings = await readStrings(archive, workbook.strings, limits.textLength, onPiece);
  const styles = await readStyles(archive, workbook.styles);
  const all = collector(limits);
  const tables: SourceTable[] = [];
  for (const { name, part: sheetPart, hidden } of sheets) {
    const areas: Area[] = [];
    const collected = all.sheet(name, hidden);
    const handler = sheetHandler({
      strings,
      styles,
      from1904: workbook.from1904,
      limits,
      name,
      counting: all.tooMany,
      row: collected.add,
      merged: area => areas.push(area),
    });
    await readPart(archive, sheetPart, handler, onPiece);
    if (all.tooMany()) continue;
    const table = collected.table();
    if (table) tables.push(table);
    if (table) flagMerged(table, areas);
  }
  if (all.tooMany()) throw new RefusedFile("file.too-many-rows", { max: limits.rows, count: all.rows() });
  return tables;
};

const otherKind = (archive: Archive) =>
  archive.names.has("xl/workbook.bin") || archive.names.has("content.xml")
    ? "file.other-workbook"
    : "file.zip-without-workbook";

const progress = (archive: Archive, parts: (string | undefined)[], options: ReadOptions) => {
  const claimed = parts.reduce((sum, part) => sum + (part ? archive.claimedBytes(part) : 0), 0);
  let read = 0;
  return (length: number) => {
    read += length;
    options.onProgress?.(Math.min(1, read / Math.max(1, claimed)));
  };
};

const mostMerged = 100_000;

/** Cells covered by a merged one are empty in the file though a person reads a value there. */
const flagMerged = (table: SourceTable, areas: Area[]): void => {
  let budget = mostMerged;
  if (areas.length === 0) return;
  const byNumber = new Map(table.rows.map(row => [row.number, row]));
  const last = table.rows.at(-1)?.number ?? 0;
  for (const { top, left, bottom, right } of areas) {
    for (let number = Math.max(1, top); number <= Math.min(bottom, last); number++) {
      const row = byNumber.get(number);
      const end = Math.min(right, table.columns.length - 1);
      for (let column = left; column <= end && budget-- > 0; column++)
        if (row?.cells[column] === emptyCell && !(number === top && column === left))
          row.cells[column] = { text: "", kind: "text", flagged: "merged" };
      if (budget-- <= 0) return;
    }
  }
};

import { done, type Result } from "../../kernel/result.ts";
import { readCsv } from "./csv.ts";
import { fileKind } from "./kind.ts";
import { type Limits, limits as usual } from "./limits.ts";
import { RefusedFile } from "./refusals.ts";
import type { SourceTable } from "./table.ts";
import { type ReadOptions, readXlsx } from "./xlsx.ts";

/**
 * Reads a workbook (XLSX) or CSV file as tables. What the file is is seen from its content; its name is only
 * repeated in the refusal. Runs where it is called: for files of people use `readTablesInWorker`.
 */
export const readTables = async (
  bytes: Uint8Array,
  fileName: string,
  options: ReadOptions = {},
): Promise<Result<SourceTable[]>> => {
  const limits: Limits = { ...usual, ...options.limits };
  try {
    const tables = await tablesOf(bytes, fileName, limits, options);
    if (tables.length === 0) throw new RefusedFile("file.empty");
    return done(tables);
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    const { code, values } = error.refusal;
    return { ok: false, refusal: { code, values: { file: shown(fileName), ...values } } };
  }
};

const tablesOf = async (bytes: Uint8Array, fileName: string, limits: Limits, options: ReadOptions) => {
  if (bytes.byteLength === 0) throw new RefusedFile("file.empty");
  if (bytes.byteLength > limits.bytes)
    throw new RefusedFile("file.too-large", {
      max: Math.round(limits.bytes / 1024 / 1024),
      megabytes: Math.ceil(bytes.byteLength / 1024 / 1024),
    });
  const kind = fileKind(bytes);
  if (kind === "zip") return readXlsx(bytes, limits, options);
  if (kind === "text") {
    const tables = readCsv(bytes, fileName, limits);
    // A list saved as text under such a name has columns and rows; what lacks either is prose there.
    const prose = tables.every(table => table.columns.length < 2 || table.rows.length === 0);
    if (/\.xls[xm]?$/i.test(fileName) && tables.length > 0 && prose)
      throw new RefusedFile("file.not-a-table");
    return tables;
  }
  throw new RefusedFile(kind);
};

/** A file name fit for a sentence: no path, nothing that turns the writing direction, not endless. */
const shown = (fileName: string): string =>
  fileName
    .replace(/^.*[\\/]/, "")
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .slice(0, 80);

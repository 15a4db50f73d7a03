import { CsvError, parse } from "csv-parse/sync";
import { decode } from "./decode.ts";
import { unguard } from "./guard.ts";
import type { Limits } from "./limits.ts";
import { RefusedFile } from "./refusals.ts";
import { collector, type SourceTable, textCell } from "./table.ts";

const separators = [";", "\t", ","] as const;

/** The table of a CSV file; its sheet is the file's name without ending. Throws `RefusedFile`. */
export const readCsv = (bytes: Uint8Array, fileName: string, limits: Limits): SourceTable[] => {
  const text = decode(bytes);
  const count = recordCount(text);
  const all = collector(limits);
  const sheet = all.sheet(sheetOf(fileName));
  // Counting first is quick, and a list far too long is refused before it fills the memory; two rows are headers.
  if (count > limits.rows + 2) throw tooMany(limits, count - 1);
  const hint = /^sep=(.)\r?\n/.exec(text);
  const body = hint ? text.slice(hint[0].length) : text;
  const records = recordsOf(body, hint?.[1] ?? separatorOf(body));
  const known = new Map<string, ReturnType<typeof textCell>>();
  records.forEach((record, i) => {
    const cells = record.map(raw => {
      const found = known.get(raw);
      if (found) return found;
      const cell = textCell(unguard(raw), limits);
      if (raw.length < 40) known.set(raw, cell);
      return cell;
    });
    sheet.add({ number: i + 1, cells });
  });
  if (all.tooMany()) throw tooMany(limits, all.rows());
  const table = sheet.table();
  return table ? [table] : [];
};

const tooMany = (limits: Limits, count: number) =>
  new RefusedFile("file.too-many-rows", { max: limits.rows, count });

const sheetOf = (fileName: string): string => fileName.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");

const recordsOf = (text: string, delimiter: string): string[][] => {
  try {
    return parse(text, {
      delimiter,
      record_delimiter: text.includes("\n") ? ["\r\n", "\n"] : ["\r"],
      relax_column_count: true,
      skip_empty_lines: false,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new RefusedFile("file.open-quote", { line: Number(error.lines ?? 1) });
  }
};

/** The separator seen most often in the header, outside quotes. */
export const separatorOf = (text: string): string => {
  const counts = new Map<string, number>();
  let quoted = false;
  let any = false;
  for (const char of text) {
    if (char === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (char === "\n" || char === "\r") {
      if (any) break;
    } else counts.set(char, (counts.get(char) ?? 0) + 1);
    any ||= char !== "\n" && char !== "\r";
  }
  return separators.reduce((best, one) => ((counts.get(one) ?? 0) > (counts.get(best) ?? 0) ? one : best));
};

/** How many lines a spreadsheet program would show, quoted line breaks within a cell not counted. */
const recordCount = (text: string): number => {
  let count = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 34) quoted = !quoted;
    else if (code === 10 && !quoted && i > 0 && text.charCodeAt(i - 1) !== 10) count++;
  }
  return text.endsWith("\n") ? count : count + 1;
};

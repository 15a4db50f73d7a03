import { CsvError, parse } from "csv-parse/sync";
import { decode } from "./decode.ts";
import { unguard } from "./guard.ts";
import type { Limits } from "./limits.ts";
import { isProse } from "./prose.ts";
import { RefusedFile } from "./refusals.ts";
import { collector, keyMark, type SourceTable, textCell } from "./table.ts";

const separators = [";", "\t", ","] as const;

/** The table of a CSV file; its sheet is the file's name without ending. Throws `RefusedFile`. */
export const readCsv = (bytes: Uint8Array, fileName: string, limits: Limits): SourceTable[] => {
  const text = decode(bytes);
  const hint = /^sep=(.)\r?\n/.exec(text);
  const body = hint ? text.slice(hint[0].length) : text;
  const separator = hint?.[1] ?? separatorOf(body);
  // Counting first is quick: a list far too long is refused before it fills the memory.
  const rows = recordCount(body, separator) - (body.startsWith(keyMark) ? 2 : 1);
  if (rows > limits.rows) throw tooMany(limits, rows);
  const all = collector(limits);
  const sheet = all.sheet(sheetOf(fileName));
  const records = recordsOf(body, separator);
  if (isProse(records, separator)) throw new RefusedFile("file.not-a-table");
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
      // 5" in the middle of a field is an inch, as spreadsheet programs read it.
      relax_quotes: true,
      skip_empty_lines: false,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new RefusedFile("file.open-quote", { line: Number(error.lines ?? 1) });
  }
};

/** The separator seen most often in the header, outside quotes. */
const separatorOf = (text: string): string => {
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

/** How many lines with something in them a spreadsheet program would show. */
const recordCount = (text: string, separator: string): number => {
  const mark = separator.charCodeAt(0);
  let count = 0;
  let quoted = false;
  let before = lineFeed;
  let filled = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === quote) {
      const starts = before === mark || before === lineFeed;
      if (quoted && text.charCodeAt(i + 1) === quote) i++;
      else if (quoted || starts) quoted = !quoted;
    } else if (code === lineFeed && !quoted) {
      if (filled) count++;
      filled = false;
    } else if (code !== 13 && code !== mark) filled = true;
    before = code;
  }
  return filled ? count + 1 : count;
};

const [quote, lineFeed] = [34, 10];

import { CsvError, parse } from "csv-parse/sync";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { type Count, total } from "./rules-cells.ts";

/** What one table may hold. */
export const tableLimits = { bytes: 5_000_000, cells: 25_000, name: 200, count: 999_999_999 } as const;

const header = ["row", "col", "n"] as const;

type Written = { record: string[]; info: { lines: number } };

/** A table of counts in CSV (`row,col,n`, UTF-8, RFC 4180); refused with the line and, where there is one, the column. */
export const tableOfCsv = (bytes: Uint8Array): Result<Count[]> => {
  if (bytes.length > tableLimits.bytes) return refused("protect.too-long", { max: tableLimits.bytes / 1e6 });
  const text = textOf(bytes);
  if (!text.ok) return text;
  const records = recordsOf(text.value);
  if (!records.ok) return records;
  const [head, ...lines] = records.value;
  if (!head || head.record.join() !== header.join() || head.record.length !== header.length)
    return refused("protect.header", { line: head?.info.lines ?? 1 });
  if (lines.length === 0) return refused("protect.no-cells");
  if (lines.length > tableLimits.cells)
    return refused("protect.too-many", { max: tableLimits.cells, count: lines.length });
  const seen = new Map<string, number>();
  const counts: Count[] = [];
  for (const { record, info } of lines) {
    const count = countOf(record, info.lines);
    if (!count.ok) return count;
    const { row, col } = count.value;
    const key = JSON.stringify([row, col]);
    const first = seen.get(key);
    if (first !== undefined) return refused("protect.twice", { line: info.lines, first, row, col });
    seen.set(key, info.lines);
    counts.push(count.value);
  }
  return done(counts);
};

const textOf = (bytes: Uint8Array): Result<string> => {
  try {
    return done(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return refused("protect.not-utf8", { line: brokenLine(bytes) });
  }
};

/** The first line that is no UTF-8; a line feed is one byte whatever stands round it. */
const brokenLine = (bytes: Uint8Array): number => {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start);
    const part = bytes.subarray(start, end === -1 ? bytes.length : end);
    if (Buffer.compare(Buffer.from(Buffer.from(part).toString("utf8")), part) !== 0) return line;
    start = end === -1 ? bytes.length : end + 1;
  }
  return line;
};

const recordsOf = (text: string): Result<Written[]> => {
  try {
    // With `info` each record comes with the line it ends in, which the types of the package do not tell.
    const records = parse(text, {
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: ["\r\n", "\n"],
    }) as unknown as Written[];
    return done(records);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refused("protect.quotes", { line: Number(error.lines ?? 1) });
  }
};

const countOf = (record: readonly string[], line: number): Result<Count> => {
  const [row, col, n] = record;
  if (row === undefined || col === undefined || n === undefined || record.length !== header.length)
    return refused("protect.fields", { line, count: record.length });
  for (const [column, name] of [
    ["row", row],
    ["col", col],
  ] as const) {
    if (name.trim() === "") return refused("protect.no-name", { line, column });
    if (name === total) return refused("protect.reserved", { line, column });
    if (name.length > tableLimits.name)
      return refused("protect.long-name", { line, column, max: tableLimits.name });
    if (/\p{Cc}|\p{Cs}/u.test(name)) return refused("protect.odd-name", { line, column });
  }
  if (!/^\d+$/.test(n)) return refused("protect.not-whole", { line, column: "n", value: n.slice(0, 40) });
  if (Number(n) > tableLimits.count)
    return refused("protect.too-large", { line, column: "n", max: tableLimits.count });
  return done({ row, col, n: Number(n) });
};

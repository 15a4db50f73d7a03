import { done, type Result, refused } from "../../kernel/result.ts";
import type { FileRefusal } from "./refusals.ts";

/** A file of values as programs exchange it: by column, nothing trimmed, nothing guessed. */
export type StrictTable = {
  /** The columns by their names, in the order of the file. */
  columns: ReadonlyMap<string, readonly string[]>;
  rows: number;
  /** The line of the file a row (from 0) begins in; a value may run over several lines. */
  lineOf: (row: number) => number;
};

/** Node holds no longer text than a little above this. */
const mostBytes = 500 * 1024 * 1024;

/**
 * A CSV file read by RFC 4180 to the letter: UTF-8 (a byte order mark is accepted), commas, a header line, in each line
 * as many values as there. For published formats; what people save from spreadsheets is for `readTables`.
 */
export const readStrictCsv = (bytes: Uint8Array, file: string): Result<StrictTable> => {
  const no = (code: FileRefusal, values: Record<string, string | number> = {}) =>
    refused(code, { file, ...values });
  const megabytes = Math.ceil(bytes.length / 1024 / 1024);
  if (bytes.length > mostBytes) return no("file.too-large", { megabytes, max: mostBytes / 1024 / 1024 });
  const text = utf8(bytes);
  if (text === null) return no("file.not-utf-8");
  const read = recordsOf(text);
  if ("wrongQuoteAt" in read)
    return no("file.wrong-quote", { line: String(lineAt(text, read.wrongQuoteAt)) });
  const [names, ...records] = read.starts.map((start, i) => ({ start, length: read.lengths[i]! }));
  if (!names) return no("file.empty");
  const width = names.length;
  const lineOf = (row: number) => lineAt(text, records[row]!.start);
  const uneven = records.findIndex(record => record.length !== width);
  if (uneven >= 0)
    return no("file.uneven", { line: String(lineOf(uneven)), n: records[uneven]!.length, expected: width });
  const header = read.values.slice(0, width);
  const twice = header.find((name, i) => header.indexOf(name) < i);
  if (twice !== undefined) return no("file.name-twice", { column: twice });
  const columnAt = (at: number) => records.map((_, row) => read.values[(row + 1) * width + at]!);
  return done({
    columns: new Map(header.map((name, at) => [name, columnAt(at)])),
    rows: records.length,
    lineOf,
  });
};

const utf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const lineAt = (text: string, at: number): number => text.slice(0, at).split("\n").length;

/** All values in a row, and where each record begins and how many it has. */
type Records = { values: string[]; starts: number[]; lengths: number[] };

const recordsOf = (text: string): Records | { wrongQuoteAt: number } => {
  const found: Records = { values: [], starts: [], lengths: [] };
  for (let at = 0; at < text.length; ) {
    found.starts.push(at);
    const before = found.values.length;
    for (let more = true; more; ) {
      const end = text[at] === '"' ? quotedEnd(text, at) : plainEnd(text, at);
      if (end < 0) return { wrongQuoteAt: at };
      found.values.push(
        text[at] === '"' ? text.slice(at + 1, end - 1).replaceAll('""', '"') : text.slice(at, end),
      );
      more = text[end] === ",";
      at = more ? end + 1 : text[end] === "\r" ? end + 2 : end + 1;
    }
    found.lengths.push(found.values.length - before);
  }
  return found;
};

const [comma, quote, lineFeed, carriageReturn] = [44, 34, 10, 13];

/** Where a value without quotation marks ends; -1 when there is one in it. */
const plainEnd = (text: string, from: number): number => {
  for (let at = from; ; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) return -1;
    if (code === comma || code === lineFeed || at >= text.length) return at;
    if (code === carriageReturn && text.charCodeAt(at + 1) === lineFeed) return at;
  }
};

/** Where a quoted value ends, after its closing mark; -1 when it is never closed or something follows it. */
const quotedEnd = (text: string, from: number): number => {
  let at = from + 1;
  for (;;) {
    at = text.indexOf('"', at) + 1;
    if (at === 0) return -1;
    if (text[at] !== '"') break;
    at++;
  }
  const ends = at === text.length || /^(,|\r?\n)/.test(text.slice(at, at + 2));
  return ends ? at : -1;
};

import type { Lang } from "../../kernel/lang.ts";
import { guard } from "./guard.ts";
import { keyMark } from "./table.ts";
import type { OutCell } from "./write-workbook.ts";

/**
 * A CSV file as the reader's spreadsheet program expects it: byte order mark, `;` and decimal comma in the
 * Nordic languages, `,` and point in English. Texts are guarded against being run as formulas; numbers stay
 * numbers. The first line holds the header, the second the technical keys.
 */
export const writeCsv = (
  keys: readonly string[],
  headers: readonly string[],
  rows: readonly (readonly OutCell[])[],
  lang: Lang,
): Uint8Array => {
  const marked = keys.map(key => keyMark + key);
  return writeCsvRows([headers, marked, ...rows], lang);
};

/** Rows as they are, the first of them the header, without our key row. */
export const writeCsvRows = (rows: readonly (readonly OutCell[])[], lang: Lang): Uint8Array => {
  const separator = lang === "en" ? "," : ";";
  const lines = rows.map(cells => cells.map(cell => field(cell, lang)).join(separator));
  return new TextEncoder().encode(`\ufeff${lines.join("\r\n")}\r\n`);
};

const field = (value: OutCell, lang: Lang): string => {
  if (value === null) return "";
  if (typeof value === "number") {
    const point = numberText(value);
    return lang === "en" ? point : point.replace(".", ",");
  }
  if (typeof value === "object") return value.date;
  const text = guard(value);
  return /[";,\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Three decimals after one to three digits would read as thousands elsewhere: one more zero makes them sure. */
const numberText = (value: number): string => {
  if (!Number.isFinite(value)) throw new RangeError("not a number to write");
  const text = String(value);
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text;
};

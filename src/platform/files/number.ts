import type { Lang } from "../../kernel/lang.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Cell } from "./table.ts";

/** `ambiguous`: the text could be read in two ways and the language decided; the dry run shows the value. */
export type ParsedNumber = { value: number; ambiguous: boolean };

// Ordinary, no-break, thin and narrow no-break space, and the apostrophe some banks write.
const spaces = /[ \u00a0\u2009\u202f'’]/g;
const spaced = /^\d{1,3}(?:[ \u00a0\u2009\u202f'’]\d{3})+$/;
const minus = /^[-\u2212]/;

/** A number as a person or a spreadsheet program of the north writes it. */
export const parseNumber = (text: string, lang: Lang): Result<ParsedNumber> => {
  const trimmed = text.trim();
  const unsigned = trimmed.replace(/^[-+\u2212]/, "").trimStart();
  const parsed = unsignedOf(unsigned, lang);
  if (parsed === null || !Number.isFinite(parsed.value))
    return refused("value.not-a-number", { value: text.slice(0, 40) });
  return done(minus.test(trimmed) ? { ...parsed, value: -parsed.value } : parsed);
};

/** The number in a cell: as it stands when the cell is a number, else its text by language. */
export const cellNumber = (cell: Cell, lang: Lang): Result<ParsedNumber> =>
  cell.value !== undefined && cell.kind !== "boolean"
    ? done({ value: cell.value, ambiguous: false })
    : parseNumber(cell.text, lang);

const unsignedOf = (text: string, lang: Lang): ParsedNumber | null => {
  if (/^\d+(?:[.,]\d+)?e[-+]?\d{1,3}$/i.test(text)) return sure(text.replace(",", "."));
  if (!/^[\d.,\s'’]+$/.test(text) || !/\d/.test(text)) return null;
  const marks = [...text.matchAll(/[.,]/g)];
  const last = marks.at(-1);
  if (!last) return whole(text, [" "]);
  const before = text.slice(0, last.index);
  const decimals = text.slice(last.index + 1);
  const other = last[0] === "." ? "," : ".";
  if (marks.length > 1) {
    // The same mark again and again can only part thousands: 1.234.567.
    if (marks.every(mark => mark[0] === last[0])) return whole(text, [last[0]]);
    return fraction(before, decimals, [other]);
  }
  const twoWays = /^[1-9]\d{0,2}$/.test(before) && /^\d{3}$/.test(decimals);
  if (!twoWays) return fraction(before, decimals, [" "]);
  const decimalMark = lang === "en" ? "." : ",";
  const read = last[0] === decimalMark ? sure(`${before}.${decimals}`) : sure(before + decimals);
  return read && { ...read, ambiguous: true };
};

const sure = (plain: string): ParsedNumber => ({ value: Number(plain), ambiguous: false });

/** Whole digits, either bare or parted in threes by spaces or the given mark. */
const digitsOf = (text: string, marks: string[]): string | null => {
  if (/^\d*$/.test(text)) return text;
  if (spaced.test(text)) return text.replace(spaces, "");
  const mark = marks[0];
  if (mark === "." && /^\d{1,3}(?:\.\d{3})+$/.test(text)) return text.replaceAll(".", "");
  if (mark === "," && /^\d{1,3}(?:,\d{3})+$/.test(text)) return text.replaceAll(",", "");
  return null;
};

const whole = (text: string, marks: string[]): ParsedNumber | null => {
  const digits = digitsOf(text, marks);
  return digits ? sure(digits) : null;
};

const fraction = (before: string, decimals: string, marks: string[]): ParsedNumber | null => {
  const digits = digitsOf(before, marks);
  if (digits === null || !/^\d+$/.test(decimals)) return null;
  return sure(`${digits || "0"}.${decimals}`);
};

import { type Day, isDay } from "../../kernel/period.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { dayOfSerial } from "./serial.ts";
import type { Cell } from "./table.ts";

const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.,]+Z?)?$/;
const yearLast = /^(\d{1,2})([-./]) ?(\d{1,2})\2 ?(\d{4})(?: [\d:.]+)?$/;
const yearFirst = /^(\d{4})([./])(\d{1,2})\2(\d{1,2})$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;

/**
 * A day as written in the north: 2027-12-31, 31-12-2027, 31.12.2027, 31/12/2027, 20271231, or the serial of a
 * spreadsheet program. The day always comes before the month; a time after it is left out.
 */
export const parseDay = (from: string | number): Result<Day> => {
  const text = String(from).trim();
  const day = typeof from === "number" || /^\d{5}(?:\.\d+)?$/.test(text) ? serial(text) : written(text);
  if (day !== null && isDay(day)) return done(day);
  if (day !== null && isMonth(day)) return refused("value.no-such-day", { value: text.slice(0, 40) });
  const short = /^\d{1,2}[-./]\d{1,2}[-./]\d{2}$/.test(text);
  return refused(short ? "value.two-digit-year" : "value.not-a-day", { value: text.slice(0, 40) });
};

/** The day in a cell, whether the cell is a date, a bare serial or text. */
export const cellDay = (cell: Cell): Result<Day> => {
  const byText = parseDay(cell.text);
  return byText.ok || cell.value === undefined ? byText : parseDay(cell.value);
};

/** Whether it is written as a day of a month there is. */
const isMonth = (day: string): boolean => isDay(`${day.slice(0, 8)}01`);

const serial = (text: string): Day | null => dayOfSerial(Number(text));

const written = (text: string): Day | null => {
  const isoParts = iso.exec(text) ?? compact.exec(text);
  if (isoParts) return joined(isoParts[1]!, isoParts[2]!, isoParts[3]!);
  const first = yearFirst.exec(text);
  if (first) return joined(first[1]!, first[3]!, first[4]!);
  const last = yearLast.exec(text);
  return last ? joined(last[4]!, last[3]!, last[1]!) : null;
};

const joined = (year: string, month: string, day: string): Day =>
  `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;

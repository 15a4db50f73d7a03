import { addDays, type Day, dayOf, daysBetween } from "../../kernel/period.ts";

/** Days between a 1904 workbook's serials and the usual ones. */
export const days1904 = 1462;

/**
 * The day of a serial in the 1900 system; null for day 60, the 29 February 1900 that never was and that
 * spreadsheet programs keep for the sake of Lotus 1-2-3, and outside 1900 to 9999.
 */
export const dayOfSerial = (serial: number): Day | null => {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= 2_958_465) || whole === 60) return null;
  return dayOf(1899, 12, whole < 60 ? 31 + whole : 30 + whole);
};

/** The serial of a day in the 1900 system; null before 1900. */
export const serialOfDay = (day: Day): number | null => {
  if (day < "1900-01-01") return null;
  const days = daysBetween("1899-12-31", day);
  return day < "1900-03-01" ? days : days + 1;
};

/** A date cell as text: the day, with the time when there is one; only the time when there is no day. */
export const textOfSerial = (serial: number): string => {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const day = dayOfSerial(serial);
  const time = new Date((seconds % 86_400) * 1000).toISOString().slice(11, 19);
  if (serial >= 0 && serial < 1) return time;
  if (day === null) return String(serial);
  if (seconds === 86_400) return addDays(day, 1);
  return seconds === 0 ? day : `${day}T${time}`;
};

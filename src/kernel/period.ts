/** A civil date as text, YYYY-MM-DD: validity has no clock and no zone. */
export type Day = string;

/** Half-open validity [from, to); `to` null is open. */
export type Period = { from: Day; to: Day | null };

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a date that exists in the calendar (2026-02-30 does not). */
export const isDay = (text: string): boolean => {
  const parts = shape.exec(text);
  return parts !== null && dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) === text;
};

/** The day of a year, month (1-12) and day; days outside the month run over, as in Date.UTC. */
export const dayOf = (year: number, month: number, day: number): Day =>
  // Only whole-day arithmetic in UTC: a civil date never meets a daylight-saving night.
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

/** Year, month (1-12), day of a civil date. */
export const partsOf = (day: Day): [number, number, number] => {
  const parts = shape.exec(day);
  if (!parts) throw new RangeError(`not a day: ${day}`);
  return [Number(parts[1]), Number(parts[2]), Number(parts[3])];
};

export const addDays = (day: Day, days: number): Day => {
  const [y, m, d] = partsOf(day);
  return dayOf(y, m, d + days);
};

/** Adds months; the day is clamped to the month's length (31 Jan + 1 month = 28 or 29 Feb). */
export const addMonths = (day: Day, months: number): Day => {
  const [y, m, d] = partsOf(day);
  const first = dayOf(y, m + months, 1);
  const [fy, fm] = partsOf(first);
  return dayOf(fy, fm, Math.min(d, daysInMonth(fy, fm)));
};

export const daysInMonth = (year: number, month: number): number => partsOf(dayOf(year, month + 1, 0))[2];

/** Whole days from a to b; negative when b is before a. */
export const daysBetween = (a: Day, b: Day): number => (Date.parse(b) - Date.parse(a)) / 86_400_000;

/** The civil date of an instant in a municipality's time zone. */
export const dayIn = (instant: Date, timeZone: string): Day => {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat("sv-SE", { ...digits, timeZone });
  formats.set(timeZone, format);
  return format.format(instant);
};

/** The instant at which a civil day begins in a time zone; clocks are never set by less than a quarter of an hour. */
export const beginningOf = (day: Day, timeZone: string): Date => {
  const quarter = 15 * 60_000;
  let at = Date.parse(day) - 14 * 4 * quarter;
  while (dayIn(new Date(at), timeZone) < day) at += quarter;
  return new Date(at);
};

const digits = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
/** By zone: making one costs a hundred times what using it does, and every request asks. */
const formats = new Map<string, Intl.DateTimeFormat>();

export const contains = (period: Period, day: Day): boolean =>
  period.from <= day && (period.to === null || day < period.to);

export const overlaps = (a: Period, b: Period): boolean =>
  (b.to === null || a.from < b.to) && (a.to === null || b.from < a.to);

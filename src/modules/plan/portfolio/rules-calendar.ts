import type { Calendar } from "./rules-portfolio.ts";

const letters = { 2: "H", 4: "Q", 12: "M" } as const;

/** The place of a label in all time: periods since the year 0. Null when it is no label of the calendar. */
const placeOf = (label: string, perYear: Calendar["periodsPerYear"]): number | null => {
  const parts = /^(\d{4})-([QHM])(\d{1,2})$/.exec(label);
  if (!parts || parts[2] !== letters[perYear]) return null;
  const number = Number(parts[3]);
  const digits = perYear === 12 ? 2 : 1;
  if (parts[3]?.length !== digits || number < 1 || number > perYear) return null;
  return Number(parts[1]) * perYear + number - 1;
};

const startOf = (calendar: Calendar): number => {
  const start = placeOf(calendar.start, calendar.periodsPerYear);
  if (start === null) throw new RangeError(`the calendar cannot start in ${calendar.start}`);
  return start;
};

/** The label of period t: 2027-Q3 is followed by 2027-Q4 and 2028-Q1. */
export const labelOf = (calendar: Calendar, t: number): string => {
  const { periodsPerYear } = calendar;
  const place = startOf(calendar) + t;
  const number = (place % periodsPerYear) + 1;
  const year = String(Math.floor(place / periodsPerYear)).padStart(4, "0");
  return `${year}-${letters[periodsPerYear]}${String(number).padStart(periodsPerYear === 12 ? 2 : 1, "0")}`;
};

/** The calendar year period t lies in, and so whose budget it burdens. */
export const yearOf = (calendar: Calendar, t: number): number =>
  Math.floor((startOf(calendar) + t) / calendar.periodsPerYear);

/** The period a label stands for, which may lie outside the horizon; null when it is no period. */
export const periodOfLabel = (calendar: Calendar, label: string): number | null => {
  const place = placeOf(label, calendar.periodsPerYear);
  return place === null ? null : place - startOf(calendar);
};

/** The period a day lies in, which may lie outside the horizon. */
export const periodOfDay = (calendar: Calendar, day: string): number => {
  const { periodsPerYear } = calendar;
  const inYear = Math.floor((Number(day.slice(5, 7)) - 1) / (12 / periodsPerYear));
  return Number(day.slice(0, 4)) * periodsPerYear + inYear - startOf(calendar);
};

/** Whether the calendar's first label fits its number of periods a year. */
export const startFits = ({ start, periodsPerYear }: Calendar): boolean =>
  placeOf(start, periodsPerYear) !== null;

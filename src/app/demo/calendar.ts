import { addDays, type Day, dayOf, partsOf } from "../../kernel/period.ts";

/** The days the example lives by, counted from today so that it stays alive. */
export const calendarOf = (today: Day) => {
  const [year, month] = partsOf(today);
  return {
    today,
    year,
    /** The first day there is anything. */
    founding: dayOf(year - 9, 1, 1),
    /** When the municipality began to keep its organisation here: nothing was known before. */
    books: dayOf(year - 3, 1, 15),
    /** Teams moved between institutions. */
    moves: dayOf(year - 2, 7, 1),
    /** The department that was closed, and those that got its units. */
    pastReform: dayOf(year, 1, 1),
    /** The department that is to come. */
    nextReform: dayOf(year + 1, 1, 1),
    /** A school closes. */
    closing: dayOf(year, month + 8, 1),
  };
};
export type Calendar = ReturnType<typeof calendarOf>;

/** When something was recorded: some time before it took effect, never before the books began. */
export const recordedFor = (calendar: Calendar, from: Day, noticeDays: number): string => {
  const day = addDays(from, -noticeDays);
  const days = [calendar.books, day].sort();
  return instant([days[1] as Day, addDays(calendar.today, -1)].sort()[0] as Day);
};

/** Office hours; the exact hour matters to nobody. */
export const instant = (day: Day): string => `${day}T09:00:00.000Z`;

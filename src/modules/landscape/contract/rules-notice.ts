import { addDays, addMonths, type Day, dayOf, daysBetween, partsOf } from "../../../kernel/period.ts";

export const segments = ["month", "quarter", "year"] as const;
export type Segment = (typeof segments)[number];

/** Notice terms. `months` is null when the source held a text that is no number. */
export type Notice = {
  months: number | null;
  /** Notice counts from the end of the running month, quarter or year (da "løbende"). */
  runsFromEndOf: Segment | null;
  /** It ends at the end of a month, quarter or year (da "inden udgangen af"). */
  byEndOf: Segment | null;
};

export type KnownNotice = Notice & { months: number };

/** The last valid day of a contract when notice is given on day n. Never decreases as n grows. */
export const effectiveEnd = (n: Day, notice: KnownNotice, irrevocableUntil: Day | null): Day => {
  const start = notice.runsFromEndOf ? endOf(n, notice.runsFromEndOf) : n;
  const months = addMonths(start, notice.months);
  const end = notice.byEndOf ? endOf(months, notice.byEndOf) : months;
  return irrevocableUntil !== null && irrevocableUntil > end ? irrevocableUntil : end;
};

/**
 * The last day on which notice still ends the contract by the wanted day; null when no day does.
 * Found by bisection: subtracting months is wrong, since adding them has no inverse.
 */
export const latestNotice = (
  wantedEnd: Day,
  notice: KnownNotice,
  irrevocableUntil: Day | null,
): Day | null => {
  if (irrevocableUntil !== null && irrevocableUntil > wantedEnd) return null;
  // Far enough back to be in time: both segments a year long, every month 31 days.
  const origin = addDays(wantedEnd, -(notice.months * 31 + 2 * 366));
  let inTime = 0;
  let tooLate = daysBetween(origin, wantedEnd) + 1;
  while (tooLate - inTime > 1) {
    const middle = Math.floor((inTime + tooLate) / 2);
    if (effectiveEnd(addDays(origin, middle), notice, irrevocableUntil) <= wantedEnd) inTime = middle;
    else tooLate = middle;
  }
  return addDays(origin, inTime);
};

const segmentMonths: Record<Segment, number> = { month: 1, quarter: 3, year: 12 };

const endOf = (day: Day, segment: Segment): Day => {
  const [year, month] = partsOf(day);
  const length = segmentMonths[segment];
  return dayOf(year, Math.ceil(month / length) * length + 1, 0);
};

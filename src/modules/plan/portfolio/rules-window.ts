import { labelOf, startFits } from "./rules-calendar.ts";
import { type Fault, pointer, shown } from "./rules-fault.ts";
import { horizonOf, isCount, isObject, type Loose, objectsIn } from "./rules-parts.ts";
import type { Calendar } from "./rules-portfolio.ts";

/** The calendar's own fault, and the initiatives that have no room in time. */
export const faultsOfTime = (raw: Loose): Fault[] => {
  const periods = horizonOf(raw);
  if (periods === null) return [];
  const calendar = calendarOf(raw, periods);
  if (calendar === "misfit") {
    const start = shown((raw.calendar as Loose).start);
    return [{ path: "/calendar/start", code: "bad-period", form: "misfit", values: { read: start } }];
  }
  return objectsIn(raw.initiatives).flatMap(([one, i]) => faultOfWindow(one, i, periods, calendar));
};

/** Null when the calendar's own shape is wrong: that is told elsewhere, and labels fall back to numbers. */
const calendarOf = (raw: Loose, periods: number): Calendar | "misfit" | null => {
  const { start, periodsPerYear } = isObject(raw.calendar) ? raw.calendar : {};
  if (typeof start !== "string" || !/^\d{4}-(Q[1-4]|H[12]|M(0[1-9]|1[0-2]))$/.test(start)) return null;
  if (periodsPerYear !== 2 && periodsPerYear !== 4 && periodsPerYear !== 12) return null;
  const calendar: Calendar = { start, periods, periodsPerYear };
  return startFits(calendar) ? calendar : "misfit";
};

const faultOfWindow = (one: Loose, i: number, periods: number, calendar: Calendar | null): Fault[] => {
  const { duration, finishBy, earliest = 0 } = one;
  const at = (field: string) => pointer("initiatives", i, field);
  const label = (t: number) => (calendar ? labelOf(calendar, t) : String(t));
  if (one.mandatory === true && finishBy === undefined)
    return [{ path: at("finishBy"), code: "missing-value", form: "deadline", values: {} }];
  if (!isCount(duration) || duration < 1 || !isCount(earliest)) return [];
  if (duration > periods)
    return [
      { path: at("duration"), code: "outside-horizon", form: "duration", values: { n: duration, periods } },
    ];
  if (earliest >= periods) {
    const values = { read: label(earliest), from: label(0), to: label(periods - 1) };
    return [{ path: at("earliest"), code: "outside-horizon", values }];
  }
  const end = isCount(finishBy) && finishBy >= 1 ? finishBy : one.mandatory === true ? periods : null;
  if (end === null || earliest + duration <= Math.min(end, one.mandatory === true ? periods : end)) return [];
  const path = at(finishBy === undefined ? "earliest" : "finishBy");
  return [
    {
      path,
      code: "empty-window",
      values: { earliest: label(earliest), n: duration, end: label(Math.min(end, periods) - 1) },
    },
  ];
};

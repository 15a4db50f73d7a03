import { pointer } from "../../../kernel/json.ts";
import { labelOf, startFits } from "./rules-calendar.ts";
import type { Fault } from "./rules-fault.ts";
import { horizonOf, isCount, type Loose, objectsIn } from "./rules-parts.ts";
import { type Calendar, calendarOf } from "./rules-portfolio.ts";

/** The calendar's own fault, and the initiatives that have no room in time. */
export const faultsOfTime = (raw: Loose): Fault[] => {
  const periods = horizonOf(raw);
  if (periods === null) return [];
  // Null when the calendar's own shape is wrong: that is told elsewhere, and periods are told by number.
  const calendar = calendarOf(raw.calendar);
  if (calendar && !startFits(calendar))
    return [
      { path: "/calendar/start", code: "bad-period", form: "misfit", values: { read: calendar.start } },
    ];
  return objectsIn(raw.initiatives).flatMap(([one, i]) => faultOfWindow(one, i, periods, calendar));
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

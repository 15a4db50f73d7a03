/**
 * The brute-force reference the rules are tested against: a plain list of what was recorded, replayed
 * from the start for every question, one calendar day at a time. It shares no code with the rules.
 */
import { addDays, type Day } from "../../../kernel/period.ts";

export type Step =
  | { verb: "change"; recorded: number; day: number; change: Record<string, string>; override: boolean }
  | { verb: "end"; recorded: number; day: number }
  | {
      verb: "correct";
      recorded: number;
      from: number;
      to: number | null;
      change: Record<string, string> | null;
    };

export const names = ["a", "b"] as const;
/** Days 0 to horizon - 1 are real days; the last cell stands for every day after. */
export const horizon = 30;
type Cell = Record<string, string> | null;
type Calendar = Cell[];

export const dayNumber = (n: number): Day => addDays("2026-01-01", n);

/** The calendar known at an instant: every step recorded until then, replayed; refused steps change nothing. */
export const replay = (steps: readonly Step[], instant: number): Calendar =>
  steps
    .filter(step => step.recorded <= instant)
    .reduce((calendar, step) => after(calendar, step) ?? calendar, empty());

/** The calendar after a step, or null when the step must be refused. */
export const after = (calendar: Calendar, step: Step): Calendar | null => {
  if (step.verb === "change") return change(calendar, step);
  if (step.verb === "end") return end(calendar, step);
  return correct(calendar, step);
};

const empty = (): Calendar => Array.from({ length: horizon + 1 }, () => null);
const whole = (change: Record<string, string>): boolean => names.every(name => change[name] !== undefined);

const change = (old: Calendar, step: Step & { verb: "change" }): Calendar | null => {
  const born = old.some(cell => cell !== null);
  if (born && step.day < step.recorded) return null;
  const calendar = old.map(cell => (cell ? { ...cell } : null));
  if (calendar[step.day] === null) {
    if (!whole(step.change)) return null;
    for (let day = step.day; day <= horizon && old[day] === null; day++) calendar[day] = { ...step.change };
  }
  const base = calendar.map(cell => (cell ? { ...cell } : null));
  for (const name of names) {
    const wanted = step.change[name];
    if (wanted === undefined) continue;
    const now = base[step.day]?.[name];
    for (let day = step.day; day <= horizon; day++) {
      const cell = base[day];
      if (!cell) continue;
      if (!step.override && cell[name] !== now) break;
      calendar[day]![name] = wanted;
    }
  }
  return calendar;
};

const end = (old: Calendar, step: Step & { verb: "end" }): Calendar | null => {
  const someLater = old.some((cell, day) => cell !== null && day >= step.day);
  const someBefore = old.some((cell, day) => cell !== null && day < step.day);
  if (step.day < step.recorded || !someLater || !someBefore) return null;
  return old.map((cell, day) => (day >= step.day ? null : cell));
};

const correct = (old: Calendar, step: Step & { verb: "correct" }): Calendar | null => {
  const to = step.to ?? horizon + 1;
  if (to <= step.from) return null;
  const within = (day: number) => day >= step.from && day < to;
  if (step.change === null) return old.map((cell, day) => (within(day) ? null : cell));
  const given = step.change;
  if (!whole(given) && old.some((cell, day) => within(day) && cell === null)) return null;
  return old.map((cell, day) => (within(day) ? { ...cell, ...given } : cell));
};

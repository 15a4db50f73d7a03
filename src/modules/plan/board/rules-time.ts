import { labelOf } from "../portfolio/rules-calendar.ts";
import type { Plan } from "../portfolio/rules-plan.ts";
import type { Calendar, Portfolio } from "../portfolio/rules-portfolio.ts";
import { startIn } from "../scenario/rules.ts";

/** The year and the month (1-12) a period begins in. */
export const monthOf = (calendar: Calendar, t: number): { year: number; month: number } => {
  const label = labelOf(calendar, t);
  const number = Number(label.slice(6));
  return { year: Number(label.slice(0, 4)), month: ((number - 1) * 12) / calendar.periodsPerYear + 1 };
};

/** Municipal elections: a year one was held in, every four years, and its month (the municipal election laws). */
const elections: Readonly<Record<string, { year: number; month: number }>> = {
  DK: { year: 2025, month: 11 },
  FI: { year: 2025, month: 4 },
  SE: { year: 2026, month: 9 },
  NO: { year: 2027, month: 9 },
};

export type Term = {
  /** The election that ends the term; null for what is still to come after the last one in the horizon. */
  election: { year: number; month: number } | null;
  finished: number;
  duties: number;
};

/** What is finished before each election the plan reaches, and what after the last of them. */
export const termsOf = (portfolio: Portfolio, starts: Plan, country: string): Term[] => {
  const rule = elections[country];
  if (!rule) return [];
  const { calendar } = portfolio;
  const monthsOf = ({ year, month }: { year: number; month: number }) => year * 12 + month;
  const [first, end] = [monthOf(calendar, 0), monthOf(calendar, calendar.periods)];
  const years = Array.from({ length: end.year - first.year + 1 }, (_, i) => first.year + i);
  const held = years
    .filter(year => (year - rule.year) % 4 === 0)
    .map(year => ({ year, month: rule.month }))
    .filter(one => monthsOf(one) > monthsOf(first) && monthsOf(one) <= monthsOf(end));
  const terms: Term[] = [...held, null].map(election => ({ election, finished: 0, duties: 0 }));
  for (const one of portfolio.initiatives) {
    const start = startIn(starts, one.id);
    if (start === undefined) continue;
    const done = monthsOf(monthOf(calendar, start + one.duration));
    const term = terms.find(({ election }) => !election || done <= monthsOf(election));
    if (!term) continue;
    term.finished++;
    if (one.mandatory) term.duties++;
  }
  return terms;
};

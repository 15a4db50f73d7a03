import type { Lang } from "../../../kernel/lang.ts";
import { whole } from "../../../platform/i18n/index.ts";
import type { Usage } from "../explain/rules-usage.ts";
import { labelOf, yearOf } from "../portfolio/rules-calendar.ts";
import type { Calendar, Portfolio } from "../portfolio/rules-portfolio.ts";
import type { Scenario } from "../scenario/rules.ts";
import { periodText, shortPeriod } from "./period.ts";
import { fullFrom, mainOf, rowOf } from "./rules-board.ts";

const longestName = 58;

/** A name as the paper has room for it. */
export const short = (name: string): string =>
  name.length > longestName ? `${name.slice(0, longestName - 1).trimEnd()}…` : name;

/** What is in the plan, a line each, soonest first and what must be done before the rest. */
export const linesOf = (scenario: Scenario, starts: Parameters<typeof rowOf>[1], lang: Lang) => {
  const { portfolio } = scenario;
  return portfolio.initiatives
    .map(one => ({ ...rowOf(scenario, starts, one), role: mainOf(portfolio, one, "role") }))
    .filter(row => row.start !== null)
    .sort((a, b) => (a.start ?? 0) - (b.start ?? 0) || Number(b.mandatory) - Number(a.mandatory))
    .map(row => ({
      name: short(row.name),
      when: whenOf(portfolio.calendar, row, lang),
      whom: [row.unit, row.role].filter(Boolean).join(", "),
      must: row.mandatory,
      year: labelOf(portfolio.calendar, row.start ?? 0).slice(0, 4),
      runs: row.decided === "begun",
    }));
};

/** From when to when beside the year it begins in; of what is running, until when. */
const whenOf = (calendar: Calendar, row: ReturnType<typeof rowOf>, lang: Lang): string => {
  const start = row.start ?? 0;
  const end = start + row.duration - 1;
  if (row.decided === "begun") return periodText(calendar, end, lang);
  const from = shortPeriod(calendar, start, lang);
  if (row.duration === 1) return from;
  const sameYear = labelOf(calendar, end).startsWith(labelOf(calendar, start).slice(0, 4));
  const until = sameYear ? shortPeriod(calendar, end, lang) : periodText(calendar, end, lang);
  return `${from}${whole}– ${until}`;
};

/** Who is full in how many periods, the fullest first. */
export const fullOf = ({ roles, units }: Usage): { name: string; n: number }[] =>
  [...roles, ...units]
    .map(({ name, cells }) => ({ name, n: cells.filter(({ share }) => share >= fullFrom).length }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n);

/** What the plan takes of money and of people, by year; a year without a ceiling has none. */
export const costsOf = ({ calendar }: Portfolio, { years, roles }: Usage) =>
  years.map(({ label, demand, supply }) => {
    const cells = roles.flatMap(role =>
      role.cells.filter(({ period = 0 }) => yearOf(calendar, period) === Number(label)),
    );
    const sum = (of: (cell: (typeof cells)[number]) => number) =>
      cells.reduce((all, cell) => all + of(cell), 0);
    return {
      year: label,
      money: demand,
      ceiling: Number.isFinite(supply) ? supply : null,
      months: sum(cell => cell.demand),
      there: sum(cell => cell.supply),
    };
  });

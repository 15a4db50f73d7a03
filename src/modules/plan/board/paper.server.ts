import type { Act } from "../../../platform/act.ts";
import { whole } from "../../../platform/i18n/index.ts";
import { type Usage, usageOf } from "../explain/rules-usage.ts";
import { labelOf, yearOf } from "../portfolio/rules-calendar.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import type { Scenario } from "../scenario/rules.ts";
import type { Standing } from "../scenario/standing.server.ts";
import { studyOf } from "../study/study.server.ts";
import { assumedOf } from "./assumed.server.ts";
import { judgedOf, leftOutOf } from "./board.server.ts";
import { periodText, shortPeriod } from "./period.ts";
import { dutiesIn, fullFrom, mainOf, purposesServed, rowOf } from "./rules-board.ts";
import { printed } from "./rules-paper.ts";

/** Who wants more of these opens the plan itself. */
const most = { left: 33, said: 8, less: 3, full: 6, prices: 4, slip: 5 } as const;
const longestName = 58;

/** What the paper for the meeting says; everything on it comes from the plan as the checker let it through. */
export const paperOf = async (act: Act, scenario: Scenario, standing: Standing) => {
  const { portfolio } = scenario;
  const { result, run, proven } = standing;
  if (!result) return null;
  const { calendar } = portfolio;
  const judged = await judgedOf(act, scenario, standing);
  const study = await studyOf(act, scenario, "prices");
  const prices = study && !study.old && study.told?.kind === "prices" ? study.told.prices : [];
  const usage = usageOf(portfolio, result.starts);
  const nameOf = (id: string) => short(portfolio.initiatives.find(one => one.id === id)?.name ?? id);
  const rows = portfolio.initiatives
    .map(one => ({
      ...rowOf(scenario, result.starts, one),
      role: mainOf(portfolio, one, "role"),
    }))
    .filter(row => row.start !== null)
    .sort((a, b) => (a.start ?? 0) - (b.start ?? 0) || Number(b.mandatory) - Number(a.mandatory))
    .map(row => {
      const start = row.start ?? 0;
      const year = labelOf(calendar, start).slice(0, 4);
      const end = start + row.duration - 1;
      const until = labelOf(calendar, end).startsWith(year)
        ? shortPeriod(calendar, end, act.lang)
        : periodText(calendar, end, act.lang);
      const from = shortPeriod(calendar, start, act.lang);
      const runs = row.decided === "begun";
      const when = runs
        ? periodText(calendar, end, act.lang)
        : row.duration === 1
          ? from
          : `${from}${whole}– ${until}`;
      const whom = [row.unit, row.role].filter(Boolean).join(", ");
      return { name: short(row.name), when, whom, must: row.mandatory, year, runs };
    });
  const left = leftOutOf(scenario, usage, result.starts);
  const full = [...usage.roles, ...usage.units]
    .map(({ name, cells }) => ({ name, n: cells.filter(({ share }) => share >= fullFrom).length }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n);
  const mustBeIn = new Set(portfolio.initiatives.filter(one => one.mandatory).map(({ id }) => id));
  const assumed = await assumedOf(act, scenario, result.starts);
  const notDone = left
    .slice(0, most.left)
    .map(({ id, why, waits }) => ({ name: nameOf(id), why, waits: waits.map(short) }));
  const dear = prices.filter(({ gain }) => gain !== null).slice(0, most.prices);
  // The chance told is that of the mandatory deadlines: what need not be finished by a day is none of them.
  const slip = (judged?.thin.initiatives ?? [])
    .filter(({ id, inTime }) => inTime.chance < 1 && mustBeIn.has(id))
    .sort((a, b) => a.inTime.chance - b.inTime.chance)
    .slice(0, most.slip)
    .map(({ id, inTime }) => ({ name: nameOf(id), inTime }));
  const outside = [assumed.outside.duties, assumed.outside.wishes].map(all => all.slice(0, most.said));
  const texts = [
    notDone.map(({ name, waits }) => [name, ...waits]),
    outside[0]!.map(({ name, due, text }) => [name, due, text]),
    outside[1]!.map(({ name }) => [name]),
    assumed.sentences.slice(0, most.said),
    assumed.less.slice(0, most.less),
    full.slice(0, most.full).map(({ name }) => `${name} (16 / 16)`),
    // Beside its name, each says what of it is more, and the least and most that would give.
    dear.map(({ name }) => name.padEnd(name.length + 70)),
    slip.map(({ name }) => `${name} (99 %)`),
  ].map(all => all.flat().join("; "));
  const { roomy, shown } = printed(rows, texts);
  const begins = shown.filter(one => !one.runs);
  return {
    /** So few lines that they may be larger. */
    roomy,
    most,
    from: labelOf(calendar, 0).slice(0, 4),
    to: labelOf(calendar, calendar.periods - 1).slice(0, 4),
    years: [...new Set(begins.map(({ year }) => year))].map(year => ({
      year,
      done: begins.filter(one => one.year === year),
    })),
    doneMore: rows.length - shown.length,
    chosen: rows.length,
    of: portfolio.initiatives.length + assumed.outside.duties.length + assumed.outside.wishes.length,
    runs: shown.filter(one => one.runs),
    costs: costsOf(portfolio, usage),
    assumed,
    left: notDone,
    leftCount: left.length,
    full: full.slice(0, most.full),
    fullMore: Math.max(0, full.length - most.full),
    spent: usage.years.filter(({ share }) => share >= fullFrom).map(({ label }) => label),
    prices: dear,
    currency: portfolio.currency,
    periods: calendar.periods,
    purposes: purposesServed(portfolio, result.starts).map(({ name, chosen, of }) => ({ name, chosen, of })),
    /** Those it was lived through with: one the plan knows nothing of cannot hold by it. */
    planned: dutiesIn(portfolio, result.starts).of,
    hold: judged && {
      thin: judged.thin.allInTime,
      fat: judged.fat.allInTime,
      slip,
    },
    rule: judged?.rule && {
      ...{ kept: judged.rule.kept, duties: judged.rule.duties },
      share: result.value > 0 ? judged.rule.value / result.value : 1,
    },
    value: result.value,
    bound: proven ? result.bound : null,
    gap: proven ? result.gap : null,
    seed: run?.seed ?? null,
    solver: run?.solver ?? null,
    cpuSeconds: run?.cpuSeconds ?? null,
  };
};

/** What the plan takes of money and of people, by year; a year without a ceiling has none. */
const costsOf = ({ calendar }: Portfolio, { years, roles }: Usage) =>
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

const short = (name: string): string =>
  name.length > longestName ? `${name.slice(0, longestName - 1).trimEnd()}…` : name;

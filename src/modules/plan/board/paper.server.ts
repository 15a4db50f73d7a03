import type { Act } from "../../../platform/act.ts";
import { usageOf } from "../explain/rules-usage.ts";
import { labelOf } from "../portfolio/rules-calendar.ts";
import type { Scenario } from "../scenario/rules.ts";
import type { Standing } from "../scenario/standing.server.ts";
import { studyOf } from "../study/study.server.ts";
import { assumedOf } from "./assumed.server.ts";
import { judgedOf, leftOutOf } from "./board.server.ts";
import { periodText, shortPeriod } from "./period.ts";
import { dutiesIn, mainOf, purposesServed, rowOf } from "./rules-board.ts";

/** Two pages hold so many lines; who wants more opens the plan itself. */
const most = { done: 92, roomy: 62, left: 36, full: 4, slip: 5 } as const;
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
    .sort((a, b) => (a.start ?? 0) - (b.start ?? 0) || Number(b.mandatory) - Number(a.mandatory));
  // Where there are more than the paper holds, duties go before wishes.
  const shown = new Set(
    [...rows.filter(row => row.mandatory), ...rows.filter(row => !row.mandatory)].slice(0, most.done),
  );
  const left = leftOutOf(scenario, usage);
  const years = new Map<string, { name: string; when: string; whom: string; must: boolean }[]>();
  for (const row of rows.filter(one => shown.has(one))) {
    const start = row.start ?? 0;
    const year = labelOf(calendar, start).slice(0, 4);
    const end = start + row.duration - 1;
    const until = labelOf(calendar, end).startsWith(year)
      ? shortPeriod(calendar, end, act.lang)
      : periodText(calendar, end, act.lang);
    const from = shortPeriod(calendar, start, act.lang);
    years.set(year, [
      ...(years.get(year) ?? []),
      {
        name: short(row.name),
        when: row.duration === 1 ? from : `${from} – ${until}`,
        whom: [row.unit, row.role].filter(Boolean).join(", "),
        must: row.mandatory,
      },
    ]);
  }
  const assumed = await assumedOf(act, scenario, result.starts);
  const shownLeft = Math.min(left.length, most.left);
  return {
    /** So few lines that they may be larger. */
    roomy: shown.size + shownLeft / 3 + assumed.sentences.length <= most.roomy,
    from: labelOf(calendar, 0).slice(0, 4),
    to: labelOf(calendar, calendar.periods - 1).slice(0, 4),
    years: [...years].map(([year, done]) => ({ year, done })),
    doneMore: rows.length - shown.size,
    chosen: rows.length,
    of: portfolio.initiatives.length,
    assumed,
    left: left.slice(0, most.left).map(({ id, why }) => ({ name: nameOf(id), why })),
    leftCount: left.length,
    full: [...usage.roles, ...usage.units]
      .map(({ name, cells }) => ({ name, n: cells.filter(({ share }) => share >= 0.98).length }))
      .filter(({ n }) => n > 0)
      .sort((a, b) => b.n - a.n)
      .slice(0, most.full),
    prices: prices.filter(({ gain }) => gain !== null).slice(0, most.full),
    currency: portfolio.currency,
    periods: calendar.periods,
    purposes: purposesServed(portfolio, result.starts).map(({ name, chosen, of }) => ({ name, chosen, of })),
    /** Those it was lived through with: one the plan knows nothing of cannot hold by it. */
    planned: dutiesIn(portfolio, result.starts).of,
    hold: judged && {
      thin: judged.thin.allInTime,
      fat: judged.fat.allInTime,
      slip: judged.thin.likeliestLate
        .slice(0, most.slip)
        .map(({ id, inTime }) => ({ name: nameOf(id), inTime })),
    },
    rule: judged?.rule ?? null,
    value: result.value,
    bound: proven ? result.bound : null,
    gap: proven ? result.gap : null,
    seed: run?.seed ?? null,
    solver: run?.solver ?? null,
    cpuSeconds: run?.cpuSeconds ?? null,
  };
};

const short = (name: string): string =>
  name.length > longestName ? `${name.slice(0, longestName - 1).trimEnd()}…` : name;

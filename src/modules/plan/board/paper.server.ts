import type { Act } from "../../../platform/act.ts";
import { usageOf } from "../explain/rules-usage.ts";
import { labelOf } from "../portfolio/rules-calendar.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import type { Scenario } from "../scenario/rules.ts";
import type { Standing } from "../scenario/standing.server.ts";
import { studyOf } from "../study/study.server.ts";
import { assumedOf } from "./assumed.server.ts";
import { judgedOf, leftOutOf } from "./board.server.ts";
import { costsOf, fullOf, linesOf, short } from "./paper-lines.ts";
import { dutiesIn, fullFrom, purposesServed } from "./rules-board.ts";
import { printed } from "./rules-paper.ts";

/** Who wants more of these opens the plan itself. */
const most = { left: 33, said: 8, less: 3, full: 6, prices: 4, slip: 5 } as const;

type Found = NonNullable<Standing["result"]>;
type Judged = Awaited<ReturnType<typeof judgedOf>>;
type Assumed = Awaited<ReturnType<typeof assumedOf>>;

/** What the paper for the meeting says; everything on it comes from the plan as the checker let it through. */
export const paperOf = async (act: Act, scenario: Scenario, standing: Standing) => {
  const { portfolio } = scenario;
  const { result } = standing;
  if (!result) return null;
  const judged = await judgedOf(act, scenario, standing);
  const assumed = await assumedOf(act, scenario, result.starts);
  const usage = usageOf(portfolio, result.starts);
  const left = leftOutOf(scenario, usage, result.starts);
  const full = fullOf(usage);
  const told = {
    left: notDoneOf(portfolio, left),
    full: full.slice(0, most.full),
    prices: await dearestOf(act, scenario),
    slip: slipOf(portfolio, judged),
  };
  const lines = linesOf(scenario, result.starts, act.lang);
  const { roomy, shown } = printed(lines, takenUp(told, assumed));
  return {
    /** So few lines that they may be larger. */
    roomy,
    most,
    ...spanOf(portfolio),
    ...yearsOf(shown),
    doneMore: lines.length - shown.length,
    chosen: lines.length,
    of: portfolio.initiatives.length + assumed.outside.duties.length + assumed.outside.wishes.length,
    costs: costsOf(portfolio, usage),
    assumed,
    left: told.left,
    leftCount: left.length,
    full: told.full,
    fullMore: Math.max(0, full.length - most.full),
    spent: usage.years.filter(({ share }) => share >= fullFrom).map(({ label }) => label),
    prices: told.prices,
    purposes: purposesServed(portfolio, result.starts).map(({ name, chosen, of }) => ({ name, chosen, of })),
    /** Those it was lived through with: one the plan knows nothing of cannot hold by it. */
    planned: dutiesIn(portfolio, result.starts).of,
    ...heldBy(judged, told.slip, result),
    ...foundBy(standing, result),
  };
};

const nameIn = ({ initiatives }: Portfolio, id: string): string =>
  short(initiatives.find(one => one.id === id)?.name ?? id);

const notDoneOf = (portfolio: Portfolio, left: ReturnType<typeof leftOutOf>) =>
  left
    .slice(0, most.left)
    .map(({ id, why, waits }) => ({ name: nameIn(portfolio, id), why, waits: waits.map(short) }));

/** Where more room is worth most, if that was looked into for this plan. */
const dearestOf = async (act: Act, scenario: Scenario) => {
  const study = await studyOf(act, scenario, "prices");
  const prices = study && !study.old && study.told?.kind === "prices" ? study.told.prices : [];
  return prices.filter(({ gain }) => gain !== null).slice(0, most.prices);
};

/** The chance told is that of the mandatory deadlines: what need not be finished by a day is none of them. */
const slipOf = (portfolio: Portfolio, judged: Judged) => {
  const mustBeIn = new Set(portfolio.initiatives.filter(one => one.mandatory).map(({ id }) => id));
  return (judged?.thin.initiatives ?? [])
    .filter(({ id, inTime }) => inTime.chance < 1 && mustBeIn.has(id))
    .sort((a, b) => a.inTime.chance - b.inTime.chance)
    .slice(0, most.slip)
    .map(({ id, inTime }) => ({ name: nameIn(portfolio, id), inTime }));
};

type Told = {
  left: ReturnType<typeof notDoneOf>;
  full: readonly { name: string }[];
  prices: Awaited<ReturnType<typeof dearestOf>>;
  slip: ReturnType<typeof slipOf>;
};

/** What stands on the paper beside the lines of the plan, a text a paragraph: so much room it takes. */
const takenUp = ({ left, full, prices, slip }: Told, { outside, sentences, less }: Assumed): string[] =>
  [
    left.map(({ name, waits }) => [name, ...waits]),
    outside.duties.slice(0, most.said).map(({ name, due, text }) => [name, due, text]),
    outside.wishes.slice(0, most.said).map(({ name }) => [name]),
    sentences.slice(0, most.said),
    less.slice(0, most.less),
    full.map(({ name }) => `${name} (16 / 16)`),
    // Beside its name, each says what of it is more, and the least and most that would give.
    prices.map(({ name }) => name.padEnd(name.length + 70)),
    slip.map(({ name }) => `${name} (99 %)`),
  ].map(all => all.flat().join("; "));

const spanOf = ({ calendar, currency }: Portfolio) => ({
  from: labelOf(calendar, 0).slice(0, 4),
  to: labelOf(calendar, calendar.periods - 1).slice(0, 4),
  periods: calendar.periods,
  currency,
});

/** What runs already, and by year what begins. */
const yearsOf = <Line extends { runs: boolean; year: string }>(shown: readonly Line[]) => {
  const begins = shown.filter(one => !one.runs);
  return {
    years: [...new Set(begins.map(({ year }) => year))].map(year => ({
      year,
      done: begins.filter(one => one.year === year),
    })),
    runs: shown.filter(one => one.runs),
  };
};

const heldBy = (judged: Judged, slip: Told["slip"], { value }: Found) => ({
  hold: judged && { thin: judged.thin.allInTime, fat: judged.fat.allInTime, slip },
  rule: judged?.rule && {
    ...{ kept: judged.rule.kept, duties: judged.rule.duties },
    share: value > 0 ? judged.rule.value / value : 1,
  },
});

const foundBy = ({ proven, run }: Standing, { value, bound, gap }: Found) => ({
  value,
  bound: proven ? bound : null,
  gap: proven ? gap : null,
  seed: run?.seed ?? null,
  solver: run?.solver ?? null,
  cpuSeconds: run?.cpuSeconds ?? null,
});

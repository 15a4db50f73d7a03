import { addQuarters, type Quarter, quarterOf } from "../../../kernel/quarter.ts";
import { type Act, read } from "../../../platform/act.ts";
import {
  changeLimits,
  currencies,
  keptWith,
  type Landscape,
  landscapeOf,
  titleOf,
} from "../../landscape/index.server.ts";
import { purposeName, purposes } from "../../purpose/index.ts";
import { leftInYear } from "../budget/rules-budget.ts";
import { budgetsIn } from "../budget/store.server.ts";
import { type Capacity, countedRoles, limitIn, seasonOf, supplyIn } from "../capacity/rules-supply.ts";
import { capacityIn } from "../capacity/store.server.ts";
import { roleName } from "../capacity/words.ts";
import { type Initiative, type Portfolio, portfolioSchema } from "../portfolio/rules-portfolio.ts";
import { pointsOf } from "../purpose-weight/reads.server.ts";
import { weightsOf } from "../purpose-weight/rules-purpose.ts";
import type { Lacking } from "./rules-lacking.ts";
import { type Horizon, readyOf } from "./rules-ready.ts";
import { askedIn } from "./store.server.ts";
import { wishesIn } from "./wishes.ts";

/** Which quarters are planned: from the next one, and sixteen, unless said otherwise. */
export type PortfolioOptions = Partial<Pick<Horizon, "from" | "periods">>;

export type Ready = {
  horizon: Horizon;
  /** Null as long as there is nothing to plan or nobody to do it: `lacking` says what comes first. */
  portfolio: Portfolio | null;
  lacking: Lacking[];
  /** Initiatives that have begun: they stay where they began, and are no duties for that. */
  begun: string[];
};

/** Benefit is counted for two years after the last quarter, and counts 4 % less a year: both our guess. */
const benefitHorizon = 8;
const discountRate = 0.04;

/** The municipality's planning problem as it stands today, and everything it does not say yet. */
export const portfolioOf = async (act: Act, options: PortfolioOptions = {}): Promise<Ready> => {
  const now = quarterOf(act.today);
  // What is left of this quarter is too little to begin anything in.
  const horizon = { now, from: options.from ?? addQuarters(now, 1), periods: options.periods ?? 16 };
  const landscape = await landscapeOf(act);
  return keptWith(landscape, `portfolio ${horizon.from} ${horizon.periods} ${act.lang}`, () =>
    readyIn(act, landscape, horizon),
  );
};

const readyIn = async (act: Act, landscape: Landscape, horizon: Horizon): Promise<Ready> => {
  const { points } = await pointsOf(act);
  const said = await read(act, async tx => ({
    capacity: await capacityIn(tx),
    budgets: await budgetsIn(tx),
    asked: await askedIn(tx),
  }));
  const quarters = Array.from({ length: horizon.periods }, (_, n) => addQuarters(horizon.from, n));
  const currency = currencies[landscape.country] ?? "EUR";
  const wishes = wishesIn(landscape, said.asked, said.capacity.roles, currency);
  const { initiatives, begun, lacking } = readyOf(wishes, horizon);
  const roles = countedRoles(said.capacity.roles).map(role => ({
    id: role,
    name: roleName(said.capacity.roles, role, act.lang),
    capacity: quarters.map(quarter => supplyIn(said.capacity, role, quarter).months),
  }));
  const units = unitsIn(landscape, initiatives, said.capacity, quarters);
  const unsaid = unsaidOf({
    people: said.capacity.staffing.length > 0,
    idle: roles.filter(role => role.capacity.every(months => months === 0) && asksFor(initiatives, role.id)),
    years: yearsOf(quarters).filter(year => !said.budgets.some(one => one.year === year)),
    weighed: points.size > 0,
    wishes: wishes.length,
  });
  const all = [...unsaid, ...lacking, ...beyondLimits(initiatives, units)];
  if (initiatives.length === 0 || said.capacity.staffing.length === 0)
    return { horizon, portfolio: null, lacking: all, begun };
  const weights = weightsOf(purposes, points);
  const portfolio = portfolioSchema.parse({
    format: "samsyn-portfolio/1",
    currency,
    calendar: { start: labelOf(horizon.from), periods: horizon.periods, periodsPerYear: 4 },
    roles,
    budgets: said.budgets
      .filter(({ year }) => yearsOf(quarters).includes(year))
      .map(({ year, amount }) => ({
        year,
        amount: leftInYear(amount, said.capacity.help, year) / minorInThousand,
      })),
    units,
    purposes: weights.map(({ purpose, weight }) => ({
      id: purpose,
      name: purposeName(purpose, act.lang),
      weight,
    })),
    discountRate,
    benefitHorizon,
    initiatives,
  });
  return { horizon, portfolio, lacking: all, begun };
};

const minorInThousand = 100_000;

const labelOf = (quarter: Quarter): string => `${quarter.slice(0, 4)}-${quarter.slice(4)}`;

const yearsOf = (quarters: readonly Quarter[]): number[] => [
  ...new Set(quarters.map(quarter => Number(quarter.slice(0, 4)))),
];

/** Only units that something hits: a municipality has a thousand others. */
const unitsIn = (
  landscape: Landscape,
  initiatives: readonly Initiative[],
  { seasons }: Capacity,
  quarters: readonly Quarter[],
): Portfolio["units"] => {
  const limitOf = changeLimits(landscape);
  return [...new Set(initiatives.flatMap(one => Object.keys(one.changeLoad)))].sort().map(id => ({
    id,
    name: titleOf(landscape, id).slice(0, 200) || "–",
    changeLimit: quarters.map(quarter => limitIn(limitOf(id, quarter).points, seasonOf(seasons, quarter))),
  }));
};

const asksFor = (initiatives: readonly Initiative[], role: string): boolean =>
  initiatives.some(one => one.effort[role]?.some(months => months > 0));

const unsaidOf = (known: {
  people: boolean;
  idle: readonly { name: string }[];
  years: readonly number[];
  weighed: boolean;
  wishes: number;
}): Lacking[] => {
  const say = (code: Lacking["code"], blocks = false, values: Lacking["values"] = {}): Lacking => ({
    ...{ initiative: null, code, blocks, values },
  });
  return [
    ...(known.wishes === 0 ? [say("no-initiatives", true)] : []),
    ...(known.people
      ? known.idle.map(({ name }) => say("no-role", false, { name }))
      : [say("no-people", true)]),
    ...(known.years.length > 0 ? [say("no-budget", false, { years: known.years.join(", ") })] : []),
    ...(known.weighed ? [] : [say("equal-weights")]),
  ];
};

/** Who hits a unit harder than it can ever bear fits nowhere: said, so that nobody wonders. */
const beyondLimits = (initiatives: readonly Initiative[], units: Portfolio["units"]): Lacking[] => {
  const most = new Map(
    units.map(({ id, name, changeLimit }) => [id, { name, limit: Math.max(...[changeLimit].flat()) }]),
  );
  return initiatives.flatMap(one =>
    Object.entries(one.changeLoad).flatMap(([unit, points]): Lacking[] => {
      const { name = "", limit = 0 } = most.get(unit) ?? {};
      const values = { unit: name, points, limit };
      return points > limit ? [{ initiative: one.id, code: "beyond-limit", blocks: false, values }] : [];
    }),
  );
};

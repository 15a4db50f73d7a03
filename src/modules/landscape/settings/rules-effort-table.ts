import type { Day } from "../../../kernel/period.ts";
import {
  type EffortTable,
  guessedEffort,
  type Months,
  type Profile,
  profiles,
  type Shares,
  type Size,
  sized,
  sizes,
  workRoles,
} from "../initiative/rules-effort.ts";

export type Setting = { by: string; on: Day };

/** What a municipality says itself, by size and by kind of work. */
export type OwnEffort = {
  sizes: ReadonlyMap<Size, Months & Setting>;
  profiles: ReadonlyMap<Profile, { shares: Shares } & Setting>;
};

export const monthsAsked = ["low", "months", "high", "quarters"] as const;

/** The municipality's own figures, and our guess where it has none. */
export const effortWith = (own: OwnEffort): EffortTable => {
  const table = { sizes: { ...guessedEffort.sizes }, profiles: { ...guessedEffort.profiles } };
  const by: [Size | Profile, Setting][] = [...own.sizes, ...own.profiles];
  for (const [size, { low, months, high, quarters }] of own.sizes)
    table.sizes[size] = sized(size, { low, months, high, quarters });
  for (const [profile, { shares }] of own.profiles) table.profiles[profile] = shares;
  return { ...table, own: new Map(by.map(([name, { by, on }]) => [name, { by, on }])) };
};

/** Our guess of a size, as the boxes ask for it. */
export const guessedMonths = (size: Size): Months => {
  const { low, months, high, quarters } = guessedEffort.sizes[size];
  return { low, months, high, quarters };
};

export const sameMonths = (a: Months, b: Months): boolean => monthsAsked.every(name => a[name] === b[name]);
export const sameShares = (a: Shares, b: Shares): boolean => workRoles.every(role => a[role] === b[role]);

type Fault = "effort-months" | "effort-order" | "effort-quarters" | "effort-shares";

/** What is wrong with a table of effort, each at its size or kind of work. */
export const effortFaults = (table: {
  sizes: Record<Size, Months>;
  profiles: Record<Profile, Shares>;
}): { at: Size | Profile; code: Fault }[] =>
  [
    ...sizes.map(size => ({ at: size, code: monthsFault(table.sizes[size]) })),
    ...profiles.map(profile => ({ at: profile, code: sharesFault(table.profiles[profile]) })),
  ].flatMap(({ at, code }) => (code ? [{ at, code }] : []));

const monthsFault = ({ low, months, high, quarters }: Months): Fault | null => {
  if (![low, months, high].every(isMonths)) return "effort-months";
  if (low > months || months > high) return "effort-order";
  return Number.isInteger(quarters) && quarters >= 1 && quarters <= 40 ? null : "effort-quarters";
};

const sharesFault = (shares: Shares): Fault | null => {
  const all = workRoles.map(role => shares[role]);
  const whole = all.every(share => Number.isInteger(share) && share >= 0);
  return whole && all.reduce((a, b) => a + b, 0) === 100 ? null : "effort-shares";
};

/** From a tenth of a month to a thousand, in tenths. */
const isMonths = (n: number): boolean =>
  n >= 0.1 && n <= 1000 && Math.abs(n * 10 - Math.round(n * 10)) < 1e-9;

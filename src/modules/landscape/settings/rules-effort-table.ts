import type { Day } from "../../../kernel/period.ts";
import {
  type EffortTable,
  guessedMonths,
  guessedShares,
  type Months,
  type Profile,
  profiles,
  type Shares,
  type Size,
  sized,
  sizes,
  workRoles,
  type YearHours,
  yearHoursIn,
} from "../initiative/rules-effort.ts";

/** `history`: from so many finished initiatives of its own. */
export type Setting = { by: string; on: Day; history?: number | null };

/** What a municipality says itself, by size and by kind of work. */
export type OwnEffort = {
  sizes: ReadonlyMap<Size, Months & Setting>;
  profiles: ReadonlyMap<Profile, { shares: Shares } & Setting>;
  year: ({ hours: number; source: string } & Setting) | null;
};

export const monthsAsked = ["low", "months", "high", "quarters"] as const;

/** The municipality's own figures, and where it has none its country's or our guess. */
export const effortWith = (own: OwnEffort, country: string): EffortTable => {
  const year: YearHours = own.year
    ? { hours: own.year.hours, basis: "own", own: own.year }
    : yearHoursIn(country);
  const by: [Size | Profile, Setting][] = [...own.sizes, ...own.profiles];
  const monthsOf = (size: Size): Months => {
    const { low, months, high, quarters } = own.sizes.get(size) ?? guessedMonths[size];
    return { low, months, high, quarters };
  };
  return {
    year,
    sizes: byName(sizes, size => sized(size, monthsOf(size), year)),
    profiles: byName(profiles, profile => own.profiles.get(profile)?.shares ?? guessedShares[profile]),
    own: new Map(by.map(([name, { by, on, history }]) => [name, { by, on, ...(history && { history }) }])),
  };
};

/** What is asked of each name. */
export function byName<K extends string, V>(names: readonly K[], of: (name: K) => V): Record<K, V> {
  return Object.fromEntries(names.map(name => [name, of(name)])) as Record<K, V>;
}

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

/** A year's work in hours, as typed: a whole number; null for an empty box, undefined for what cannot be. */
export const yearHoursTyped = (typed: string | undefined): number | null | undefined => {
  const text = (typed ?? "").trim();
  if (text === "") return null;
  // People write 1.667, 1 667 or 1,667: no year has less than four digits worth saying.
  const hours = Number(text.replace(/^(\d)[.,\s\u00a0\u202f](\d{3})$/u, "$1$2"));
  return Number.isInteger(hours) && hours >= 800 && hours <= 2500 ? hours : undefined;
};

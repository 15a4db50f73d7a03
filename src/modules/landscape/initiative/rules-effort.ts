import type { Day } from "../../../kernel/period.ts";
import { addQuarters, type Quarter } from "../../../kernel/quarter.ts";
import { shareOut } from "../../../kernel/share.ts";

export const workRoles = ["lead", "analysis", "integration", "security", "change", "data"] as const;
/** Kind of work that capacity is counted in. */
export type WorkRole = (typeof workRoles)[number];

export const sizes = ["XS", "S", "M", "L", "XL"] as const;
export type Size = (typeof sizes)[number];

export const profiles = ["take-over", "replace-system", "new-duty", "automation"] as const;
/** What kind of work it is: take over a shared solution, replace a line system, a new duty, automation. */
export type Profile = (typeof profiles)[number];

/** How hard a unit is hit while it runs: 1 a new routine, 3 a core system replaced, 5 hardly anything else. */
export type Weight = 1 | 2 | 3 | 4 | 5;

/** Effort in person-months: one of ten needs less than `low`, half need less than `months`, nine of ten less than `high`. */
export type Months = { low: number; months: number; high: number; quarters: number };
export type SizeClass = Months & { hours: number; weight: Weight };
/** Shares per role; they sum to 100. */
export type Shares = Record<WorkRole, number>;

/** Hours one person works in a year, and whose figure that is; a person-month is a twelfth of it. */
export type YearHours = {
  hours: number;
  basis: "target" | "guess" | "own";
  /** Where the municipality's own figure stands, by whose account it was set and when. */
  own?: { source: string; by: string; on: Day };
};

export type EffortTable = {
  year: YearHours;
  sizes: Record<Size, SizeClass>;
  profiles: Record<Profile, Shares>;
  /** What of it the municipality set itself, by whose account and when, or from how many finished initiatives; the rest is our guess. */
  own: ReadonlyMap<Size | Profile, { by: string; on: Day; history?: number | null }>;
};

/**
 * A year's work in hours until the municipality says its own: the Danish one follows from the joint national target
 * (50 million hours are 30,000 full-time equivalents); for no other country a figure is published that we could verify.
 */
export const yearHoursIn = (country: string): YearHours =>
  country === "DK" ? { hours: 1667, basis: "target" } : { hours: 1680, basis: "guess" };

/** A person-month in hours. */
export const hoursPerMonth = ({ hours }: YearHours): number => hours / 12;

const weights: Record<Size, Weight> = { XS: 1, S: 1, M: 2, L: 2, XL: 3 };

/** A size with its hours, and how hard it hits by our guess. */
export const sized = (size: Size, months: Months, year: YearHours): SizeClass => ({
  ...months,
  hours: Math.round(months.months * hoursPerMonth(year)),
  weight: weights[size],
});

/** All our guess; no municipality's figures are published. */
export const guessedMonths: Record<Size, Months> = {
  XS: { low: 0.5, months: 1, high: 2, quarters: 1 },
  S: { low: 2, months: 3, high: 5, quarters: 1 },
  M: { low: 5, months: 8, high: 14, quarters: 2 },
  L: { low: 10, months: 18, high: 32, quarters: 4 },
  XL: { low: 20, months: 40, high: 80, quarters: 6 },
};
export const guessedShares: Record<Profile, Shares> = {
  "take-over": { lead: 25, analysis: 10, integration: 15, security: 10, change: 35, data: 5 },
  "replace-system": { lead: 20, analysis: 20, integration: 20, security: 10, change: 25, data: 5 },
  "new-duty": { lead: 20, analysis: 25, integration: 10, security: 20, change: 20, data: 5 },
  automation: { lead: 15, analysis: 20, integration: 20, security: 15, change: 15, data: 15 },
};

export type Effort = { role: WorkRole; quarter: Quarter; hours: number };

/**
 * Whole hours per role and quarter from three clicks; flat over its life, and they sum exactly to its size, or to the
 * person-months typed instead of it.
 */
export const effortOf = (
  clicks: { size: Size; profile: Profile; start: Quarter; quarters?: number; typed?: number | null },
  table: EffortTable,
): Effort[] => {
  const { hours: usual, quarters } = table.sizes[clicks.size];
  const hours =
    typeof clicks.typed === "number" ? Math.round(clicks.typed * hoursPerMonth(table.year)) : usual;
  const life = Array.from({ length: clicks.quarters ?? quarters }, (_, n) => addQuarters(clicks.start, n));
  const shares = table.profiles[clicks.profile];
  const perRole = shareOut(
    hours,
    workRoles.map(role => shares[role]),
  );
  return workRoles.flatMap((role, index) => {
    const parts = shareOut(
      perRole[index] ?? 0,
      life.map(() => 1),
    );
    return life.map((quarter, n) => ({ role, quarter, hours: parts[n] ?? 0 }));
  });
};

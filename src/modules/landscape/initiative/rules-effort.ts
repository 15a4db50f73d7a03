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

export type EffortTable = {
  sizes: Record<Size, SizeClass>;
  profiles: Record<Profile, Shares>;
  /** What of it the municipality set itself, by whose account and when; the rest is our guess. */
  own: ReadonlyMap<Size | Profile, { by: string; on: Day }>;
};

/** A person-month in hours: our guess. */
export const hoursPerMonth = 140;

const weights: Record<Size, Weight> = { XS: 1, S: 1, M: 2, L: 2, XL: 3 };

/** A size with its hours, and how hard it hits by our guess. */
export const sized = (size: Size, months: Months): SizeClass => ({
  ...months,
  hours: Math.round(months.months * hoursPerMonth),
  weight: weights[size],
});

/** All our guess; no municipality's figures are published. */
export const guessedEffort: EffortTable = {
  sizes: {
    XS: sized("XS", { low: 0.5, months: 1, high: 2, quarters: 1 }),
    S: sized("S", { low: 2, months: 3, high: 5, quarters: 1 }),
    M: sized("M", { low: 5, months: 8, high: 14, quarters: 2 }),
    L: sized("L", { low: 10, months: 18, high: 32, quarters: 4 }),
    XL: sized("XL", { low: 20, months: 40, high: 80, quarters: 6 }),
  },
  profiles: {
    "take-over": { lead: 25, analysis: 10, integration: 15, security: 10, change: 35, data: 5 },
    "replace-system": { lead: 20, analysis: 20, integration: 20, security: 10, change: 25, data: 5 },
    "new-duty": { lead: 20, analysis: 25, integration: 10, security: 20, change: 20, data: 5 },
    automation: { lead: 15, analysis: 20, integration: 20, security: 15, change: 15, data: 15 },
  },
  own: new Map(),
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
  const hours = typeof clicks.typed === "number" ? Math.round(clicks.typed * hoursPerMonth) : usual;
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

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

export type SizeClass = { hours: number; quarters: number; weight: Weight };
/** How hard a unit is hit while it runs: 1 a new routine, 3 a core system replaced, 5 hardly anything else. */
export type Weight = 1 | 2 | 3 | 4 | 5;

export type EffortTable = {
  sizes: Record<Size, SizeClass>;
  /** Shares per role; they sum to 100. */
  profiles: Record<Profile, Record<WorkRole, number>>;
};

/** All our guess: 1, 3, 8, 18, 40 person-months of 140 h. */
export const guessedEffort: EffortTable = {
  sizes: {
    XS: { hours: 140, quarters: 1, weight: 1 },
    S: { hours: 420, quarters: 1, weight: 1 },
    M: { hours: 1120, quarters: 2, weight: 2 },
    L: { hours: 2520, quarters: 4, weight: 2 },
    XL: { hours: 5600, quarters: 6, weight: 3 },
  },
  profiles: {
    "take-over": { lead: 25, analysis: 10, integration: 15, security: 10, change: 35, data: 5 },
    "replace-system": { lead: 20, analysis: 20, integration: 20, security: 10, change: 25, data: 5 },
    "new-duty": { lead: 20, analysis: 25, integration: 10, security: 20, change: 20, data: 5 },
    automation: { lead: 15, analysis: 20, integration: 20, security: 15, change: 15, data: 15 },
  },
};

export type Effort = { role: WorkRole; quarter: Quarter; hours: number };

/** Whole hours per role and quarter from three clicks; flat over its life, and they sum to its size exactly. */
export const effortOf = (
  clicks: { size: Size; profile: Profile; start: Quarter; quarters?: number },
  table: EffortTable = guessedEffort,
): Effort[] => {
  const { hours, quarters } = table.sizes[clicks.size];
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

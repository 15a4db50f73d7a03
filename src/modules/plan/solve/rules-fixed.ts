import type { Portfolio } from "../portfolio/rules-portfolio.ts";

/** What people have decided already: a start, that it must be in, or that it stays out. */
export type Fixed = Readonly<Record<string, number | "in" | "out">>;

/** The portfolio that leaves only what they have decided. A start outside its window leaves none. */
export const withFixed = (portfolio: Portfolio, fixed: Fixed = {}): Portfolio => ({
  ...portfolio,
  initiatives: portfolio.initiatives.map(one => {
    const will = Object.hasOwn(fixed, one.id) ? fixed[one.id] : undefined;
    if (will === undefined) return one;
    if (will === "in") return { ...one, mandatory: true };
    if (will === "out") return { ...one, mandatory: false, finishBy: one.earliest };
    const earliest = Math.max(one.earliest, will);
    return { ...one, mandatory: true, earliest, finishBy: Math.min(one.finishBy, will + one.duration) };
  }),
});

/** How many hours make a full-time equivalent: always shown beside the figure it divides. */
export type HoursPerYear = { hours: number; source: string };

/**
 * Only Denmark has a published figure: the state, KL and regions' goal of 50 million hours = 30,000
 * full-time equivalents implies 1,667 h (net; 37 x 52 = 1,924 h gross). The others are empty: the
 * municipality is asked, and no country borrows another's.
 */
export const hoursPerYear: Record<"DK" | "SE" | "FI" | "NO", HoursPerYear | null> = {
  DK: { hours: 1667, source: "50 million hours = 30,000 FTE (DK goal to 2035)" },
  SE: null,
  FI: null,
  NO: null,
};

/** Full-time equivalents of hours in a year; null where the divisor is not known. */
export const fullTimeEquivalents = (hours: number, perYear: HoursPerYear | null): number | null =>
  perYear === null || perYear.hours <= 0 ? null : hours / perYear.hours;

import { z } from "zod";

/** Why we digitalise: the eight over which council, administration and institutions lay out their points. */
export const purposes = [
  "lower-cost",
  "released-labour",
  "professional-support",
  "quality-for-residents",
  "accuracy-and-legal-certainty",
  "less-administration",
  "inclusion-and-equal-access",
  "democracy-and-trust",
] as const;
export type Purpose = (typeof purposes)[number];

export const pointsInAll = 100;

/** What each purpose was given of the hundred points. */
export type Points = Readonly<Record<Purpose, number>>;

export const pointsSchema = z.record(
  z.enum(purposes),
  z
    .number({ error: "purpose.points" })
    .int("purpose.points")
    .min(0, "purpose.points")
    .max(pointsInAll, "purpose.points"),
);

export const sumOf = (points: Points): number => purposes.reduce((sum, purpose) => sum + points[purpose], 0);

/** One number for each purpose. */
export const forEach = (of: (purpose: Purpose) => number): Points =>
  // Every purpose is among the keys.
  Object.fromEntries(purposes.map(purpose => [purpose, of(purpose)])) as Points;

/** A number of points as somebody typed it: a whole one; an empty box is none. NaN is refused by the schema. */
export const pointsTyped = (typed: Readonly<Record<string, string | undefined>>): Points =>
  forEach(purpose => {
    const text = (typed[`points.${purpose}`] ?? "").trim();
    return text === "" ? 0 : /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  });

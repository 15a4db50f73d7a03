import { wilson } from "../estimate/rules-interval.ts";
import { normalQuantile } from "../estimate/rules-normal.ts";
import { type Compared, type Tells, type Told, toldOf } from "./rules-told.ts";

/** Municipalities of one kind, as the frame calls them. */
export type Kind = { id: string; places: readonly string[] };

/** The least and most that a figure can be. */
export type Range = readonly [number, number];

type Part = { population: number; told: Told | null };

/**
 * A kind of municipality, put together from what is told of each of its municipalities; null where too little is.
 *
 * In confidence each municipality was drawn from apart, so that the kind is their mean by how many the frame has, with
 * V = Σ (N / ΣN)² V: what a stratified sample says of it. What is not told of a municipality may be anything that can be
 * answered (C. Manski's bounds): it makes no error smaller and no difference greater. On the record the municipality is who
 * answers: those that did stand for all of their kind, each a unit of it, with the correction for finite population.
 */
export const kindOf = (tells: Tells, compared: Compared, { places }: Kind, range: Range): Told | null => {
  const parts = places.map(place => ({
    population: tells.frame.reduce((sum, one) => sum + (one.place === place ? one.population : 0), 0),
    told: toldOf(tells, compared, `place:${place}`),
  }));
  return tells.facts.mode === "on-record" ? ofUnits(parts, compared.measure) : ofStrata(parts, range);
};

const ofStrata = (parts: readonly Part[], [least, most]: Range): Told | null => {
  const told = parts.flatMap(({ population, told }) => (told ? [{ population, ...told }] : []));
  const whole = told.reduce((sum, { population }) => sum + population, 0);
  if (whole === 0) return null;
  const by = (of: (one: (typeof told)[number]) => number) =>
    told.reduce((sum, one) => sum + (one.population / whole) * of(one), 0);
  const estimate = by(one => one.estimate);
  const seen = whole / parts.reduce((sum, { population }) => sum + population, 0);
  const unseen = (far: number) => (seen < 1 ? (1 - seen) * far : 0);
  const [below, above] = [
    seen * by(one => one.below) + unseen(estimate - least),
    seen * by(one => one.above) + unseen(most - estimate),
  ];
  if (!Number.isFinite(below + above)) return null;
  return {
    ...{ estimate, below, above, hidden: parts.length - told.length },
    se: seen * Math.hypot(...told.map(({ population, se }) => (population / whole) * se)),
    df: told.reduce((sum, { df }) => sum + Math.max(0, df), 0),
    n: told.reduce((sum, { n }) => sum + n, 0),
    complete: seen === 1 && told.every(({ complete }) => complete),
  };
};

const ofUnits = (parts: readonly Part[], measure: Compared["measure"]): Told | null => {
  const units = parts.flatMap(({ population, told }) => (told?.complete ? [{ population, ...told }] : []));
  const [m, of] = [units.length, parts.length];
  if (m === 0 || (m === 1 && of > 1)) return null;
  const whole = units.reduce((sum, { population }) => sum + population, 0);
  const estimate = units.reduce((sum, one) => sum + (one.population / whole) * one.estimate, 0);
  const spread = m === of ? 0 : Math.sqrt(((1 - m / of) * m) / (m - 1));
  const errorOf = (far: (one: (typeof units)[number]) => number) =>
    spread * Math.hypot(...units.map(one => (one.population / whole) * far(one)));
  const alike = m < of && units.every(one => one.estimate === estimate);
  // All said the same: that shows nothing of how they would differ, but of a share how rare another answer may be.
  const ends = alike && measure === "share" ? (wilson(estimate * m, m)?.interval ?? null) : null;
  if (alike && !ends) return null;
  // What was rounded away of each may have hidden so much of how they differ.
  const se = errorOf(one => one.estimate - estimate) + errorOf(one => one.below);
  return {
    ...{ estimate, se: ends ? (ends[1] - ends[0]) / normalQuantile(0.975) : se, df: m - 1, n: m },
    ...{ below: Math.max(...units.map(one => one.below)), above: Math.max(...units.map(one => one.above)) },
    ...{ complete: m === of, hidden: of - m },
  };
};

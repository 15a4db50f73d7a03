import { all, waveOf } from "../chart/rules-item.ts";
import { fTail, tQuantile } from "../estimate/rules-beta.ts";
import { falseDiscovery } from "../estimate/rules-discovery.ts";
import type { Interval } from "../estimate/rules-interval.ts";
import {
  brokenIn,
  type Compared,
  comparedOf,
  type Tells,
  type Told,
  toldOf,
  wordingIn,
} from "./rules-told.ts";

/**
 * A round that asked a question in words that can be compared: which of those given, when, how many were to be asked, and
 * what is told of it.
 */
export type Round = { at: number; period: string; population: number; told: Told | null };

/**
 * How a figure moved over rounds: by so much a year, with an interval of 95 %. `adjusted`: the p-value for all that are
 * looked at together. Without one everybody answered in every round, or too little is told.
 */
export type Trend = Compared & {
  rounds: readonly Round[];
  /** The round before which it was asked in other words; nothing earlier counts. */
  broken: string | null;
  slope: number | null;
  interval: Interval;
  adjusted: number | null;
  why: "tested" | "everybody" | "untold";
};

/** Fewer rounds show no direction. */
export const fewest = 3;

/** Every figure of the newest round that was asked for in the same words at least three times; rounds the oldest first. */
export const trendsIn = (rounds: readonly Tells[]): Trend[] => {
  const last = rounds.at(-1);
  if (!last) return [];
  const found = Object.entries(last.facts.items).flatMap(([item, { kind }]) => {
    // Of what is answered in own words nothing moves.
    if (kind === "count") return [];
    return comparedOf(last.facts, item).flatMap(compared => {
      const { run, broken } = runOf(rounds, compared);
      if (run.length < fewest) return [];
      const asked = run.map(
        ({ at, ...tells }): Round => ({
          at,
          period: waveOf(tells.facts),
          population: tells.frame.reduce((sum, { population }) => sum + population, 0),
          told: toldOf(tells, compared, all),
        }),
      );
      return { ...compared, rounds: asked, broken, ...slopeOf(asked) };
    });
  });
  const tested = falseDiscovery(found.map(({ p }) => p ?? 1));
  return found.map(({ p, ...one }, i) => ({
    ...one,
    adjusted: p === null || !tested.ok ? null : tested.value[i]!,
  }));
};

/** The rounds that asked a question since it was last worded otherwise, or its shares were of others. */
const runOf = (rounds: readonly Tells[], compared: Compared) => {
  const asked = rounds.map((one, at) => ({ ...one, at })).filter(one => wordingIn(one, compared.item));
  const at = brokenIn(asked, compared).lastIndexOf(true);
  const since = asked[at];
  return { run: asked.slice(Math.max(0, at)), broken: since ? waveOf(since.facts) : null };
};

/** "2026-10" as a number of years. */
const yearOf = (period: string): number => {
  const [year = 0, month = 1] = period.split("-").map(Number);
  return year + (month - 1) / 12;
};

type Slope = Pick<Trend, "slope" | "interval" | "why"> & { p: number | null };
const untold: Slope = { slope: null, interval: null, why: "untold", p: null };

/**
 * The straight line through the rounds by least squares, each counted by how many its frame has: design-based regression on
 * the year, as R's svyglm makes it. As rounds were drawn apart V = Σ a² V, a what a round adds to the slope. What was
 * rounded away counts against a trend.
 */
const slopeOf = (rounds: readonly Round[]): Slope => {
  const known = rounds.flatMap(({ period, population, told }) =>
    told ? [{ ...told, x: yearOf(period), w: population }] : [],
  );
  const sum = (of: (one: (typeof known)[number]) => number) => known.reduce((all, one) => all + of(one), 0);
  const middle = sum(({ w, x }) => w * x) / sum(({ w }) => w);
  const spread = sum(({ w, x }) => w * (x - middle) ** 2);
  if (known.length < fewest || !(spread > 0)) return untold;
  const adds = known.map(one => ({ ...one, a: (one.w * (one.x - middle)) / spread }));
  const slope = adds.reduce((all, { a, estimate }) => all + a * estimate, 0);
  if (known.every(({ complete }) => complete)) return { slope, interval: null, why: "everybody", p: null };
  const se = Math.hypot(...adds.map(({ a, se }) => a * se));
  // Two are spent on the line, of which the strata of the first round hold one.
  const df = sum(({ df }) => df) - 1;
  if (df < 1 || known.some(one => one.df < 1 && !one.complete)) return untold;
  const rounded = adds.reduce((all, { a, below, above }) => all + Math.abs(a) * Math.max(below, above), 0);
  const reach = tQuantile(0.05, df) * se + rounded;
  const least = Math.max(0, Math.abs(slope) - rounded);
  return {
    slope,
    interval: [slope - reach, slope + reach],
    why: "tested",
    p: fTail((least / se) ** 2, 1, df),
  };
};

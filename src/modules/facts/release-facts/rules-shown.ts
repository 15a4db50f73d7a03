import type { CubeFigure } from "../cube/rules-figure.ts";
import { shownShares } from "../disclosure/rules-disclosure.ts";
import { logitInterval, tInterval, wilson } from "../estimate/rules-interval.ts";

/** What is measured of a group and an answer, in the order of the cube, with its decimals. */
export const measures = ["n", "share", "lower", "upper", "mean", "se"] as const;
export type Measure = (typeof measures)[number];
export const decimals: Record<Measure, number> = { n: 0, share: 3, lower: 2, upper: 2, mean: 2, se: 2 };

/** `h` hidden, `n` nobody answered, `g` at least, `l` at most; "" told as it is. */
export type Status = "" | "h" | "n" | "g" | "l";

/** A value as it is published; null where there is none. */
export type Told = readonly [measure: Measure, value: number | null, status: Status];

const hidden = (measure: Measure): Told => [measure, null, "h"];
const level = 0.95;

const rounded = (value: number, measure: Measure, places = decimals[measure]): number =>
  roundedBy(Math.round, value, places);

/** Ends of an interval are rounded outwards; what is a rounding of sums away from the last digit is that digit. */
const roundedBy = (round: (value: number) => number, value: number, places: number): number => {
  const scale = 10 ** places;
  const near = Math.round(value * scale);
  const whole = Math.abs(value * scale - near) < 1e-6 ? near : round(value * scale);
  return whole / scale + 0;
};

const uncertain = (figure: CubeFigure, [low, high]: readonly [number, number]): Told[] => [
  ["lower", roundedBy(Math.floor, low, decimals.lower), ""],
  ["upper", roundedBy(Math.ceil, high, decimals.upper), ""],
  ["se", rounded(Math.sqrt(figure.variance), "se"), ""],
];

const noInterval: Told[] = [hidden("lower"), hidden("upper")];

/**
 * How a figure may be told: whether near its ends it is told only that it is, whether with its interval, and with how many
 * decimals at most.
 */
export type Telling = { open: boolean; interval: boolean; most?: number };

/**
 * Decimals of a group whose count is not told: with more of them the parts of its shares would tell it, thirds of a group
 * of three. Tenths fit every group of ten and more, hundredths of a hundred.
 */
export const decimalsUntold = (most: number): number => Math.max(1, Math.floor(Math.log10(most) + 1e-9));

/** A share without what sums of fractions leave of a rounding: two of twenty are a tenth, and eighteen nine. */
export const evened = (estimate: number): number => Math.round(estimate * 1e9) / 1e9;

/**
 * A share: near 0 or 1 only which end, in confidence; its interval on the log-odds. Where all were asked there is no
 * interval, and at the ends of an open one Wilson's.
 */
export const toldShare = (figure: CubeFigure, telling: Telling): Told[] => {
  const [shown] = shownShares([evened(figure.estimate), 1 - evened(figure.estimate)]);
  if (!telling.open && shown && "atLeast" in shown) return [["share", shown.atLeast, "g"]];
  if (!telling.open && shown && "atMost" in shown) return [["share", shown.atMost, "l"]];
  const share: Told = ["share", rounded(figure.estimate, "share", placesOf("share", telling)), ""];
  if (!telling.interval) return [share, ...noInterval];
  const atEnd = figure.estimate === 0 || figure.estimate === 1;
  const interval = atEnd
    ? (wilson(figure.estimate * figure.n, figure.n)?.interval ?? null)
    : logitInterval({ ...figure, level });
  return interval ? [share, ...uncertain(figure, interval)] : [share];
};

const placesOf = (measure: Measure, { most = decimals[measure] }: Telling): number =>
  Math.min(decimals[measure], most);

/** A mean with its interval, no further than the values that can be given. */
export const toldMean = (
  figure: CubeFigure,
  telling: Telling,
  [least, most]: readonly [number, number],
): Told[] => {
  const { interval } = telling;
  const mean: Told = ["mean", rounded(figure.estimate, "mean", placesOf("mean", telling)), ""];
  const ends = interval && figure.variance > 0 ? tInterval({ ...figure, level }) : null;
  if (!interval) return [mean, ...noInterval];
  return ends ? [mean, ...uncertain(figure, [Math.max(least, ends[0]), Math.min(most, ends[1])])] : [mean];
};

export const hiddenShare: readonly Told[] = [hidden("share")];
export const hiddenMean: readonly Told[] = [hidden("mean")];

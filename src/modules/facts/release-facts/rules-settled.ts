import type { CubeFigure } from "../cube/rules-figure.ts";
import { type Sample, weighedAsTold } from "./rules-answered.ts";
import { type Base, told } from "./rules-base.ts";
import type { Wave } from "./rules-given.ts";
import { type Facet, hiddenAnswers, type ToldCount } from "./rules-item.ts";
import type { Series } from "./rules-series.ts";
import { decimalsUntold, evened, type Told } from "./rules-shown.ts";

/** What the facts of a wave are made of. */
export type Making = {
  wave: Wave;
  sample: Sample;
  base: Base;
  /** Whether a count was published before and has moved by one or a few: of a line, or of those an answer of it is of. */
  moved: (series: string, edge: number, n: number, answer?: string) => boolean;
};

/** One line to be told: how many of each group answered it, and how that is told; `open` on the record. */
export type Given = Making & {
  series: Series;
  n: Float64Array;
  counts: readonly ToldCount[];
  open: boolean;
};

/** What is told of each answer, by group. */
export type Answered = [answer: string, told: readonly (readonly Told[])[]][];

/** Whom figures are of: how many of each group, the answer whose count tells them where it is not all, and what is hidden already. */
export type Whom = { n: Float64Array; answer?: string; hidden?: Uint8Array };

/**
 * What is seen of a question by weights that tell apart only what is told of it (weighedAsTold), and what is hidden of it.
 * By other weights other shares are near an end, which may hide more: until nothing more is hidden.
 */
export const settled = <T extends Omit<Facet, "n">>(
  { sample, base, open, counts, wave }: Given,
  whom: Whom,
  look: (sample: Sample) => T,
): T & { sample: Sample; hidden: Uint8Array } => {
  let hidden: Uint8Array = whom.hidden ?? new Uint8Array(whom.n.length);
  if (open) return { ...look(sample), sample, hidden };
  for (let before: T | null = null; ; ) {
    const isTold = (edge: number) => base.levels[edge] === told.exactly && hidden[edge] === 0;
    const seen = weighedAsTold(sample, isTold);
    const facet = look(seen);
    // Where no other share is near an end, nothing more would be hidden.
    if (before && sameNear(before, facet)) return { ...facet, sample: seen, hidden };
    before = facet;
    hidden = hiddenAnswers(sample.layout, counts, { n: whom.n, ...facet }, wave.threshold, hidden);
  }
};

const sameNear = ({ answers }: Omit<Facet, "n">, now: Omit<Facet, "n">): boolean =>
  answers.every(({ near }, i) => near.every((one, edge) => one === now.answers[i]!.near[edge]));

/** From here on a share tells only which end it is near. */
export const nearlyAll = 0.9;

export const nearOf = (
  figures: readonly (CubeFigure | null)[],
  end = (estimate: number) => estimate,
): Uint8Array =>
  Uint8Array.from(figures, figure => Number(figure !== null && evened(end(figure.estimate)) >= nearlyAll));

/** Whether how many of a group answered, or were of whom the figures are, has moved by one or a few. */
const unsteady = ({ series, n, moved }: Given, whom: Whom, edge: number): boolean =>
  moved(series.id, edge, n[edge]!) ||
  (whom.answer !== undefined && moved(series.id, edge, whom.n[edge]!, whom.answer));

/** How each group may be told: one whose count is not told with few decimals, and without an interval, which tell it too. */
export const tellingOf = (given: Given, whom: Whom, hidden: Uint8Array) => {
  const { open, sample, base } = given;
  const interval = intervals(given, whom, hidden);
  return (edge: number) => {
    const counted = open || (base.levels[edge] === told.exactly && !unsteady(given, whom, edge));
    return counted
      ? { open, interval: interval(edge) }
      : { open, interval: false, most: decimalsUntold(sample.layout.groups[edge]!.most) };
  };
};

/**
 * Of how many a share is, where it is not of all who answered: as it is where all who answered are told so; else where
 * shares are told these are of no fewer than the threshold.
 */
export const toldWhom =
  (given: Given, whom: Whom, hidden: Uint8Array) =>
  (edge: number): readonly Told[] => {
    const { open, base, counts, wave } = given;
    if (whom.answer === undefined) return [];
    if (open) return [["n", whom.n[edge]!, ""]];
    if (hidden[edge]) return [["n", null, "h"]];
    const known = base.levels[edge] === told.exactly && counts[edge]!.how === "exactly";
    return known && !unsteady(given, whom, edge) ? [["n", whom.n[edge]!, ""]] : [["n", wave.threshold, "g"]];
  };

/** In the open a figure of nobody is simply not there. */
export const noFigure = (open: boolean, hidden: readonly Told[]): readonly Told[] => (open ? [] : hidden);

/** So many hidden groups together are not all of one mind, and not all asked whole. */
const several = 5;

/**
 * Whether a group's interval may be told. Who knows the counts behind the parts knows what each adds to the variance of
 * the whole, around the whole's own estimate; what is left is what the hidden rest adds, and of one or a few it tells
 * whether all of them answered or said the same. Where at most a tenth of the frame is hidden, and of those the figure is
 * of, rounding covers it. Of a group whose count is not told exactly it would tell the count.
 */
const intervals = ({ open, sample, base, counts }: Given, { n }: Whom, without: Uint8Array) => {
  const { groups } = sample.layout;
  const dark = (edge: number) =>
    base.levels[edge] !== told.exactly || counts[edge]!.how !== "exactly" || without[edge] === 1;
  return (edge: number): boolean => {
    if (open) return true;
    if (base.levels[edge] !== told.exactly) return false;
    const { parts, population } = groups[edge]!;
    return parts.every(way => {
      const hidden = way.filter(dark);
      const sum = (of: (part: number) => number) => hidden.reduce((all, part) => all + of(part), 0);
      const small =
        sum(part => groups[part]!.population) <= population / 10 && sum(part => n[part]!) <= n[edge]! / 10;
      return small || hidden.length >= several;
    });
  };
};

import { cubeFigure } from "../cube/rules-figure.ts";
import {
  answeredTo,
  type Counts,
  chosenColumn,
  countsOf,
  gaveOf,
  numberColumns,
  type Sample,
  tickedColumns,
  weighedAsTold,
} from "./rules-answered.ts";
import { type Base, told } from "./rules-base.ts";
import type { Wave } from "./rules-given.ts";
import { type Facet, hiddenAnswers, itemCounts, nearlyNone, type ToldCount } from "./rules-item.ts";
import { summed } from "./rules-layout.ts";
import { meanOver } from "./rules-mean.ts";
import type { Series } from "./rules-series.ts";
import { decimalsUntold, hiddenMean, hiddenShare, type Told, toldMean, toldShare } from "./rules-shown.ts";

/** What is told of one line: of each answer (`_all` is the question as a whole) and group, in the order of the groups. */
export type Line = { series: Series; answers: ReadonlyMap<string, readonly (readonly Told[])[]> };

/** What the facts of a wave are made of. */
export type Making = {
  wave: Wave;
  sample: Sample;
  base: Base;
  /** Whether a count was published before and has moved by one or a few. */
  moved: (series: string, edge: number, n: number) => boolean;
};

/** The facts of one line, protected; in the open (on record) told as they are. */
export const lineOf = (making: Making, series: Series): Line => {
  const { wave, sample, base, moved } = making;
  const open = wave.mode === "on-record";
  const n = answeredTo(sample, series, wave.responses);
  const counts = open
    ? [...n].map((count): ToldCount => ({ n: count, how: "exactly" }))
    : itemCounts(sample.layout, base, n, (edge, count) => moved(series.id, edge, count));
  const given = { ...making, series, n, counts, open };
  const tellOf = { shares: sharesOf, ticks: ticksOf, means: meansOf, count: () => [] }[series.kind];
  const told = new Map<string, readonly (readonly Told[])[]>(tellOf(given));
  const all = told.get("_all");
  told.set(
    "_all",
    counts.map((count, edge) => [toldCount(count, base.n[edge]!, open), ...(all?.[edge] ?? [])]),
  );
  return { series, answers: told };
};

/** In the open a group of which nobody answered is told as such. */
const toldCount = ({ n, how }: ToldCount, base: number, open: boolean): Told => {
  if (open && base === 0) return ["n", 0, "n"];
  return how === "not" ? ["n", null, "h"] : ["n", n, how === "exactly" ? "" : "g"];
};

type Given = Making & { series: Series; n: Float64Array; counts: readonly ToldCount[]; open: boolean };
type Answered = [answer: string, told: readonly (readonly Told[])[]][];

const sharesOf = (given: Given): Answered => {
  const { series, wave, open } = given;
  const column = chosenColumn(series, wave.responses);
  const { sample, counts, figures, hidden } = settled(given, sample => {
    const counts = countsOf(sample, [column], series.answers.length);
    const figures = series.answers.map((_, i) =>
      figuresOf(sample, counts, 0, code => Number(code === i + 1)),
    );
    const answers = figures.map((figure, i) => ({
      of: gaveOf(sample, counts, 0, i + 1),
      near: nearOf(figure),
    }));
    return { counts, figures, answers };
  });
  const telling = tellingOf(given, hidden);
  const shares = series.answers.map(({ id }, i): Answered[number] => [
    id,
    figures[i]!.map((figure, edge) =>
      hidden[edge] || !figure ? noFigure(open, hiddenShare) : toldShare(figure, telling(edge)),
    ),
  ]);
  const onScale = series.answers.flatMap(({ value }) => (value === undefined ? [] : [value]));
  if (onScale.length === 0) return shares;
  const means = figuresOf(sample, counts, 0, code => series.answers[code - 1]?.value ?? Number.NaN);
  // A mean beside "at least 90 %" would tell how many.
  const nearEnd = (edge: number) => !open && figures.some(all => (all[edge]?.estimate ?? 0) >= 0.9);
  const ends = [Math.min(...onScale), Math.max(...onScale)] as const;
  const few = fewOnScale(given, counts);
  const told = means.map((figure, edge) =>
    hidden[edge] || !figure || nearEnd(edge) || few(edge)
      ? noFigure(open, hiddenMean)
      : toldMean(figure, telling(edge), ends),
  );
  return [["_all", told], ...shares];
};

/** The mean is of those on the scale: in confidence no fewer than the threshold. */
const fewOnScale = ({ series, sample, open, wave }: Given, counts: Counts) => {
  const on = series.answers.flatMap(({ value }, i) =>
    value === undefined ? [] : [gaveOf(sample, counts, 0, i + 1)],
  );
  return (edge: number) => !open && on.reduce((sum, of) => sum + of[edge]!, 0) < wave.threshold;
};

const ticksOf = (given: Given): Answered => {
  const { series, wave, open } = given;
  const columns = tickedColumns(series, wave.responses);
  return series.answers.map(({ id }, i) => {
    const { figures, hidden } = settled(given, sample => {
      const counts = countsOf(sample, [columns[i]!], 2);
      const figures = figuresOf(sample, counts, 0, code => code - 1);
      const answers = [
        { of: gaveOf(sample, counts, 0, 2), near: nearOf(figures) },
        { of: gaveOf(sample, counts, 0, 1), near: nearOf(figures, estimate => 1 - estimate) },
      ];
      return { figures, answers };
    });
    const telling = tellingOf(given, hidden);
    return [
      id,
      figures.map((figure, edge) =>
        hidden[edge] || !figure ? noFigure(open, hiddenShare) : toldShare(figure, telling(edge)),
      ),
    ];
  });
};

const meansOf = (given: Given): Answered => {
  const { series, wave, open } = given;
  const columns = numberColumns(series, wave.responses);
  const { item } = series;
  const ends = [
    item.type === "points" ? 0 : item.type === "number" ? (item.min ?? Number.NEGATIVE_INFINITY) : 0,
    item.type === "points" ? item.total : item.type === "number" ? (item.max ?? Number.POSITIVE_INFINITY) : 0,
  ] as const;
  const { sample, hidden } = settled(given, () => sameNumbers(given, columns, ends));
  const telling = tellingOf(given, hidden);
  const ids = series.answers.map(({ id }) => id);
  return columns.map((column, i): Answered[number] => [
    item.type === "points" ? ids[i]! : (["_all", ...ids][i] ?? ""),
    sample.layout.groups.map(({ cells }, edge) => {
      const figure = open || !hidden[edge] ? meanOver(sample.weights, sample, cells, column) : null;
      if (!figure || (!open && figure.n < wave.threshold)) return noFigure(open, hiddenMean);
      return toldMean(figure, telling(edge), ends);
    }),
  ]);
};

/**
 * What is seen of a question by weights that tell apart only what is told of it (weighedAsTold), and what is hidden of it.
 * By other weights other shares are near an end, which may hide more: until nothing more is hidden.
 */
const settled = <T extends Omit<Facet, "n">>(
  given: Given,
  look: (sample: Sample) => T,
): T & { sample: Sample; hidden: Uint8Array } => {
  const { sample, base, open, n, counts, wave } = given;
  let hidden = new Uint8Array(n.length);
  if (open) return { ...look(sample), sample, hidden };
  for (let before: T | null = null; ; ) {
    const isTold = (edge: number) => base.levels[edge] === told.exactly && hidden[edge] === 0;
    const seen = weighedAsTold(sample, isTold);
    const facet = look(seen);
    // Where no other share is near an end, nothing more would be hidden.
    if (before && sameNear(before, facet)) return { ...facet, sample: seen, hidden };
    before = facet;
    hidden = Uint8Array.from(hiddenAnswers(sample.layout, counts, { n, ...facet }, wave.threshold, hidden));
  }
};

const sameNear = ({ answers }: Omit<Facet, "n">, now: Omit<Facet, "n">): boolean =>
  answers.every(({ near }, i) => near.every((one, edge) => one === now.answers[i]!.near[edge]));

/** How each group may be told: one whose count is not told with few decimals, and without an interval, which tell it too. */
const tellingOf = (given: Given, hidden: Uint8Array) => {
  const { open, sample, base, series, n, moved } = given;
  const interval = intervals(given, hidden);
  return (edge: number) => {
    const counted = open || (base.levels[edge] === told.exactly && !moved(series.id, edge, n[edge]!));
    return counted
      ? { open, interval: interval(edge) }
      : { open, interval: false, most: decimalsUntold(sample.layout.groups[edge]!.most) };
  };
};

/**
 * Where numbers may all be the same: those at either end, which a mean at that end tells; and in each group the number
 * most gave, which must not be nearly all of it.
 */
const sameNumbers = (
  { sample, n, series }: Given,
  columns: readonly Float64Array[],
  ends: readonly [number, number],
): Omit<Facet, "n"> => {
  const { layout, cells } = sample;
  const at = (column: Float64Array, end: number) => {
    const gave = new Float64Array(layout.strata.length);
    column.forEach((y, row) => {
      if (y === end) gave[cells[row]!]! += 1;
    });
    return summed(layout, gave);
  };
  const countOf = (column: Float64Array) => {
    const gave = new Float64Array(layout.strata.length);
    column.forEach((y, row) => {
      if (!Number.isNaN(y)) gave[cells[row]!]! += 1;
    });
    return summed(layout, gave);
  };
  // Nothing for an option is what most options get: it tells of nobody.
  const several = columns.length > 1;
  const named = (several ? [ends[1]] : ends).filter(Number.isFinite);
  const near = new Uint8Array(layout.groups.length);
  const times = new Map<number, number>();
  const mostGave = (edge: number, column: Float64Array): number => {
    times.clear();
    for (const cell of layout.groups[edge]!.cells)
      for (const row of sample.rowsOf[cell]!) {
        const y = column[row]!;
        if (!Number.isNaN(y) && (!several || y > 0)) times.set(y, (times.get(y) ?? 0) + 1);
      }
    return Math.max(0, ...times.values());
  };
  return {
    parts: series.item.type === "points" ? [] : columns.slice(1).map(countOf),
    answers: columns.flatMap(column => named.map(end => ({ of: at(column, end), near }))),
    alike: edge => columns.some(column => mostGave(edge, column) >= n[edge]! - nearlyNone(n[edge]!)),
  };
};

/** In the open a figure of nobody is simply not there. */
const noFigure = (open: boolean, hidden: readonly Told[]): readonly Told[] => (open ? [] : hidden);

const figuresOf = (sample: Sample, { cube, drawn }: Counts, item: number, score: (code: number) => number) =>
  sample.layout.groups.map(({ cells }) => cubeFigure(cube, drawn, { item, cells, score }));

const nearOf = (
  figures: readonly ({ estimate: number } | null)[],
  end = (estimate: number) => estimate,
): Uint8Array => Uint8Array.from(figures, figure => Number(figure !== null && end(figure.estimate) >= 0.9));

/** So many hidden groups together are not all of one mind, and not all asked whole. */
const several = 5;

/**
 * Whether a group's interval may be told. Variances add up, so that of a whole less those of its parts is that of the
 * hidden rest, and of one or a few tells whether all of them answered or said the same; where at most a tenth of the frame
 * is hidden, rounding covers it. Of a group whose count is not told exactly it would tell the count.
 */
const intervals = ({ open, sample, base, counts }: Given, without: Uint8Array) => {
  const { groups } = sample.layout;
  const dark = (edge: number) =>
    base.levels[edge] !== told.exactly || counts[edge]!.how !== "exactly" || without[edge] === 1;
  return (edge: number): boolean => {
    if (open) return true;
    if (base.levels[edge] !== told.exactly) return false;
    const { parts, population } = groups[edge]!;
    return parts.every(way => {
      const hidden = way.filter(dark);
      const size = hidden.reduce((sum, part) => sum + groups[part]!.population, 0);
      return size <= population / 10 || hidden.length >= several;
    });
  };
};

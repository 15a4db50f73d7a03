import { answeredTo, numberColumns } from "./rules-answered.ts";
import { type Facet, itemCounts, nearlyNone, type ToldCount } from "./rules-item.ts";
import { summed } from "./rules-layout.ts";
import { meanOver } from "./rules-mean.ts";
import type { Series } from "./rules-series.ts";
import { type Answered, type Given, type Making, noFigure, settled, tellingOf } from "./rules-settled.ts";
import { sharesOf, ticksOf } from "./rules-shares.ts";
import { hiddenMean, type Told, toldMean } from "./rules-shown.ts";

/** What is told of one line: of each answer (`_all` is the question as a whole) and group, in the order of the groups. */
export type Line = { series: Series; answers: ReadonlyMap<string, readonly (readonly Told[])[]> };

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

const meansOf = (given: Given): Answered => {
  const { series, wave, open } = given;
  const columns = numberColumns(series, wave.responses);
  const { item } = series;
  const ends = [
    item.type === "points" ? 0 : item.type === "number" ? (item.min ?? Number.NEGATIVE_INFINITY) : 0,
    item.type === "points" ? item.total : item.type === "number" ? (item.max ?? Number.POSITIVE_INFINITY) : 0,
  ] as const;
  const whom = { n: given.n };
  const { sample, hidden } = settled(given, whom, () => sameNumbers(given, columns, ends));
  const telling = tellingOf(given, whom, hidden);
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

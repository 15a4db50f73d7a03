import { type Cube, cubeOf, placeIn } from "../cube/rules-cube.ts";
import { type Drawn, drawnOf } from "../cube/rules-figure.ts";
import type { Wave } from "./rules-given.ts";
import { type Layout, summed } from "./rules-layout.ts";
import { chosenOf, isAnswered, numbersOf, type Series, tickedOf } from "./rules-series.ts";
import { type Weighed, weighed } from "./rules-weigh.ts";

/** The answers of a wave, ready to be counted: the stratum of each, the weights, and who answered in each stratum. */
export type Sample = {
  layout: Layout;
  weights: Weighed;
  cells: Uint32Array;
  rowsOf: readonly (readonly number[])[];
  /** How many answered, by stratum, and by joined stratum. */
  answered: Float64Array;
  asked: Float64Array;
};

export const sampleOf = (layout: Layout, responses: Wave["responses"]): Sample => {
  const cellOf = new Map(layout.strata.map(({ place, role }, cell) => [`${place}:${role}`, cell]));
  const cells = Uint32Array.from(responses, ({ place, role }) => cellOf.get(`${place}:${role}`)!);
  const rowsOf: number[][] = layout.strata.map(() => []);
  cells.forEach((cell, row) => {
    rowsOf[cell]!.push(row);
  });
  const answered = Float64Array.from(rowsOf, rows => rows.length);
  return { layout, cells, rowsOf, answered, ...weightsOf(layout, answered) };
};

const weightsOf = (layout: Layout, answered: Float64Array, poolOf?: (cell: number) => number | null) => {
  const weights = weighed(layout, answered, poolOf);
  const asked = new Float64Array(layout.strata.length);
  weights.stratumOf.forEach((stratum, cell) => {
    asked[stratum]! += answered[cell]!;
  });
  return { weights, asked };
};

/** Everybody who is not told apart. */
const untold = -1;

/**
 * The same sample with weights that tell apart only what is told: each stratum by the smallest group it is told in, and
 * all that are told in none together. With weights of their own, sums of few strata that are not told fall into their
 * parts: of 3a + 2b, in whole numbers, often a and b are known.
 */
export const weighedAsTold = (sample: Sample, isTold: (edge: number) => boolean): Sample => {
  const { layout, answered } = sample;
  const smallest = smallestPlanned(layout);
  const poolOf = (cell: number): number => {
    const edge = smallest(cell);
    return edge !== null && isTold(edge) ? edge : untold;
  };
  return { ...sample, ...weightsOf(layout, answered, poolOf) };
};

/** The smallest group that something is published of, by stratum; null where places and roles cross, or there is none. */
const smallestPlanned = ({ groups, strata }: Layout): ((cell: number) => number | null) => {
  const first = groups.length - strata.length;
  if (groups[first]?.planned) return cell => first + cell;
  const planned = [...groups.keys()].filter(edge => edge > 0 && groups[edge]!.planned);
  const kinds = new Set(planned.map(edge => groups[edge]!.place === null));
  if (kinds.size > 1) return () => null;
  const edgeOf = new Map(planned.flatMap(edge => groups[edge]!.cells.map(cell => [cell, edge] as const)));
  return cell => edgeOf.get(cell) ?? null;
};

/** A cube of some columns of answers, each from 0 for none. */
export type Counts = { cube: Cube; drawn: Drawn };

export const countsOf = (sample: Sample, columns: readonly Uint8Array[], values: number): Counts => {
  const { weights, cells, layout } = sample;
  const cube = cubeOf({
    ...{ cells, values, items: columns, cellCount: layout.strata.length },
    weights: Float64Array.from(cells, cell => weights.weights[cell]!),
  });
  return { cube, drawn: columns.length === 0 ? { ...weights, asked: sample.asked } : drawnOf(cube, weights) };
};

/** How many of each group gave an answer. */
export const gaveOf = ({ layout }: Sample, { cube }: Counts, item: number, value: number): Float64Array =>
  summed(
    layout,
    Float64Array.from(layout.strata, (_, cell) => cube.sums[item]![placeIn(cube, cell, value)]!),
  );

/** How many of each group gave any answer of a column. */
export const givenIn = ({ layout, cells }: Sample, column: Uint8Array): Float64Array => {
  const n = new Float64Array(layout.strata.length);
  column.forEach((code, row) => {
    if (code > 0) n[cells[row]!]! += 1;
  });
  return summed(layout, n);
};

type Responses = Wave["responses"];

/** How many of each group answered a question. */
export const answeredTo = (sample: Sample, series: Series, responses: Responses): Float64Array => {
  const n = new Float64Array(sample.layout.strata.length);
  responses.forEach(({ answers }, row) => {
    if (isAnswered(series, answers)) n[sample.cells[row]!]! += 1;
  });
  return summed(sample.layout, n);
};

export const chosenColumn = (series: Series, responses: Responses): Uint8Array =>
  Uint8Array.from(responses, ({ answers }) => chosenOf(series, answers));

/** Of each answer that may be ticked: 2 where it was, 1 where another was. */
export const tickedColumns = (series: Series, responses: Responses): Uint8Array[] => {
  const ticked = responses.map(({ answers }) => tickedOf(series, answers));
  return series.answers.map((_, i) => Uint8Array.from(ticked, one => (one === null ? 0 : one[i] ? 2 : 1)));
};

/** The numbers given, by what they were given for; not a number where nothing was. */
export const numberColumns = (series: Series, responses: Responses): Float64Array[] => {
  const given = responses.map(({ answers }) => numbersOf(series, answers));
  const width = series.item.type === "points" ? series.answers.length : 1 + series.answers.length;
  return Array.from({ length: width }, (_, i) => Float64Array.from(given, one => one?.[i] ?? Number.NaN));
};

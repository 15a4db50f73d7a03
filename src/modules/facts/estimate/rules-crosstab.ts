import { byCodePoint } from "../../../kernel/text.ts";
import { fTail } from "./rules-beta.ts";
import type { Categories } from "./rules-columns.ts";
import { type Kept, sum } from "./rules-linear.ts";
import type { Sample } from "./rules-sample.ts";
import { solved, traceOf, traceOfSquare } from "./rules-solve.ts";
import { covarianceOf } from "./rules-variance.ts";
import { Wrong } from "./rules-wrong.ts";

/** Two answers against each other: weighted shares of all, and whether they hang together. */
export type Crosstab = { rows: string[]; columns: string[]; proportions: number[][] } & Test;

/** Pearson's X² on weighted shares, and Rao and Scott's F of it with its degrees of freedom; null where there is none. */
export type Test = {
  x2: number | null;
  f: number | null;
  df1: number | null;
  df2: number | null;
  p: number | null;
};

const untested: Test = { x2: null, f: null, df1: null, df2: null, p: null };

/** More cells say nothing to anybody, and their covariances fill the memory: so many, and so many times the rows. */
const most = { cells: 1_000, cellsTimesRows: 100_000_000 };
/** A design effect below this is what rounding left of none: everybody answered. */
const nothing = 1e-20;

/** A table of two answers over the rows kept, as Rao & Scott (1984) test it. */
export const crosstabOf = (
  sample: Sample,
  kept: Kept,
  [row, column]: readonly [Categories, Categories],
  df: number,
): Crosstab => {
  const [across, down] = [inOrderOf(column, kept), inOrderOf(row, kept)];
  const [height, width] = [down.labels.length, across.labels.length];
  const max = Math.min(most.cells, Math.floor(most.cellsTimesRows / Math.max(1, sample.rows)));
  if (height * width > max) throw new Wrong("too-many-cells", { n: height * width, max });
  const cellOf = sample.unitOf.map((_, i) => (kept.rows[i] ? down.codes[i]! * width + across.codes[i]! : -1));
  const weights = sample.weights.map((w, i) => (cellOf[i]! < 0 ? 0 : w));
  const all = sum(weights);
  const p = new Float64Array(height * width);
  cellOf.forEach((cell, i) => {
    if (cell >= 0) p[cell]! += weights[i]! / all;
  });
  const proportions = down.labels.map((_, r) => [...p.subarray(r * width, (r + 1) * width)]);
  const table = { rows: down.labels, columns: across.labels, proportions };
  if (height < 2 || width < 2) return { ...table, ...untested };
  const x2 = pearson(proportions, kept.n);
  const delta = designEffects(sample, { cellOf, weights, all, p, height, width, n: kept.n });
  return { ...table, ...tested(x2, delta, (height - 1) * (width - 1), df) };
};

/** The categories that occur among the rows kept, by code point. */
const inOrderOf = ({ codes, labels }: Categories, { rows }: Kept) => {
  const there = new Set(codes.filter((_, i) => rows[i]));
  const order = [...there].sort((a, b) => byCodePoint(labels[a]!, labels[b]!));
  const place = new Int32Array(labels.length).fill(-1);
  order.forEach((code, i) => {
    place[code] = i;
  });
  return { labels: order.map(code => labels[code]!), codes: codes.map(code => place[code] ?? -1) };
};

const pearson = (proportions: readonly number[][], n: number): number => {
  const down = proportions.map(row => row.reduce((a, b) => a + b));
  const across = proportions[0]!.map((_, c) => proportions.reduce((all, row) => all + row[c]!, 0));
  let x2 = 0;
  down.forEach((r, i) => {
    across.forEach((c, j) => {
      x2 += (proportions[i]![j]! - r * c) ** 2 / (r * c);
    });
  });
  return n * x2;
};

type Table = {
  cellOf: Int32Array;
  weights: Float64Array;
  all: number;
  p: Float64Array;
  height: number;
  width: number;
  n: number;
};

/**
 * Δ = (C'D⁻¹C/n)⁻¹ (C'D⁻¹VD⁻¹C), D of the observed shares. V itself is never made: the rows are projected by D⁻¹C first,
 * and their covariance is the right factor. Null where empty cells leave the left one without an inverse.
 */
const designEffects = (
  sample: Sample,
  { cellOf, weights, all, p, height, width, n }: Table,
): Float64Array | null => {
  const freedoms = (height - 1) * (width - 1);
  const c = interactions(height, width);
  const projected = c.map((one, i) => {
    const share = p[Math.floor(i / freedoms)]!;
    return share === 0 ? 0 : one / share;
  });
  const middle = new Float64Array(freedoms);
  const inner = new Float64Array(freedoms * freedoms);
  p.forEach((share, cell) => {
    for (let k = 0; k < freedoms; k++) {
      const one = projected[cell * freedoms + k]!;
      middle[k]! += share * one;
      for (let l = 0; l < freedoms; l++) inner[k * freedoms + l]! += (c[cell * freedoms + l]! * one) / n;
    }
  });
  const z = new Float64Array(cellOf.length * freedoms);
  cellOf.forEach((cell, i) => {
    if (cell < 0) return;
    for (let k = 0; k < freedoms; k++)
      z[i * freedoms + k] = (weights[i]! * (projected[cell * freedoms + k]! - middle[k]!)) / all;
  });
  return solved(inner, covarianceOf(sample, z, freedoms), freedoms);
};

/** The products of row and column indicators, first level left out, less what intercept, rows and columns tell of them. */
const interactions = (height: number, width: number): Float64Array => {
  const freedoms = (height - 1) * (width - 1);
  const c = new Float64Array(height * width * freedoms);
  for (let cell = 0; cell < height * width; cell++)
    for (let k = 0; k < freedoms; k++) {
      const inRow = Math.floor(cell / width) === Math.floor(k / (width - 1)) + 1 ? 1 : 0;
      const inColumn = cell % width === (k % (width - 1)) + 1 ? 1 : 0;
      // Ordinary least squares on a full grid is taking the mean of row and column away.
      c[cell * freedoms + k] = (inRow - 1 / height) * (inColumn - 1 / width);
    }
  return c;
};

const tested = (x2: number, delta: Float64Array | null, freedoms: number, df: number): Test => {
  const trace = delta ? traceOf(delta, freedoms) : 0;
  if (!delta || !(trace > nothing)) return { ...untested, x2 };
  const df1 = trace ** 2 / traceOfSquare(delta, freedoms);
  const [f, df2] = [x2 / trace, df1 * df];
  return { x2, f, df1, df2, p: df2 > 0 ? fTail(f, df1, df2) : null };
};

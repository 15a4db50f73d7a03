import { byCodePoint } from "../../../kernel/text.ts";
import { fTail } from "./rules-beta.ts";
import { cellCovariance } from "./rules-cell-variance.ts";
import type { Categories } from "./rules-columns.ts";
import { type Kept, sum } from "./rules-linear.ts";
import type { Sample } from "./rules-sample.ts";
import { solved, traceOf, traceOfSquare } from "./rules-solve.ts";
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

/** So many cells are told, and so many tested: the covariances of these, a number for each two, fill the memory. */
const most = { told: 1_000_000, tested: 5_000 };
/** A design effect of this share of what was added up is what rounding left of none: everybody answered. */
const nothing = 1e-12;

/** A table of two answers over the rows kept, as Rao & Scott (1984) test it. */
export const crosstabOf = (
  sample: Sample,
  kept: Kept,
  [row, column]: readonly [Categories, Categories],
  df: number,
): Crosstab => {
  const [across, down] = [inOrderOf(column, kept), inOrderOf(row, kept)];
  const [height, width] = [down.labels.length, across.labels.length];
  const atMost = (max: number) => {
    if (height * width > max) throw new Wrong("too-many-cells", { n: height * width, max });
  };
  atMost(most.told);
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
  const filled = p.reduce((n, share) => n + (share > 0 ? 1 : 0), 0);
  // Fewer cells with answers than what is left over of rows and columns: Δ does not exist.
  if (filled < (height - 1) * (width - 1)) return { ...table, ...untested, x2 };
  atMost(most.tested);
  const delta = designEffects(sample, { cellOf, weights, all, p, height, width, n: kept.n });
  return { ...table, ...tested(x2, delta, df) };
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

/** tr Δ and tr Δ², and what tr Δ would be if nothing were taken off for means; null where Δ does not exist. */
type Effects = { trace: number; square: number; size: number };

/**
 * The traces of Δ = (C'D⁻¹C/n)⁻¹ (C'D⁻¹VD⁻¹C) without C, which is as wide as the table has cells: C spans what rows and
 * columns M leave over, so that D^½ D⁻¹C (C'D⁻¹C)⁻¹ C'D⁻¹ D^½ = I − P, with P = D^½ M T M' D^½ and T the inverse of M'DM
 * among the effects that vanish where cells are empty. With W = D^-½ V D^-½: tr Δ = n (tr W − tr PW) and
 * tr Δ² = n² (tr W² − 2 tr PW² + tr PWPW).
 */
const designEffects = (sample: Sample, table: Table): Effects | null => {
  const { p, height, width, n } = table;
  const t = constrained(table);
  if (!t) return null;
  const { v, size } = cellCovariance(sample, table);
  const [cells, r] = [p.length, height + width - 1];
  const effects = Array.from({ length: cells }, (_, cell) => effectsOf(cell, table));
  // M'V D^-½, r by cells, and M'VM.
  const mv = new Float64Array(r * cells);
  const mvm = new Float64Array(r * r);
  let [w, ww] = [0, 0];
  for (let a = 0; a < cells; a++) {
    if (p[a] === 0) continue;
    w += v[a * cells + a]! / p[a]!;
    for (let b = 0; b < cells; b++) {
      const one = v[a * cells + b]!;
      if (one === 0) continue;
      ww += one ** 2 / (p[a]! * p[b]!);
      for (const k of effects[a]!) {
        mv[k * cells + b]! += one / Math.sqrt(p[b]!);
        for (const l of effects[b]!) mvm[k * r + l]! += one;
      }
    }
  }
  const tmvm = product(t, mvm, r, r);
  const pww = traceOf(product(t, product(mv, transposed(mv, r, cells), r, cells), r, r), r);
  return {
    trace: n * (w - traceOf(tmvm, r)),
    square: n ** 2 * (ww - 2 * pww + traceOfSquare(tmvm, r)),
    size: n * size,
  };
};

/** The effects a cell has part in: its row, and its column but the first. */
const effectsOf = (cell: number, { width, height }: Table): number[] => {
  const column = cell % width;
  return [Math.floor(cell / width), ...(column > 0 ? [height + column - 1] : [])];
};

/** T by its equations: M'DM bordered by the empty cells, whose multipliers keep the effects there at nothing. */
const constrained = (table: Table): Float64Array | null => {
  const { p, height, width } = table;
  const r = height + width - 1;
  const empty = [...p.keys()].filter(cell => p[cell] === 0);
  if (empty.length > r) return null;
  const wide = r + empty.length;
  const a = new Float64Array(wide * wide);
  p.forEach((share, cell) => {
    const effects = effectsOf(cell, table);
    for (const k of effects) for (const l of effects) a[k * wide + l]! += share;
  });
  empty.forEach((cell, i) => {
    for (const k of effectsOf(cell, table)) a[k * wide + r + i] = a[(r + i) * wide + k] = 1;
  });
  const one = new Float64Array(wide * wide).map((_, i) => (i % (wide + 1) === 0 ? 1 : 0));
  const inverse = solved(a, one, wide);
  return inverse && new Float64Array(r * r).map((_, i) => inverse[Math.floor(i / r) * wide + (i % r)]!);
};

/** A product of a matrix with `across` rows and one with as many columns, both `along` the other way. */
const product = (a: Float64Array, b: Float64Array, across: number, along: number): Float64Array =>
  new Float64Array(across * across).map((_, i) => {
    const [row, column] = [Math.floor(i / across), i % across];
    let all = 0;
    for (let k = 0; k < along; k++) all += a[row * along + k]! * b[k * across + column]!;
    return all;
  });

const transposed = (a: Float64Array, height: number, width: number): Float64Array =>
  new Float64Array(a.length).map((_, i) => a[(i % height) * width + Math.floor(i / height)]!);

const tested = (x2: number, delta: Effects | null, df: number): Test => {
  if (!delta || !(delta.trace > nothing * delta.size)) return { ...untested, x2 };
  const { trace, square } = delta;
  const df1 = trace ** 2 / square;
  const [f, df2] = [x2 / trace, df1 * df];
  return { x2, f, df1, df2, p: df2 > 0 ? fTail(f, df1, df2) : null };
};

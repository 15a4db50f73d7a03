import type { Sample } from "./rules-sample.ts";
import { scaleOf } from "./rules-variance.ts";

/** Which cell of a table each row lies in, -1 for none, what it weighs, and the share of each cell. */
export type Cells = { cellOf: Int32Array; weights: Float64Array; all: number; p: Float64Array };

/**
 * The covariances of the shares p of the cells, as a square matrix by rows: those of the totals of z = w (k − p) / Σw by
 * unit. A unit has part in few cells, so only these are added up, with its weight as one cell more, and means and p are
 * taken off at the end. `size`: the sum of the squares, each by its share, before anything is taken off.
 */
export const cellCovariance = (
  sample: Sample,
  { cellOf, weights, all, p }: Cells,
): { v: Float64Array; size: number } => {
  const { unitOf, stratumOf, unitsIn } = sample;
  const wide = p.length + 1;
  const v = new Float64Array(wide * wide);
  const add = (part: ReadonlyMap<number, number>, times: number) => {
    for (const [a, one] of part) for (const [b, other] of part) v[a * wide + b]! += times * one * other;
  };
  const totals = partsOf();
  for (let row = 0; row < cellOf.length; row++) {
    if (cellOf[row]! < 0) continue;
    totals.add(unitOf[row]!, cellOf[row]!, weights[row]! / all);
    totals.add(unitOf[row]!, p.length, weights[row]! / all);
  }
  const sums = partsOf();
  let size = 0;
  for (const [unit, part] of totals.parts) {
    const h = stratumOf[unit]!;
    const scale = scaleOf(sample, h);
    if (scale === 0) continue;
    add(part, scale);
    for (const [cell, one] of part) {
      sums.add(h, cell, one);
      if (cell < p.length) size += (scale * one ** 2) / p[cell]!;
    }
  }
  // A unit alone in its stratum deviates from nothing, as `scaleOf` has it.
  for (const [h, part] of sums.parts) if (unitsIn[h]! > 1) add(part, -scaleOf(sample, h) / unitsIn[h]!);
  return { v: withoutShares(v, p), size };
};

const partsOf = () => {
  const parts = new Map<number, Map<number, number>>();
  return {
    parts,
    add: (of: number, cell: number, one: number) => {
      const part = parts.get(of) ?? new Map<number, number>();
      if (part.size === 0) parts.set(of, part);
      part.set(cell, (part.get(cell) ?? 0) + one);
    },
  };
};

/** Of k − p, where the last row and column are those of the weight itself. */
const withoutShares = (v: Float64Array, p: Float64Array): Float64Array => {
  const wide = p.length + 1;
  const whole = v[wide * wide - 1]!;
  return new Float64Array(p.length ** 2).map((_, i) => {
    const [a, b] = [Math.floor(i / p.length), i % p.length];
    return (
      v[a * wide + b]! -
      p[a]! * v[p.length * wide + b]! -
      p[b]! * v[a * wide + p.length]! +
      p[a]! * p[b]! * whole
    );
  });
};

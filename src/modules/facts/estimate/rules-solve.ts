/** A square matrix by rows. */
export type Matrix = Float64Array;

/**
 * A⁻¹B by elimination with the largest pivot, both `width` wide; null where A cannot be inverted. A and B are used up.
 */
export const solved = (a: Matrix, b: Matrix, width: number): Matrix | null => {
  const largest = a.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  for (let k = 0; k < width; k++) {
    let best = k;
    for (let row = k + 1; row < width; row++)
      if (Math.abs(a[row * width + k]!) > Math.abs(a[best * width + k]!)) best = row;
    const pivot = a[best * width + k]!;
    if (!(Math.abs(pivot) > 1e-12 * largest)) return null;
    for (const matrix of [a, b]) swapRows(matrix, width, k, best);
    for (let row = 0; row < width; row++) {
      const times = a[row * width + k]! / pivot;
      if (row === k || times === 0) continue;
      for (const matrix of [a, b])
        for (let column = 0; column < width; column++)
          matrix[row * width + column]! -= times * matrix[k * width + column]!;
    }
  }
  return b.map((one, i) => one / a[Math.floor(i / width) * (width + 1)]!);
};

const swapRows = (matrix: Matrix, width: number, one: number, other: number): void => {
  if (one === other) return;
  const held = matrix.slice(one * width, (one + 1) * width);
  matrix.copyWithin(one * width, other * width, (other + 1) * width);
  matrix.set(held, other * width);
};

export const traceOf = (a: Matrix, width: number): number =>
  a.reduce((all, one, i) => (i % (width + 1) === 0 ? all + one : all), 0);

/** The trace of A². */
export const traceOfSquare = (a: Matrix, width: number): number => {
  let all = 0;
  for (let row = 0; row < width; row++)
    for (let column = 0; column < width; column++) all += a[row * width + column]! * a[column * width + row]!;
  return all;
};

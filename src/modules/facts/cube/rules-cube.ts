/** The answers of a wave by column, one place a respondent. */
export type WaveAnswers = {
  /** Where each respondent stands, as a number below `cellCount`: their municipality and role. */
  cells: Uint16Array | Uint32Array;
  cellCount: number;
  /** What each counts. */
  weights: Float64Array;
  /** For each item what each answered, 1 to `values`; 0 where nothing. */
  items: readonly Uint8Array[];
  values: number;
};

/** Of each item, cell and value (0 is no answer): how many, the sum of their weights, and of the squares of these. */
export type Cube = {
  cellCount: number;
  values: number;
  /** For each item three sums a cell and value, value fastest, at `placeIn`. */
  sums: readonly Float64Array[];
};

/** How many sums stand beside each other: n, Σw, Σw². */
const width = 3;

/** Where the three sums of a cell and value stand in an item. */
export const placeIn = ({ values }: Pick<Cube, "values">, cell: number, value: number): number =>
  (cell * (values + 1) + value) * width;

/**
 * The cube of a wave, in one pass over each item's column. From it follow mean, shares and their design-based variance
 * of every cell and of all unions of cells, as z is the same for all who gave one answer with one weight: nobody's own
 * row is looked at again. Throws when a cell or value lies outside.
 */
export const cubeOf = ({ cells, cellCount, weights, items, values }: WaveAnswers): Cube => {
  const places = Uint32Array.from(cells, cell => {
    if (cell >= cellCount) throw new RangeError(`cell ${cell} of ${cellCount}`);
    return placeIn({ values }, cell, 0);
  });
  const squares = weights.map(w => w * w);
  const rows = { places, weights, squares };
  return { cellCount, values, sums: items.map(item => sumsOf(rows, item, { cellCount, values })) };
};

type Rows = { places: Uint32Array; weights: Float64Array; squares: Float64Array };

const sumsOf = (
  { places, weights, squares }: Rows,
  item: Uint8Array,
  { cellCount, values }: Pick<Cube, "cellCount" | "values">,
): Float64Array => {
  const sums = new Float64Array(placeIn({ values }, cellCount, 0));
  for (let row = 0; row < item.length; row++) {
    const value = item[row]!;
    if (value > values) throw new RangeError(`answer ${value} of ${values}`);
    const at = places[row]! + value * width;
    sums[at]! += 1;
    sums[at + 1]! += weights[row]!;
    sums[at + 2]! += squares[row]!;
  }
  return sums;
};

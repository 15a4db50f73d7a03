import type { Columns } from "./rules-columns.ts";
import type { Design } from "./rules-design.ts";
import { Wrong } from "./rules-wrong.ts";

/** The sample as it was drawn: who weighs what, in which unit, each unit in which stratum. */
export type Sample = {
  rows: number;
  weights: Float64Array;
  /** The unit of each row. */
  unitOf: Int32Array;
  /** The stratum of each unit. */
  stratumOf: Int32Array;
  /** How many units of each stratum are in the file. */
  unitsIn: Float64Array;
  /** The share of each stratum's units that were not asked; 1 where the population is not known. */
  rest: Float64Array;
  /** What a stratum with one unit adds: its total as deviation from nothing, or nothing. */
  single: "adjust" | "certainty" | "fail";
};

/** Under this share left unasked a stratum counts as asked whole, as in R's survey. */
export const askedWhole = 1e-7;

/** The sample of a file by its design; throws `Wrong` where the two do not fit. */
export const sampleOf = (columns: Columns, design: Design): Sample => {
  const { rows } = columns;
  const weights = positive(columns, design.weights);
  const strata = whole(columns, design.strata) ?? { codes: new Int32Array(rows), labels: ["–"] };
  const units = whole(columns, design.units);
  const unitOf = units?.codes ?? Int32Array.from(weights, (_, row) => row);
  const stratumOf = new Int32Array(units ? units.labels.length : rows).fill(-1);
  const unitsIn = new Float64Array(rows > 0 ? strata.labels.length : 0);
  for (let row = 0; row < rows; row++) {
    const [unit, stratum] = [unitOf[row]!, strata.codes[row]!];
    if (stratumOf[unit] === -1) {
      stratumOf[unit] = stratum;
      unitsIn[stratum]! += 1;
    } else if (stratumOf[unit] !== stratum) throw columns.wrongAt("unit-in-two", design.units ?? "", row);
  }
  const rest = restOf(columns, design.population, strata.codes, unitsIn);
  const alone = unitsIn.findIndex((m, h) => m === 1 && rest[h]! >= askedWhole);
  if (design.singleUnit === "fail" && alone >= 0)
    throw design.strata === null
      ? new Wrong("single-row")
      : columns.wrongAt("single-unit", design.strata, strata.codes.indexOf(alone));
  return { rows, weights, unitOf, stratumOf, unitsIn, rest, single: design.singleUnit };
};

/** A column of numbers above zero without a gap. */
const positive = (columns: Columns, column: string): Float64Array => {
  const numbers = columns.numbers(column);
  const wrong = numbers.findIndex(number => !(number > 0));
  if (wrong >= 0)
    throw columns.wrongAt(Number.isNaN(numbers[wrong]!) ? "gap" : "not-positive", column, wrong);
  return numbers;
};

/** A column of categories without a gap. */
const whole = (columns: Columns, column: string | null) => {
  if (column === null) return null;
  const categories = columns.categories(column);
  const gap = categories.codes.indexOf(-1);
  if (gap >= 0) throw columns.wrongAt("gap", column, gap);
  return categories;
};

const restOf = (
  columns: Columns,
  column: string | null,
  stratumOfRow: Int32Array,
  unitsIn: Float64Array,
): Float64Array => {
  if (column === null) return new Float64Array(unitsIn.length).fill(1);
  const population = positive(columns, column);
  const first = new Int32Array(unitsIn.length).fill(-1);
  stratumOfRow.forEach((h, row) => {
    if (first[h] === -1) first[h] = row;
    else if (population[row] !== population[first[h]!])
      throw columns.wrongAt("population-varies", column, row, { first: String(population[first[h]!]) });
  });
  return unitsIn.map((m, h) => {
    const size = population[first[h]!]!;
    if (size < m) throw columns.wrongAt("population-small", column, first[h]!, { n: m });
    return (size - m) / size;
  });
};

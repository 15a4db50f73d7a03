import { shown } from "../../../kernel/json.ts";
import { done, type Result } from "../../../kernel/result.ts";
import { asDrawn, calibrated } from "./rules-calibration.ts";
import { type Answers, type Columns, columnsOf } from "./rules-columns.ts";
import { type Crosstab, crosstabOf } from "./rules-crosstab.ts";
import { type Asked, columnsIn, type Design, designOf } from "./rules-design.ts";
import { betaInterval, type Interval, logitInterval, tInterval } from "./rules-interval.ts";
import { type Estimate, type Kept, meanOf, ratioOf, sum, totalOf, type Weighting } from "./rules-linear.ts";
import { quantileOf } from "./rules-quantile.ts";
import { type Sample, sampleOf } from "./rules-sample.ts";
import { degreesOf } from "./rules-variance.ts";
import { Wrong } from "./rules-wrong.ts";

type Figure = {
  id: string;
  kind: Exclude<Asked["kind"], "crosstab">;
  n: number;
  estimate: number | null;
  se: number | null;
  df: number;
  ci: Readonly<Record<string, Interval>>;
};
type Table = { id: string; kind: "crosstab"; n: number } & Crosstab;

/** What a design asks of a file, in its order; `null` where there is no such number, rows and units of the whole file. */
export type Estimates = {
  format: "samsyn-estimates/1";
  rows: number;
  strata: number;
  units: number;
  df: number;
  sumOfWeights: number;
  results: (Figure | Table)[];
};

/** The estimates a design asks for; refuses with the place of the first thing that is wrong in file or design. */
export const estimatesOf = (answers: Answers, rawDesign: unknown): Result<Estimates> => {
  try {
    return done(estimated(answers, designOf(rawDesign)));
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    return { ok: false, refusal: error.refusal };
  }
};

const estimated = (answers: Answers, design: Design): Estimates => {
  for (const { path, column } of columnsIn(design))
    if (!answers.columns.has(column)) throw new Wrong("column-unknown", { path, column: shown(column) });
  const columns = columnsOf(answers, design.missing);
  const sample = sampleOf(columns, design);
  const drawn = asDrawn(sample);
  const fitted = design.calibration && calibrated(columns, sample, design.calibration);
  const [strata, units] = [sample.unitsIn.length, sample.stratumOf.length];
  return {
    format: "samsyn-estimates/1",
    rows: sample.rows,
    strata,
    units,
    df: units - strata,
    sumOfWeights: sum(sample.weights),
    results: design.estimates.map(asked => {
      const by = asked.weights === "calibrated" && fitted ? fitted : drawn;
      return resultOf({ columns, sample, by, level: design.level }, asked);
    }),
  };
};

type Use = { columns: Columns; sample: Sample; by: Weighting; level: number };

const resultOf = (use: Use, asked: Asked): Figure | Table => {
  const { columns, sample } = use;
  const { id, kind } = asked;
  if (kind === "crosstab") {
    const answers = [columns.categories(asked.row), columns.categories(asked.column)] as const;
    const kept = keptOf(use, asked, row => answers.every(({ codes }) => codes[row]! >= 0));
    return { id, kind, n: kept.n, ...crosstabOf(sample, kept, answers, degreesOf(sample, kept.rows)) };
  }
  const y = answersOf(columns, asked);
  const kept = keptOf(use, asked, row => !Number.isNaN(y[row]!));
  const df = degreesOf(sample, kept.rows);
  return { id, kind, n: kept.n, ...figureOf(use, asked, { y, kept, df }) };
};

/** One number a row that an estimate is made of, not a number where an answer is missing. */
const answersOf = (columns: Columns, asked: Exclude<Asked, { kind: "crosstab" }>): Float64Array => {
  if (asked.kind === "proportion") {
    const { codes, labels } = columns.categories(asked.y);
    const code = labels.indexOf(asked.value);
    return Float64Array.from(codes, one => (one < 0 ? Number.NaN : one === code ? 1 : 0));
  }
  if (asked.kind === "difference") {
    const [from, to] = [columns.numbers(asked.from), columns.numbers(asked.to)];
    return to.map((one, row) => one - from[row]!);
  }
  if (asked.kind === "ratio") {
    const below = columns.numbers(asked.denominator);
    return columns.numbers(asked.numerator).map((one, row) => (Number.isNaN(below[row]!) ? Number.NaN : one));
  }
  return columns.numbers(asked.y);
};

const keptOf = ({ columns }: Use, { domain }: Asked, answered: (row: number) => boolean): Kept => {
  const rows = new Uint8Array(columns.rows);
  const parts = domain && columns.categories(domain.column);
  // A value that counts as missing has no label, and nobody is in its domain.
  const inside = domain && parts ? parts.labels.indexOf(domain.value) : 0;
  let n = 0;
  for (let row = 0; row < rows.length; row++) {
    if ((parts && (inside < 0 || parts.codes[row] !== inside)) || !answered(row)) continue;
    rows[row] = 1;
    n++;
  }
  return { rows, n };
};

const figureOf = (
  { columns, sample, by, level }: Use,
  asked: Exclude<Asked, { kind: "crosstab" }>,
  { y, kept, df }: { y: Float64Array; kept: Kept; df: number },
): Pick<Figure, "estimate" | "se" | "df" | "ci"> => {
  const names =
    asked.kind === "proportion" ? ["t", "logit", "beta"] : asked.kind === "quantile" ? ["woodruff"] : ["t"];
  const none = { estimate: null, se: null, df, ci: Object.fromEntries(names.map(name => [name, null])) };
  if (kept.n === 0) return none;
  if (asked.kind === "quantile") {
    const { estimate, se, interval } = quantileOf(sample, by, kept, { y, p: asked.p, df, level });
    return { estimate, se, df, ci: { woodruff: interval } };
  }
  const found: Estimate =
    asked.kind === "total"
      ? totalOf(sample, by, kept, y)
      : asked.kind === "ratio"
        ? ratioOf(sample, by, kept, [y, columns.numbers(asked.denominator)])
        : meanOf(sample, by, kept, y);
  // A ratio to nothing, or a sum beyond all numbers.
  if (!Number.isFinite(found.estimate) || !Number.isFinite(found.variance)) return none;
  const { estimate } = found;
  // Less than the last digit of the estimate is what rounding left of no deviation.
  const variance = Math.sqrt(found.variance) < 1e-15 * Math.abs(estimate) ? 0 : found.variance;
  const uncertain = { estimate, variance, n: kept.n, df, level };
  const ci =
    asked.kind === "proportion"
      ? { t: tInterval(uncertain), logit: logitInterval(uncertain), beta: betaInterval(uncertain) }
      : { t: tInterval(uncertain) };
  return { estimate, se: Math.sqrt(variance), df, ci };
};

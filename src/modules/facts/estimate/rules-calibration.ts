import { shown } from "../../../kernel/json.ts";
import type { Categories, Columns } from "./rules-columns.ts";
import type { Calibration } from "./rules-design.ts";
import { sum, type Weighting } from "./rules-linear.ts";
import type { Sample } from "./rules-sample.ts";
import { Wrong } from "./rules-wrong.ts";

/** The margins of a table as the frame knows them: for each row its category, for each category its total. */
type Margin = Categories & { column: string; targets: Float64Array };

/** Weights as drawn; nothing is taken from the linearised values. */
export const asDrawn = ({ weights }: Sample): Weighting => ({ weights, swept: z => z });

/** Weights that meet known totals. Throws `Wrong` where the totals cannot be met. */
export const calibrated = (columns: Columns, sample: Sample, asked: Calibration): Weighting => {
  const margins = asked.margins.map(margin => marginOf(columns, margin));
  agreeing(margins);
  return asked.kind === "rake" ? raked(sample, margins) : postStratified(sample, margins[0]!);
};

const marginOf = (
  columns: Columns,
  { column, targets }: { column: string; targets: Readonly<Record<string, number>> },
): Margin => {
  const { codes, labels } = columns.categories(column);
  const wrong = codes.findIndex(code => code < 0 || !Object.hasOwn(targets, labels[code]!));
  if (wrong >= 0) throw columns.wrongAt("no-target", column, wrong);
  const found = Float64Array.from(labels, label => targets[label]!);
  const nobody = Object.keys(targets).find(label => targets[label]! > 0 && !labels.includes(label));
  if (nobody !== undefined)
    throw new Wrong("target-of-nobody", { column: shown(column), category: shown(nobody) });
  const none = found.findIndex((target, code) => target === 0 && codes.includes(code));
  if (none >= 0) throw new Wrong("target-zero", { column: shown(column), category: shown(labels[none]) });
  return { codes, labels, column, targets: found };
};

/** The margins must speak of the same population. */
const agreeing = (margins: readonly Margin[]): void => {
  const [first, ...others] = margins.map(({ column, targets }) => ({ column, all: sum(targets) }));
  for (const { column, all } of others)
    if (Math.abs(all - first!.all) > 1e-9 * Math.max(all, first!.all))
      throw new Wrong("targets-disagree", {
        ...{
          first: shown(first!.column),
          one: String(first!.all),
          second: shown(column),
          other: String(all),
        },
      });
};

const postStratified = (sample: Sample, margin: Margin): Weighting => {
  const [before, { codes, targets }] = [sample.weights, margin];
  const sums = sumsBy(margin, before);
  const weights = before.map((w, row) => (w * targets[codes[row]!]!) / sums[codes[row]!]!);
  const swept = (z: Float64Array): Float64Array => {
    const within = sumsBy(
      margin,
      z.map((one, row) => (one * before[row]!) / weights[row]!),
    );
    return z.map((one, row) => one - (weights[row]! * within[codes[row]!]!) / sums[codes[row]!]!);
  };
  return { weights, swept };
};

/** No weight moves any more when none moves by more than this part of all weights. */
const still = 1e-13;
const mostSweeps = 10_000;
/** So often R's survey sweeps the margins out of the linearised values. */
const residualSweeps = 10;

/** Raking (iterative proportional fitting, Deming & Stephan 1940). */
const raked = (sample: Sample, margins: readonly Margin[]): Weighting => {
  const weights = sample.weights.slice();
  for (let moved = Number.POSITIVE_INFINITY, sweep = 0; moved > still * sum(weights); sweep++) {
    if (sweep === mostSweeps) throw new Wrong("no-raking", { n: mostSweeps });
    // Each margin by itself: two that contradict each other move the weights to and fro, and a whole round by nothing.
    moved = Math.max(...margins.map(margin => fitted(weights, margin)));
  }
  const sizes = margins.map(margin => sumsBy(margin, new Float64Array(sample.rows).fill(1)));
  const swept = (z: Float64Array): Float64Array => {
    const left = z.map((one, row) => one / weights[row]!);
    for (let sweep = 0; sweep < residualSweeps; sweep++)
      margins.forEach((margin, m) => {
        const sums = sumsBy(margin, left);
        margin.codes.forEach((code, row) => {
          left[row]! -= sums[code]! / sizes[m]![code]!;
        });
      });
    return left.map((one, row) => one * weights[row]!);
  };
  return { weights, swept };
};

/** Fits weights to one margin; answers by how much the one that moved most did. */
const fitted = (weights: Float64Array, margin: Margin): number => {
  const sums = sumsBy(margin, weights);
  let moved = 0;
  margin.codes.forEach((code, row) => {
    const before = weights[row]!;
    weights[row] = (before * margin.targets[code]!) / sums[code]!;
    moved = Math.max(moved, Math.abs(weights[row]! - before));
  });
  return moved;
};

const sumsBy = ({ codes, labels }: Margin, numbers: Float64Array): Float64Array => {
  const sums = new Float64Array(labels.length);
  for (let row = 0; row < numbers.length; row++) sums[codes[row]!]! += numbers[row]!;
  return sums;
};

import { askedWhole, type Sample } from "./rules-sample.ts";

/** Degrees of freedom of the rows kept: their units less their strata. */
export const degreesOf = ({ unitOf, stratumOf, unitsIn }: Sample, kept: Uint8Array): number => {
  const units = new Uint8Array(stratumOf.length);
  const strata = new Uint8Array(unitsIn.length);
  let degrees = 0;
  for (let row = 0; row < kept.length; row++) {
    const unit = unitOf[row]!;
    if (!kept[row] || units[unit]) continue;
    units[unit] = 1;
    degrees++;
    const stratum = stratumOf[unit]!;
    if (!strata[stratum]) degrees--;
    strata[stratum] = 1;
  }
  return degrees;
};

/** The variance of the sum of z (one number a row, 0 for rows outside), between units within strata. */
export const varianceOf = (sample: Sample, z: Float64Array): number => covarianceOf(sample, z, 1)[0]!;

/**
 * The covariances of the sums of several z, `width` of them a row beside each other, as a square matrix by rows:
 * V = Σ (1 - m/M) m/(m - 1) Σ (t - mean t)(t - mean t)', t the totals of the units, all units of the file among them.
 */
export const covarianceOf = (sample: Sample, z: Float64Array, width: number): Float64Array => {
  const { unitOf, stratumOf, unitsIn } = sample;
  const totals = new Float64Array(stratumOf.length * width);
  for (let row = 0; row < unitOf.length; row++)
    for (let k = 0; k < width; k++) totals[unitOf[row]! * width + k]! += z[row * width + k]!;
  const means = new Float64Array(unitsIn.length * width);
  stratumOf.forEach((h, unit) => {
    for (let k = 0; k < width; k++) means[h * width + k]! += totals[unit * width + k]! / unitsIn[h]!;
  });
  const scales = unitsIn.map((_, h) => scaleOf(sample, h));
  const found = new Float64Array(width * width);
  const deviation = new Float64Array(width);
  stratumOf.forEach((h, unit) => {
    if (scales[h] === 0) return;
    for (let k = 0; k < width; k++)
      deviation[k] = totals[unit * width + k]! - (unitsIn[h] === 1 ? 0 : means[h * width + k]!);
    for (let k = 0; k < width; k++) {
      const scaled = scales[h]! * deviation[k]!;
      for (let l = 0; l < width; l++) found[k * width + l]! += scaled * deviation[l]!;
    }
  });
  return found;
};

/** What the squares of a stratum count; a unit alone has no mean to deviate from and counts from nothing, or not. */
export const scaleOf = ({ unitsIn, rest, single }: Sample, h: number): number => {
  const [m, f] = [unitsIn[h]!, rest[h]!];
  if (f < askedWhole) return 0;
  return m > 1 ? (f * m) / (m - 1) : single === "adjust" ? f : 0;
};

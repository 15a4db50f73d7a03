import { reached } from "./rules-root.ts";

/** The probability that a standard normal value is above z; relative error about 1e-14. */
export const normalTail = (z: number): number => {
  if (z < 0) return 1 - normalTail(-z);
  return z < 2 ? 0.5 - density(z) * central(z) : density(z) * far(z);
};

/** The z under which a standard normal value lies with probability p. */
export const normalQuantile = (p: number): number =>
  p > 0.5
    ? -normalQuantile(1 - p)
    : reached(z => ({ value: normalTail(-z), slope: density(z) }), p, -38, 0.1);

const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/** z + z³/3 + z⁵/(3·5) + … (Marsaglia, Evaluating the normal distribution, 2004). */
const central = (z: number): number => {
  let [sum, term] = [z, z];
  for (let odd = 3; ; odd += 2) {
    term *= (z * z) / odd;
    if (sum + term === sum) return sum;
    sum += term;
  }
};

/** Laplace's continued fraction 1/(z + 1/(z + 2/(z + 3/…))), from far inside outwards. */
const far = (z: number): number => {
  let inner = z;
  for (let k = 200; k > 0; k--) inner = z + k / inner;
  return 1 / inner;
};

import { reached } from "./rules-root.ts";

/**
 * What lies under 0..x of the beta distribution; `y` is 1 - x, given apart because it may be far smaller than 1.
 * Continued fraction of Didonato & Morris (Algorithm 708, 1992), by Lentz's method; relative error about 1e-14.
 */
export const betaShare = (x: number, y: number, a: number, b: number): number => {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  if (x * (a + b + 2) > a + 1) return 1 - betaShare(y, x, b, a);
  return weight(x, y, a, b) / fraction(x, y, a, b);
};

/** Where the share under the beta distribution reaches p, as x and 1 - x. Both are exact to the last digits. */
export const betaQuantile = (p: number, a: number, b: number): { x: number; y: number } => {
  const logit = betaLogit(p, a, b);
  return { x: 1 / (1 + Math.exp(-logit)), y: 1 / (1 + Math.exp(logit)) };
};

/** As far as a number goes: what lies nearer to an end is told as a quarter of the smallest, as R does. */
const farthest = -Math.log(2 ** -1022 / 4);

/** Sought as ln(x / (1 - x)): there neither end is near, and the slope is the weight itself. */
const betaLogit = (p: number, a: number, b: number): number =>
  reached(
    logit => {
      const [x, y] = [1 / (1 + Math.exp(-logit)), 1 / (1 + Math.exp(logit))];
      return { value: betaShare(x, y, a, b), slope: weight(x, y, a, b) };
    },
    p,
    -farthest,
    farthest,
  );

/** The t that is passed on either side with probability `alpha` in all. */
export const tQuantile = (alpha: number, df: number): number =>
  // With x = df / (df + t²) both tails together are the share under x (DLMF 8.17).
  Math.sqrt(df * Math.exp(-betaLogit(alpha, df / 2, 0.5)));

/** The probability that F with these degrees of freedom is above f. */
export const fTail = (f: number, df1: number, df2: number): number => {
  const all = df2 + df1 * f;
  return betaShare(df2 / all, (df1 * f) / all, df2 / 2, df1 / 2);
};

/**
 * x^a (1 - x)^b / B(a, b), by Loader's saddle point (Fast and accurate computation of binomial probabilities, 2000):
 * no difference of large logarithms, so it keeps its digits for a million degrees of freedom.
 */
const weight = (x: number, y: number, a: number, b: number): number => {
  const n = a + b;
  // a - nx, written so that it keeps its digits where a is large.
  const apart = a * y - b * x;
  const away = deviance(a, n * x, apart) + deviance(b, n * y, -apart);
  const exponent = stirling(n) - stirling(a) - stirling(b) - away;
  return Math.sqrt((a * b) / (2 * Math.PI * n)) * Math.exp(exponent);
};

/** ln Γ(n + 1) less Stirling's formula for it: its series (DLMF 5.11.1), below 16 from the next whole step up. */
const stirling = (n: number): number => {
  let [below, m] = [0, n];
  for (; m < 16; m++) below += (m + 0.5) * Math.log1p(1 / m) - 1;
  const square = 1 / (m * m);
  const tail = square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - (square * 691) / 360360)));
  return below + (1 / 12 - square * (1 / 360) + square * tail) / m;
};

/** x ln(x / mean) - apart, where apart is x - mean, without losing digits where the two are near. */
const deviance = (x: number, mean: number, apart: number): number => {
  if (Math.abs(apart) > 0.1 * (x + mean)) return x * Math.log(x / mean) - apart;
  const v = apart / (x + mean);
  let [sum, power] = [apart * v, 2 * x * v];
  for (let odd = 3; ; odd += 2) {
    power *= v * v;
    const next = sum + power / odd;
    if (next === sum) return sum;
    sum = next;
  }
};

/** Its parts hold ay - bx, not x alone, and so keep their digits when x is near 1. */
const fraction = (x: number, y: number, a: number, b: number): number => {
  const apart = a * y - b * x + 1;
  let value = (a * apart) / (a + 1);
  let [c, d] = [value, 0];
  // About the square root of a or b steps are needed.
  for (let m = 1; m < 1_000_000; m++) {
    const place = a + 2 * m - 1;
    const above = ((a + m - 1) * (a + b + m - 1) * m * (b - m) * x * x) / (place * place);
    const below = m + (m * (b - m) * x) / place + ((a + m) * (apart + m * (2 - x))) / (place + 2);
    d = 1 / (below + above * d);
    c = below + above / c;
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return value;
};

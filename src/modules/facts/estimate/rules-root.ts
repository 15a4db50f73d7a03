/**
 * Where a probability that grows with x reaches `target`, between `low` and `high`: Newton's steps on its logarithm,
 * which far out is nearly straight, and the middle where a step leaves the interval known to hold the place.
 */
export const reached = (
  at: (x: number) => { value: number; slope: number },
  target: number,
  low: number,
  high: number,
): number => {
  let [from, to, x] = [low, high, (low + high) / 2];
  for (let step = 0; step < 200; step++) {
    const { value, slope } = at(x);
    if (value < target) from = x;
    else to = x;
    const newton = x - (Math.log(value / target) * value) / slope;
    const next = newton > from && newton < to ? newton : (from + to) / 2;
    if (Math.abs(next - x) <= 1e-15 * Math.max(1, Math.abs(x))) return next;
    x = next;
  }
  return x;
};

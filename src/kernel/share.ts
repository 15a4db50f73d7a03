/**
 * Shares a whole number out by weights, so that the parts are whole and sum exactly to it. What rounding
 * leaves goes to the largest remainders, of equal ones to the first. All weights 0: nothing is shared out.
 */
export const shareOut = (total: number, weights: readonly number[]): number[] => {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum === 0) return weights.map(() => 0);
  const exact = weights.map(weight => (total * weight) / sum);
  const parts = exact.map(Math.floor);
  const left = total - parts.reduce((a, b) => a + b, 0);
  exact
    .map((part, index) => ({ index, remainder: part - Math.floor(part) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, left)
    .forEach(({ index }) => {
      parts[index]! += 1;
    });
  return parts;
};

/** Spearman's rank correlation, ties by their middle; 0 where one of them never changes. */
export const spearman = (a: readonly unknown[], b: readonly unknown[]): number => {
  const [x, y] = [ranks(a), ranks(b)];
  const mean = (x.length - 1) / 2;
  const sum = (f: (i: number) => number) => x.reduce((all, _, i) => all + f(i), 0);
  const [xy, xx, yy] = [
    sum(i => (x[i]! - mean) * (y[i]! - mean)),
    sum(i => (x[i]! - mean) ** 2),
    sum(i => (y[i]! - mean) ** 2),
  ];
  return xx === 0 || yy === 0 ? 0 : xy / Math.sqrt(xx * yy);
};

const ranks = (values: readonly unknown[]): number[] => {
  const comparable = values.map(one =>
    typeof one === "number" ? one : /^\d+$/.test(`${one}`) ? Number(one) : textOf(one),
  );
  const sorted = comparable.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return comparable.map(one => (sorted.indexOf(one) + sorted.lastIndexOf(one)) / 2);
};

const textOf = (value: unknown): string =>
  Buffer.isBuffer(value) ? value.toString("hex") : JSON.stringify(value);

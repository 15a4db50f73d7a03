/** Where the values of several municipalities lie: the lowest and highest, and the half in the middle. */
export type Spread = {
  /** How many have a value, of how many there are. */
  n: number;
  of: number;
  low: number;
  q1: number;
  median: number;
  q3: number;
  high: number;
};

/** The value below which a share `p` lies: linear between neighbours (type 7 of Hyndman and Fan, R's default). */
export const quantile = (sorted: readonly number[], p: number): number => {
  const at = (sorted.length - 1) * p;
  const below = Math.floor(at);
  const [low = Number.NaN, high = low] = [sorted[below], sorted[below + 1]];
  return low + (high - low) * (at - below);
};

/** Null where nobody has a value: no number is made up. */
export const spreadOf = (values: readonly (number | null)[]): Spread | null => {
  const known = values.filter(value => value !== null).sort((a, b) => a - b);
  if (known.length === 0) return null;
  const at = (p: number) => quantile(known, p);
  return {
    n: known.length,
    of: values.length,
    low: at(0),
    q1: at(0.25),
    median: at(0.5),
    q3: at(0.75),
    high: at(1),
  };
};

/** Inhabitants at which a group of municipalities of about one size begins. */
export const sizeSteps = [0, 5_000, 10_000, 20_000, 50_000, 100_000] as const;

export type SizeGroup = { from: number; to: number | null };

/** The group a number of inhabitants falls into; `to` is not in it. */
export const sizeGroupOf = (inhabitants: number): SizeGroup => {
  const i = sizeSteps.findLastIndex(step => step <= inhabitants);
  return { from: sizeSteps[i] ?? 0, to: sizeSteps[i + 1] ?? null };
};

export const isOfSize = ({ from, to }: SizeGroup, inhabitants: number | undefined): boolean =>
  inhabitants !== undefined && inhabitants >= from && (to === null || inhabitants < to);

/** Those nearest in number of inhabitants, as a ratio; never the one itself. */
export const nearestInSize = <One extends { code: string; population?: number }>(
  all: readonly One[],
  own: { code: string; population?: number },
  n: number,
): One[] => {
  const size = own.population;
  if (!size) return [];
  const away = (one: One) => Math.abs(Math.log((one.population ?? 0) / size));
  return all
    .filter(one => one.code !== own.code && one.population)
    .sort((a, b) => away(a) - away(b) || (a.code < b.code ? -1 : 1))
    .slice(0, n);
};

/** An amount in minor units (øre, öre, cent), whole, with its ISO 4217 currency. */
export type Money = { minor: number; currency: string };

/** Sums per currency: amounts in two currencies are never added. Sorted by currency. */
export const sumByCurrency = (amounts: readonly Money[]): Money[] => {
  const sums = new Map<string, number>();
  for (const { minor, currency } of amounts) sums.set(currency, (sums.get(currency) ?? 0) + minor);
  return [...sums]
    .map(([currency, minor]) => ({ minor, currency }))
    .sort((a, b) => (a.currency < b.currency ? -1 : 1));
};

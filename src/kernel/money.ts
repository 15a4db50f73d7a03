import { inOrder } from "./text.ts";

/** An amount in minor units (øre, öre, cent), whole, with its ISO 4217 currency. */
export type Money = { minor: number; currency: string };

/** Sums per currency: amounts in two currencies are never added. Sorted by currency. */
export const sumByCurrency = (amounts: readonly Money[]): Money[] => {
  const sums = new Map<string, number>();
  for (const { minor, currency } of amounts) sums.set(currency, (sums.get(currency) ?? 0) + minor);
  return [...sums]
    .map(([currency, minor]) => ({ minor, currency }))
    .sort((a, b) => inOrder(a.currency, b.currency));
};

/** An amount as it was written in minor units, half of one upwards: 8.165 is 817, which floats would make 816. */
export const minorOf = (amount: number): number => {
  const [digits = "0", exponent = "0"] = String(Math.abs(amount)).split("e");
  return Math.sign(amount) * Math.round(Number(`${digits}e${Number(exponent) + 2}`));
};

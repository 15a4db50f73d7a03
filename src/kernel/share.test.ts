import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sumByCurrency } from "./money.ts";
import { shareOut } from "./share.ts";

describe("sharing out", () => {
  test("gives what rounding leaves to the largest remainders", () => {
    expect(shareOut(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(shareOut(10, [20, 20, 20, 10, 25, 5])).toEqual([2, 2, 2, 1, 3, 0]);
  });

  test("by weights that are all nothing gives nothing", () => {
    expect(shareOut(100, [0, 0])).toEqual([0, 0]);
  });

  test("always sums to the whole, and no part is a whole unit off its share", () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 10_000_000 }), weights, (total, parts) => {
        const sum = parts.reduce((a, b) => a + b, 0);
        fc.pre(sum > 0);
        const shared = shareOut(total, parts);
        expect(shared.reduce((a, b) => a + b, 0)).toBe(total);
        shared.forEach((part, i) => {
          expect(Math.abs(part - (total * parts[i]!) / sum)).toBeLessThan(1);
        });
      }),
    );
  });
});

test("amounts in two currencies are never added", () => {
  const amounts = [
    { minor: 100, currency: "SEK" },
    { minor: 50, currency: "DKK" },
    { minor: 1, currency: "SEK" },
  ];
  expect(sumByCurrency(amounts)).toEqual([
    { minor: 50, currency: "DKK" },
    { minor: 101, currency: "SEK" },
  ]);
});

import { expect, test } from "vitest";
import { minorOf } from "./money.ts";

test("an amount with half an øre is rounded up as it was written, not as floats hold it", () => {
  expect([8.165, 1.005, 0.285, 19.999, 1234567.895, -8.165].map(minorOf)).toEqual([
    817, 101, 29, 2000, 123456790, -817,
  ]);
  expect([0, 12, 99.99, 1e-7, 1e21].map(minorOf)).toEqual([0, 1200, 9999, 0, 1e23]);
});

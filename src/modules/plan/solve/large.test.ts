import { expect, test } from "vitest";
import { breachesOfResult } from "../check/rules-check.ts";
import { familyPortfolio } from "../testing/family.ts";
import { solve } from "./solve.server.ts";

const whole = familyPortfolio({ seed: 44, initiatives: 5_000 });

test("five thousand initiatives are planned within the time given, and the checker accepts the plan", async () => {
  const { result, ended } = await solve(whole, { seconds: 6, seed: 1 });
  expect(ended).toBe("by itself");
  expect(result?.status).toBe("feasible");
  expect(breachesOfResult(whole, result)).toEqual([]);
  // CPU seconds, so that it does not matter what else the machine does.
  expect(result!.cpuSeconds).toBeLessThan(8);
}, 300_000);

test("with too little time for so many it ends in its time and makes nothing up", async () => {
  const seen: number[] = [];
  const onProgress = ({ cpuSeconds }: { cpuSeconds: number }) => seen.push(cpuSeconds);
  const { result, ended } = await solve(whole, { seconds: 1, seed: 1, onProgress });
  expect([ended, result]).toEqual(["by itself", null]);
  expect(Math.max(0, ...seen)).toBeLessThan(1.6);
}, 120_000);

import { expect, test } from "vitest";
import { breachesOfResult } from "../check/rules-check.ts";
import { familyPortfolio } from "../testing/family.ts";
import { portfolio } from "../testing/instances.ts";
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

test("five thousand wishes of which none fits are proven to leave nothing to do", async () => {
  const { calendar, roles, initiatives } = portfolio("tiny");
  const [role] = roles;
  const one = initiatives.find(({ mandatory }) => !mandatory)!;
  const effort = { [role!.id]: Array.from({ length: one.duration }, () => 1_000) };
  const many = Array.from({ length: 5_000 }, (_, i) => ({
    ...{ ...one, id: `W${i}`, effort, after: [], excludes: [], finishBy: calendar.periods },
  }));
  const { result } = await solve({ ...portfolio("tiny"), initiatives: many }, { seconds: 10, seed: 1 });
  expect(result).toMatchObject({ status: "optimal", value: 0, starts: {} });
}, 300_000);

test("with too little time for so many it ends by itself, and what it has found by then is nothing made up", async () => {
  const seen: number[] = [];
  const onProgress = ({ cpuSeconds }: { cpuSeconds: number }) => seen.push(cpuSeconds);
  const { result, ended } = await solve(whole, { seconds: 1, seed: 1, onProgress });
  expect(ended).toBe("by itself");
  // A quick machine may find a plan in a second, and a slow one takes longer over each step.
  expect(result?.status ?? "feasible").toBe("feasible");
  expect(result && breachesOfResult(whole, result)).toEqual(result && []);
  expect(Math.max(0, ...seen)).toBeLessThan(5);
}, 120_000);

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

/** So many equal wishes, and nothing else. */
const wishes = (many: number, effort?: number) => {
  const { calendar, roles, initiatives } = portfolio("tiny");
  const one = initiatives.find(({ mandatory }) => !mandatory)!;
  const taken = effort && { [roles[0]!.id]: Array.from({ length: one.duration }, () => effort) };
  const alone = { ...one, ...(taken && { effort: taken }), after: [], excludes: [] };
  return {
    ...portfolio("tiny"),
    initiatives: Array.from({ length: many }, (_, i) => ({
      ...alone,
      ...{ id: `W${i}`, finishBy: calendar.periods },
    })),
  };
};

test("five thousand wishes of which none fits are proven to leave nothing to do", async () => {
  const { result } = await solve(wishes(5_000, 1_000), { seconds: 10, seed: 1 });
  expect(result).toMatchObject({ status: "optimal", value: 0, starts: {} });
}, 300_000);

test("of five thousand equal wishes as many are done as of forty", async () => {
  const { result: few } = await solve(wishes(40), { seconds: 10, seed: 1 });
  const { result: many } = await solve(wishes(5_000), { seconds: 30, seed: 1 });
  expect(few).toMatchObject({ status: "optimal" });
  expect(few!.value).toBeGreaterThan(0);
  expect(many!.value).toBeCloseTo(few!.value!, 6);
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

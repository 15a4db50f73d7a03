import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { breachesOfResult } from "../check/rules-check.ts";
import { bestPlan, portfolio } from "../testing/instances.ts";
import { type SolveProgress, solve } from "./solve.server.ts";

/** The processes this one has started, whatever they are. */
const children = (): number[] =>
  execFileSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" })
    .split("\n")
    .map(line => line.trim().split(/\s+/))
    .filter(([, parent, ...args]) => Number(parent) === process.pid && args.join(" ").includes("plan-solver"))
    .map(([pid]) => Number(pid));

test("a solver that is killed leaves the last good plan and says that it died", async () => {
  const whole = portfolio("100-1");
  let seen: SolveProgress | null = null;
  let killed = 0;
  const onProgress = (progress: SolveProgress) => {
    seen = progress;
    if (progress.plan && killed === 0)
      for (const pid of children()) if (process.kill(pid, "SIGKILL")) killed++;
  };
  const { result, ended } = await solve(whole, { seconds: 20, seed: 1, onProgress });
  expect([killed, ended]).toEqual([1, "died"]);
  expect(breachesOfResult(whole, result)).toEqual([]);
  expect(result?.value).toBe(seen!.value);
});

test("a solver that runs out of memory leaves the plan it was given and says that it died", async () => {
  const whole = portfolio("400-1");
  const plan = bestPlan("400-1").starts;
  const { result, ended } = await solve(whole, { seconds: 20, seed: 1, start: { plan }, memoryMb: 12 });
  expect([ended, result?.status, result?.starts]).toEqual(["died", "feasible", plan]);
  expect(breachesOfResult(whole, result)).toEqual([]);
});

test("a solver that dies before it has found anything says so and makes nothing up", async () => {
  const { result, ended } = await solve(portfolio("400-1"), { seconds: 20, seed: 1, memoryMb: 12 });
  expect([ended, result]).toEqual(["died", null]);
});

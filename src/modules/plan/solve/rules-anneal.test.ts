import { expect, test } from "vitest";
import { portfolio } from "../testing/instances.ts";
import { Annealing } from "./rules-anneal.ts";
import { Starting } from "./rules-presolve.ts";
import { holds, problemOf, worthOf } from "./rules-problem.ts";

test("without any duty nothing runs yet, and wishes find room all the same", () => {
  const whole = portfolio("100-1");
  const initiatives = whole.initiatives.map(one => ({ ...one, mandatory: false }));
  const problem = problemOf({ ...whole, initiatives });
  const nothing = problem.jobs.map(() => -1);
  const annealing = new Annealing(new Starting(problem), nothing, 1);
  const filled = annealing.bestValue;
  expect(filled).toBeGreaterThan(0);
  annealing.run(200, 10);
  expect(holds(problem, annealing.best)).toBe(true);
  expect(annealing.bestValue).toBeGreaterThan(filled);
  expect(annealing.bestValue).toBeCloseTo(worthOf(problem, annealing.best), 6);
});

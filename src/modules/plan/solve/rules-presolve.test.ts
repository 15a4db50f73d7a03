import { describe, expect, test } from "vitest";
import { everyPlan } from "../testing/every-plan.ts";
import { familyPortfolio } from "../testing/family.ts";
import { bestPlan, instances, portfolio } from "../testing/instances.ts";
import { minimalConflict, schedulable } from "./rules-impossible.ts";
import { Starting, shave } from "./rules-presolve.ts";
import { type Problem, problemOf } from "./rules-problem.ts";

const small = (seed: number): Problem =>
  problemOf(
    familyPortfolio({ seed, initiatives: 6, periods: 4, roles: 2, units: 3, room: 0.9, duties: 0.5 }),
  );

/** The same with deadlines a period earlier, so that some have no plan. */
const hurried = (seed: number): Problem => {
  const problem = small(seed);
  return {
    ...problem,
    jobs: problem.jobs.map(job => ({ ...job, latest: job.mandatory ? job.latest - 1 : job.latest })),
  };
};

describe("what is ruled out before the search", () => {
  test("no start that stands in some plan is dropped, by conclusion or by trying", () => {
    let plans = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const problem = small(seed);
      const starting = new Starting(problem);
      expect(starting.propagate() && shave(starting, () => false)).toBe(true);
      everyPlan(problem, starts => {
        plans++;
        starts.forEach((s, p) => {
          if (s >= 0 && !starting.alive[p * problem.periods + s])
            throw new Error(`seed ${seed}: ${p} in ${s}`);
          if (s < 0 && starting.forced[p]) throw new Error(`seed ${seed}: ${p} is not needed`);
        });
      });
    }
    expect(plans).toBeGreaterThan(500);
  });

  test("no start of the best plans known is dropped", () => {
    for (const name of instances) {
      const problem = problemOf(portfolio(name));
      const starting = new Starting(problem);
      expect(starting.propagate() && (!name.startsWith("100") || shave(starting, () => false))).toBe(true);
      const { starts } = bestPlan(name);
      problem.jobs.forEach(({ id }, p) => {
        const s = (starts as Record<string, number>)[id];
        if (s !== undefined) expect([id, starting.alive[p * problem.periods + s]]).toEqual([id, 1]);
      });
    }
  });

  test("a guess taken back leaves everything as it was", () => {
    const starting = new Starting(problemOf(portfolio("100-1")));
    starting.propagate();
    const before = [starting.alive.slice(), starting.base.slice(), starting.forced.slice()];
    for (let p = 0; p < 30; p++) for (const s of starting.startsOf(p)) starting.survives(p, s);
    expect([starting.alive, starting.base, starting.forced]).toEqual(before);
  });
});

describe("when there is no plan", () => {
  test("trying says so exactly when there is none, and names parts that alone admit none", async () => {
    let impossible = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const problem = hurried(seed);
      let plans = 0;
      everyPlan(problem, () => plans++);
      expect([seed, schedulable(new Starting(problem), 100_000)]).toEqual([seed, plans > 0 ? "yes" : "no"]);
      if (plans > 0) continue;
      const { conflict, shortest } = await minimalConflict(problem);
      expect([seed, shortest, conflict!.initiatives.length > 0]).toEqual([seed, true, true]);
      impossible++;
    }
    expect(impossible).toBeGreaterThan(5);
  });
});

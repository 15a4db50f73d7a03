import { expect, test } from "vitest";
import { everyPlan } from "../testing/every-plan.ts";
import { familyPortfolio } from "../testing/family.ts";
import { bestPlan, instances, portfolio } from "../testing/instances.ts";
import { Engine } from "./engine.ts";
import { cliqueCuts } from "./rules-cliques.ts";
import { conflictsOf, probe } from "./rules-conflicts.ts";
import { coverCuts } from "./rules-covers.ts";
import { type Model, modelOf, type Row, solutionOf } from "./rules-model.ts";
import { Starting } from "./rules-presolve.ts";
import { type Problem, problemOf, type Starts } from "./rules-problem.ts";

type Family = (model: Model, starting: Starting, solution: Float64Array, reduced: Float64Array) => Row[];

/** Every family of cuts; whoever adds one adds it here. */
const families: Record<string, Family> = {
  clique: (model, starting, solution, reduced) => {
    const conflicts = conflictsOf(model);
    let probes = 0;
    probe(conflicts, model, starting, () => probes++ > 100);
    return cliqueCuts(conflicts, solution, reduced, 500);
  },
  cover: (model, _starting, solution) => coverCuts(model, solution, 500),
};

const startedOf = (problem: Problem): Starting => {
  const starting = new Starting(problem);
  starting.propagate();
  return starting;
};

/** The cuts of a family over some rounds, each of which cuts off what the relaxation says. */
const cutsOf = async (model: Model, starting: Starting, family: Family): Promise<Row[]> => {
  const engine = await Engine.open(model);
  const all: Row[] = [];
  try {
    for (let round = 0; round < 3; round++) {
      const { values, reduced } = engine.relax(() => false);
      const cuts = family(model, starting, values, reduced);
      engine.addRows(cuts);
      all.push(...cuts);
    }
  } finally {
    engine.dispose();
  }
  return all;
};

const excessOf = (row: Row, solution: Float64Array): number =>
  row.columns.reduce((sum, column, i) => sum + row.values[i]! * solution[column]!, 0) - row.upper;

for (const [name, family] of Object.entries(families)) {
  test(`no plan of a small portfolio breaks a ${name} cut`, async () => {
    let cuts = 0;
    let plans = 0;
    for (let seed = 1; seed <= 25; seed++) {
      const problem = problemOf(
        familyPortfolio({ seed, initiatives: 6, periods: 4, roles: 2, units: 3, room: 0.8, duties: 0.3 }),
      );
      const starting = startedOf(problem);
      const model = modelOf(starting);
      const rows = await cutsOf(model, starting, family);
      cuts += rows.length;
      everyPlan(problem, starts => {
        plans++;
        const solution = solutionOf(model, starts);
        for (const row of rows) if (excessOf(row, solution) > 1e-6) throw new Error(`seed ${seed}`);
      });
    }
    expect([cuts > 20, plans > 1000]).toEqual([true, true]);
  });

  test(`no best plan known breaks a ${name} cut`, async () => {
    for (const one of instances) {
      const problem = problemOf(portfolio(one));
      const starting = startedOf(problem);
      const model = modelOf(starting);
      const { starts } = bestPlan(one);
      const plan: Starts = problem.jobs.map(({ id }) => (starts as Record<string, number>)[id] ?? -1);
      const solution = solutionOf(model, plan);
      for (const row of await cutsOf(model, starting, family))
        expect(excessOf(row, solution)).toBeLessThan(1e-6);
    }
  });
}

import { afterAll, expect, test } from "vitest";
import { type Act, read } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { beginScenario, decide } from "../scenario/actions.server.ts";
import { beginFound } from "../scenario/found.server.ts";
import { standingOf } from "../scenario/standing.server.ts";
import { scenarioById } from "../scenario/store.server.ts";
import { bestPlan, portfolio } from "../testing/instances.ts";
import { firstYearOf } from "./months.server.ts";

afterAll(closeWorkers);

const begun = async (act: Act, whole = portfolio("100-1")): Promise<string> => {
  const one = await beginScenario(act, { name: "Forslag", note: "" }, "file", whole);
  if (!one.ok) throw new Error(one.refusal.code);
  const found = { name: "Bedste", way: "alternatives", portfolio: whole, eased: [] };
  const taken = await beginFound(act, one.value, { ...found, starts: bestPlan("100-1").starts });
  if (!taken.ok) throw new Error(taken.refusal.code);
  return taken.value;
};

const yearOf = (act: Act, id: string) =>
  read(act, async tx => {
    const scenario = (await scenarioById(tx, id))!;
    return { scenario, standing: await standingOf(tx, scenario) };
  }).then(({ scenario, standing }) => firstYearOf(act, scenario, standing));

test("the first year of a plan is told in twelve months, with what each asks of people and units", async () => {
  const act = await testAct({ actor: { id: "p1", name: "Mette Prøve", roles: ["portfolio-keeper"] } });
  const year = await yearOf(act, await begun(act));
  if (!year || year === "unknown") throw new Error("no year");
  const plan = Object.values(bestPlan("100-1").starts);
  expect(year.calendar).toMatchObject({ periods: 12, periodsPerYear: 12 });
  expect(year.starts).toBe(plan.filter(start => start < 4).length);
  expect([year.later, year.passed]).toEqual([0, []]);
  expect(year.roles.map(({ cells }) => cells.length)).toEqual(portfolio("100-1").roles.map(() => 12));
  for (const { rows } of year.groups)
    for (const { start, duration, deadline } of rows) {
      expect((start ?? 0) + duration).toBeLessThanOrEqual(12);
      if (deadline !== null) expect(deadline).toBeLessThan(12);
    }
});

test("a scenario without a plan has no year to tell", async () => {
  const act = await testAct({ actor: { id: "p1", name: "Mette Prøve", roles: ["portfolio-keeper"] } });
  const one = await beginScenario(act, { name: "Tom", note: "" }, "file", portfolio("tiny"));
  if (!one.ok) throw new Error(one.refusal.code);
  await decide(act, one.value, "A", 1);
  expect(await yearOf(act, one.value)).toBeNull();
});

import { afterAll, expect, test } from "vitest";
import { type Act, read } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { startRun } from "../run/actions.server.ts";
import { settle } from "../run/queue.server.ts";
import { isLive } from "../run/rules-run.ts";
import { newestRun } from "../run/store.server.ts";
import { beginScenario } from "../scenario/actions.server.ts";
import { standingOf } from "../scenario/standing.server.ts";
import { scenarioById, scenarios } from "../scenario/store.server.ts";
import { historyOf } from "../scenario/views.server.ts";
import { portfolio } from "../testing/instances.ts";
import { startStudy, takeFound } from "./actions.server.ts";
import type { StudyKind } from "./rules-study.ts";
import { studyOf } from "./study.server.ts";

afterAll(async () => {
  await settle();
  await closeWorkers();
});

const planner = () =>
  testAct({ actor: { id: "p1", name: "Mette Prøve", roles: ["portfolio-keeper"] }, now: new Date() });

const scenarioOf = async (act: Act, id: string) => {
  const scenario = await read(act, tx => scenarioById(tx, id));
  if (!scenario) throw new Error("gone");
  return scenario;
};

const begun = async (act: Act, instance: "tiny" | "infeasible"): Promise<string> => {
  const one = await beginScenario(act, { name: "Forslag", note: "" }, "file", portfolio(instance));
  if (!one.ok) throw new Error(one.refusal.code);
  await startRun(act, one.value, { seconds: 10, seed: 1, anew: false });
  await until(async () => !isLive((await read(act, tx => newestRun(tx, one.value)))?.state ?? "waiting"));
  return one.value;
};

const until = async (holds: () => Promise<boolean>): Promise<void> => {
  while (!(await holds())) await new Promise(resolve => setTimeout(resolve, 100));
};

const studied = async (act: Act, id: string, kind: StudyKind) => {
  const started = await startStudy(act, id, kind);
  if (!started.ok) throw new Error(started.refusal.code);
  await until(async () => !(await studyOf(act, await scenarioOf(act, id), kind))?.live);
  return (await studyOf(act, await scenarioOf(act, id), kind))?.told;
};

test("what easing is worth is told with its name, between two numbers or as not shown", async () => {
  const act = await planner();
  const told = await studied(act, await begun(act, "tiny"), "prices");
  if (told?.kind !== "prices") throw new Error("no prices");
  expect(told.prices.length).toBeGreaterThan(0);
  for (const { name, gain } of told.prices) {
    expect(name).not.toBe("");
    if (gain) expect(gain.least).toBeLessThanOrEqual(gain.most);
  }
});

test("a way out of the impossible becomes a scenario with a plan that the checker lets through", async () => {
  const act = await planner();
  const id = await begun(act, "infeasible");
  const told = await studied(act, id, "relax");
  if (told?.kind !== "relax") throw new Error("no offers");
  expect(told.offers.map(({ kind }) => kind)).toEqual(["later", "role", "unit"]);
  const place = told.offers.findIndex(({ found }) => found !== null);
  expect(place).toBeGreaterThanOrEqual(0);
  const taken = await takeFound(act, id, "relax", place, "Udvej");
  if (!taken.ok) throw new Error(taken.refusal.code);
  const scenario = await scenarioOf(act, taken.value);
  expect(scenario.copiedFrom).toBe(id);
  // Its name says which way out it is, its history what gave way, and the list what it is worth.
  expect(scenario.name).toBe("Udvej: Later deadlines");
  const { revisions } = await historyOf(act, scenario);
  expect(revisions[0]?.what).toMatch(/Began with a plan found for .*deadline moved from/);
  const again = await takeFound(act, id, "relax", place, "Udvej");
  expect(again.ok && (await scenarioOf(act, again.value)).name).toBe("Udvej: Later deadlines 2");
  const listed = (await read(act, scenarios)).find(one => one.id === scenario.id);
  expect(listed?.value).toBeCloseTo(told.offers[place]?.found?.value ?? 0, 6);
  expect((await read(act, tx => standingOf(tx, scenario))).result?.starts).toEqual(
    told.offers[place]?.found?.plan,
  );
});

test("nothing is asked of a plan that is not there", async () => {
  const act = await planner();
  const one = await beginScenario(act, { name: "Tom", note: "" }, "file", portfolio("tiny"));
  if (!one.ok) throw new Error(one.refusal.code);
  expect(await startStudy(act, one.value, "prices")).toMatchObject({
    refusal: { code: "plan.nothing-to-study" },
  });
  expect(await takeFound(act, one.value, "relax", 0, "x")).toMatchObject({ refusal: { code: "gone" } });
});

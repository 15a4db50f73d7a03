import { afterAll, expect, test } from "vitest";
import { type Act, read } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { breachesOfPlan } from "../check/rules-check.ts";
import { pricesOf } from "../price/price.server.ts";
import { sweep } from "../purpose/purpose.server.ts";
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
import { toldWeights } from "./found-weighed.tsx";
import { addedUp } from "./rules-clock.ts";
import type { Pair, StudyKind } from "./rules-study.ts";
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

const studied = async (act: Act, id: string, kind: StudyKind, pair?: Pair) => {
  const started = await startStudy(act, id, kind, pair);
  if (!started.ok) throw new Error(started.refusal.code);
  await until(async () => !(await studyOf(act, await scenarioOf(act, id), kind))?.live);
  return (await studyOf(act, await scenarioOf(act, id), kind))?.told;
};

/** What the newest study of a kind shows in a place. */
const shownAt = async (act: Act, id: string, kind: StudyKind, place: number) => ({
  study: (await studyOf(act, await scenarioOf(act, id), kind))?.id ?? "",
  place,
});

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

test("a study says what it is at, and in which of how many parts, before the first has an answer", async () => {
  const heard: string[] = [];
  const whole = portfolio("tiny");
  const best = { plan: { A: 0, B: 3, C: 2 }, bound: 40 };
  const steering = { seconds: 10, seed: 1, onHeard: () => heard.push("at work") };
  const parts = ({ done, of }: { done: number; of: number }) => heard.push(`${done} of ${of}`);
  await pricesOf(whole, { ...steering, best, onProgress: parts });
  const first = heard.findIndex(one => one.startsWith("1 of"));
  expect(heard.slice(0, first)).toContain("at work");
  expect(heard.find(one => one.endsWith(heard[first]!.slice(1)))).toBe(`0${heard[first]!.slice(1)}`);
  heard.length = 0;
  await sweep(whole, { ...steering, best: best.plan, onProgress: parts });
  expect(heard.slice(0, 2)).toEqual(["0 of 3", "at work"]);
});

test("the clocks of processes that follow each other are added up", () => {
  const clock = addedUp();
  expect([0, 1, 2.5, 0.5, 3, 3, 1].map(clock)).toEqual([0, 1, 2.5, 3, 5.5, 5.5, 6.5]);
});

test("a way out of the impossible becomes a scenario with a plan that the checker lets through", async () => {
  const act = await planner();
  const id = await begun(act, "infeasible");
  const told = await studied(act, id, "relax");
  if (told?.kind !== "relax") throw new Error("no offers");
  expect(told.offers.map(({ kind }) => kind)).toEqual(["later", "role", "unit"]);
  const place = told.offers.findIndex(({ found }) => found !== null);
  expect(place).toBeGreaterThanOrEqual(0);
  const shown = await shownAt(act, id, "relax", place);
  const taken = await takeFound(act, id, "relax", shown, "Udvej");
  if (!taken.ok) throw new Error(taken.refusal.code);
  const scenario = await scenarioOf(act, taken.value);
  expect(scenario.copiedFrom).toBe(id);
  // Its name says which way out it is, its history what gave way, and the list what it is worth.
  expect(scenario.name).toBe("Udvej: Later deadlines");
  const { revisions } = await historyOf(act, scenario);
  expect(revisions[0]?.what).toMatch(/Began with a plan found for .*deadline moved from/);
  const again = await takeFound(act, id, "relax", shown, "Udvej");
  expect(again.ok && (await scenarioOf(act, again.value)).name).toBe("Udvej: Later deadlines 2");
  const listed = (await read(act, scenarios)).find(one => one.id === scenario.id);
  expect(listed?.value).toBeCloseTo(told.offers[place]?.found?.value ?? 0, 6);
  expect((await read(act, tx => standingOf(tx, scenario))).result?.starts).toEqual(
    told.offers[place]?.found?.plan,
  );
});

test("other weights are told in a sentence each, and one becomes a scenario that weighs so", async () => {
  const act = await planner();
  const id = await begun(act, "tiny");
  const told = await studied(act, id, "weights");
  if (told?.kind !== "weights") throw new Error("no weights");
  const { purposes } = portfolio("tiny");
  expect(told.plans.map(({ raised }) => raised?.id ?? null)).toEqual([null, ...purposes.map(one => one.id)]);
  for (const one of told.plans) {
    expect(breachesOfPlan(portfolio("tiny"), one.plan)).toEqual([]);
    const sentence = toldWeights(one, "en");
    for (const name of [...one.enters, ...one.leaves]) expect(sentence).toContain(name);
    if (one.raised) expect(sentence).toContain(`If ${one.raised.name} weighs twice as much`);
  }
  const place = 1;
  const taken = await takeFound(act, id, "weights", await shownAt(act, id, "weights", place), "Andre vægte");
  if (!taken.ok) throw new Error(taken.refusal.code);
  const scenario = await scenarioOf(act, taken.value);
  const weights = scenario.portfolio.purposes.map(({ id, weight }) => [id, weight]);
  expect(Object.fromEntries(weights)).toEqual(told.plans[place]?.weights);
  expect(scenario.name).toBe(`Andre vægte: ${purposes[0]?.name}`);
  expect((await read(act, tx => standingOf(tx, scenario))).result?.starts).toEqual(told.plans[place]?.plan);
});

test("two purposes are set against each other step by step, and must be two", async () => {
  const act = await planner();
  const id = await begun(act, "tiny");
  const [most, other] = portfolio("tiny").purposes.map(one => one.id);
  const pair = { most: most!, other: other! };
  for (const wrong of [
    { most: most!, other: most! },
    { most: most!, other: "none" },
  ])
    expect(await startStudy(act, id, "frontier", wrong)).toMatchObject({
      refusal: { code: "plan.two-purposes" },
    });
  const told = await studied(act, id, "frontier", pair);
  if (told?.kind !== "frontier") throw new Error("no frontier");
  expect([told.most.id, told.other.id]).toEqual([most, other]);
  expect(told.plans.length).toBeGreaterThan(0);
  for (const one of told.plans) {
    expect(breachesOfPlan(portfolio("tiny"), one.plan)).toEqual([]);
    expect(one.other).toBeGreaterThanOrEqual(one.least - 1e-6);
    expect(one.bound).toBeGreaterThanOrEqual(one.most);
  }
  const shown = await shownAt(act, id, "frontier", 0);
  // Asked anew the other way round meanwhile: what was shown is taken all the same.
  const later = { ...act, now: new Date(act.now.getTime() + 1_000) };
  const anew = await studied(later, id, "frontier", { most: pair.other, other: pair.most });
  expect(anew?.kind === "frontier" && anew.most.id).toBe(other);
  const taken = await takeFound(act, id, "frontier", shown, "To formål");
  if (!taken.ok) throw new Error(taken.refusal.code);
  expect((await scenarioOf(act, taken.value)).starts).toEqual(told.plans[0]?.plan);
  for (const kind of ["relax", "weights"] as const)
    expect(await takeFound(act, id, kind, shown, "x")).toMatchObject({ refusal: { code: "gone" } });
});

test("nothing is asked of a plan that is not there", async () => {
  const act = await planner();
  const one = await beginScenario(act, { name: "Tom", note: "" }, "file", portfolio("tiny"));
  if (!one.ok) throw new Error(one.refusal.code);
  expect(await startStudy(act, one.value, "prices")).toMatchObject({
    refusal: { code: "plan.nothing-to-study" },
  });
  expect(await takeFound(act, one.value, "relax", { study: "x", place: 0 }, "x")).toMatchObject({
    refusal: { code: "gone" },
  });
});

import { afterAll, beforeAll, expect, it } from "vitest";
import type { Act } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { consequencesOfEnd, endUnit, reportLooseEnds, unitVerbs } from "../../organisation/index.server.ts";
import { toArchimate } from "../archimate/landscape.ts";
import { snapshotOf } from "../archimate/snapshot.ts";
import { draftImport } from "../import/intake.server.ts";
// The landscape tells the organisation of its things by being there.
import "../index.server.ts";
import { leftWithEndedUnits, overlookedIn } from "../overlooked/facts.ts";
import { labelsOf, offered } from "./labels.ts";
import { landscapeOf } from "./landscape.server.ts";
import type { Landscape } from "./landscape.ts";
import { given, unitOf } from "./testing.ts";

afterAll(closeWorkers);

let act: Act;
let old: string;
let today: string;
let contract: string;
let landscape: Landscape;
beforeAll(async () => {
  act = await testAct();
  const town = await unitOf(act, "Town");
  const park = async (from: string) => {
    const started = await unitVerbs.start(act, {
      from,
      value: { name: "Park", type: "team", parentLine: town } as never,
    });
    if (!started.ok) throw new Error(started.refusal.code);
    return started.value.id;
  };
  old = await park("2020-01-01");
  await unitVerbs.correct(act, {
    id: old,
    version: 1,
    interval: { from: "2021-01-01", to: null },
    change: null,
    reason: "closed",
  });
  today = await park("2022-01-01");
  const [supplier] = (await given(act, ["supplier", { name: "S" }])) as [string];
  [contract] = (await given(act, ["contract", { title: "K", supplier, responsibleUnit: old }])) as [string];
  const base = { responsibleUnit: today, lifeCycle: "operational" };
  const [a] = (await given(
    act,
    ["system-use", { ...base, localName: "A" }],
    ["system-use", { ...base, localName: "Dead", lifeCycle: "not-in-use" }],
  )) as [string];
  expect(a).toBeTruthy();
  landscape = await landscapeOf(act);
});

it("a name means the unit of today, also where one of that name has ended", async () => {
  expect(labelsOf(landscape, "unit").idsOf("Park")).toEqual([today]);
  const bytes = new TextEncoder().encode("title;supplier;responsibleUnit\nL;S;Park\n");
  const draft = await draftImport(act, bytes, "contracts.csv", { noun: "contract" });
  expect(draft.ok && draft.value.plan.faults).toEqual([]);
  expect(draft.ok && draft.value.plan.created[0]?.values.responsibleUnit).toBe(today);
});

it("one that has ended keeps a label of its own, and is not offered", () => {
  const label = labelsOf(landscape, "unit").of.get(old)!;
  expect(labelsOf(landscape, "unit").idsOf(label)).toEqual([old]);
  expect([...offered(landscape, "unit").of.values()].sort()).toEqual(["Park", "Town"]);
});

it("what is left with a unit that has ended is told as overlooked", () => {
  const dead = overlookedIn(landscape).find(({ code }) => code === "dead-reference");
  expect(dead?.rows).toEqual([{ ids: [contract, old] }]);
});

it("ending a unit tells first what refers to it, and the loose ends afterwards what still does", async () => {
  const value = { name: "Water", type: "team", parentLine: today };
  const started = await unitVerbs.start(act, { from: "2022-01-01", value: value as never });
  const unit = started.ok ? started.value.id : "";
  const [meter] = (await given(act, [
    "system-use",
    { localName: "Meter", responsibleUnit: unit, usingUnits: [unit], lifeCycle: "operational" },
  ])) as [string];
  const [change] = (await given(act, [
    "initiative",
    { title: "Merge", level: "local", stage: "decided" },
  ])) as [string];
  const [hit] = (await given(act, ["hit", { initiative: change, unit, hardness: 2 }])) as [string];
  const { elsewhere } = await consequencesOfEnd(act, unit, "2027-01-01");
  expect(elsewhere.map(({ id }) => id)).toEqual([meter, hit]);
  const left = async () => (await reportLooseEnds(act)).filter(({ name }) => name === "Meter");
  expect(await left()).toEqual([]);
  const ended = await endUnit(act, { id: unit, version: 1, day: "2027-01-01" });
  expect(ended.ok).toBe(true);
  expect(await left()).toMatchObject([
    {
      id: meter,
      href: `/landscape/system-uses/${meter}`,
      refusal: { values: { unit: "Water", day: "2027-01-01" } },
    },
  ]);
  const after = { ...act, today: "2027-02-01" };
  expect(leftWithEndedUnits(await landscapeOf(after)).map(({ from }) => from.id)).toContain(meter);
});

it("the exchange file holds neither units that have ended nor systems not in use", () => {
  const { model } = toArchimate(snapshotOf(landscape, act.municipality));
  const names = (type: string) =>
    model.elements.filter(one => one.type === type).map(one => Object.values(one.names)[0]);
  expect(names("BusinessActor").sort()).toEqual(["Park", "Town"]);
  expect(names("ApplicationComponent")).toEqual(["A"]);
});

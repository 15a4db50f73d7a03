import { expect, it } from "vitest";
import { testAct } from "../../../platform/testing/index.ts";
import { positionVerbs } from "../../organisation/index.server.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { given, unitOf } from "../register/testing.ts";
import { toArchimate } from "./landscape.ts";
import { snapshotOf } from "./snapshot.ts";

it("the exchange file has the data an activity uses, and names in the municipality's own language", async () => {
  const act = await testAct({ lang: "fi", country: "DK" });
  const [set] = await given(act, ["data-set", { title: "Vejtræer" }]);
  await given(act, ["processing", { title: "Beskæring", dataSets: [set!] }]);
  const found = snapshotOf(await landscapeOf(act), act.municipality);
  expect(found.processings.map(({ dataSetIds, names }) => [dataSetIds, names])).toEqual([
    [[set], { da: "Beskæring" }],
  ]);
});

it("a position that is responsible for a system is a role its unit fills; no person is in the file", async () => {
  const act = await testAct();
  const unit = await unitOf(act);
  const started = await positionVerbs.start(act, {
    from: "2020-01-01",
    value: {
      title: "Systemejer",
      unit,
      person: null,
      jobClass: null,
      type: "employee",
      fraction: 100,
      primary: false,
    },
  });
  if (!started.ok) throw new Error(started.refusal.code);
  await given(act, [
    "system-use",
    { localName: "Parker", responsibleUnit: unit, lifeCycle: "operational", owner: started.value.id },
  ]);
  const { roles } = snapshotOf(await landscapeOf(act), act.municipality);
  expect(roles.map(({ names, unitIds }) => [names, unitIds])).toEqual([[{ da: "Systemejer" }, [unit]]]);
});

it("initiatives that say the same good they are to do share a goal, and those that say none have none", async () => {
  const act = await testAct();
  const base = { level: "local", stage: "idea" };
  const [one, other, , gain] = await given(
    act,
    ["initiative", { ...base, title: "A", purpose: "Kortere vej" }],
    ["initiative", { ...base, title: "B", purpose: " Kortere vej" }],
    ["initiative", { ...base, title: "C" }],
  ).then(async ids => [
    ...ids,
    ...(await given(act, ["benefit", { measure: "Timer", initiative: ids[0]!, state: "claimed" }])),
  ]);
  const snapshot = snapshotOf(await landscapeOf(act), act.municipality);
  expect(snapshot.goals.map(({ names, initiativeIds }) => [names, [...initiativeIds].sort()])).toEqual([
    [{ da: "Kortere vej" }, [one, other].sort()],
  ]);
  const goal = snapshot.goals[0]!.id;
  const { relationships } = toArchimate(snapshot).model;
  expect(
    relationships
      .filter(({ target }) => target === goal)
      .map(({ type, source }) => [type, source])
      .sort(),
  ).toEqual([one, other, gain].map(source => ["Realization", source]).sort());
});

it("what is to be in use at the end of the next two years stands in the file, with what brings it about", async () => {
  const act = await testAct();
  const base = { responsibleUnit: await unitOf(act), lifeCycle: "operational" };
  const [old, kept] = (await given(
    act,
    ["system-use", { ...base, localName: "Old" }],
    ["system-use", { ...base, localName: "Kept" }],
  )) as [string, string];
  const next = Number(act.today.slice(0, 4)) + 1;
  const plan = { level: "local", stage: "decided", quarters: 2, start: `${next}Q4`, retires: [old] };
  const [ending, guessed] = await given(
    act,
    ["initiative", { title: "End it", ...plan }],
    ["initiative", { title: "Nobody says how long", ...plan, quarters: null, retires: [kept] }],
  );
  const { targetStates } = snapshotOf(await landscapeOf(act), act.municipality);
  expect(
    targetStates.map(({ names, useIds, initiativeIds }) => [
      names,
      [...useIds].sort(),
      [...initiativeIds].sort(),
    ]),
  ).toEqual([
    [{ da: `31. december ${next}` }, [old, kept].sort(), []],
    // What goes only if a guessed length is right stays, and the state says that it rests on a guess.
    [{ da: `31. december ${next + 1} (1 længde er vores gæt)` }, [kept], [ending, guessed].sort()],
  ]);
});

import { expect, test } from "vitest";
import { read } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { versionOf } from "../history/store.server.ts";
import { endPerson, personVerbs } from "../person/actions.server.ts";
import { positionVerbs } from "../position/actions.server.ts";
import { aPerson, aPosition, aUnit, foundTown, well } from "../testing/town.ts";
import { unitVerbs } from "../unit/actions.server.ts";
import { cancelPlanned } from "./cancel.server.ts";
import { plannedPage } from "./reads.server.ts";

const all = { sought: {}, skip: 0, size: 50, descending: false };

test("what is planned is found by kind, unit, month and name", async () => {
  const act = await testAct();
  const town = await foundTown(act);
  const from = "2026-07-01";
  well(await unitVerbs.change(act, { id: town.park, version: 1, from, change: { name: "Park og Vej" } }));
  well(await unitVerbs.change(act, { id: town.school, version: 1, from, change: { name: "Skolen" } }));
  well(await endPerson(act, { id: town.gardener, version: 1, day: "2026-09-01", letGo: true }));
  const sought = async (what: object) => {
    const page = await plannedPage(act, { ...all, sought: what });
    return page.ahead.map(one => `${one.on} ${one.kind}`);
  };
  expect(await sought({})).toEqual([
    "2026-07-01 unit",
    "2026-07-01 unit",
    "2026-09-01 position",
    "2026-09-01 person",
  ]);
  expect(await sought({ kind: "person" })).toEqual(["2026-09-01 person"]);
  expect(await sought({ unit: town.park })).toEqual(["2026-07-01 unit", "2026-09-01 position"]);
  expect(await sought({ month: "2026-07" })).toHaveLength(2);
  expect(await sought({ q: "hauge" })).toEqual(["2026-09-01 position", "2026-09-01 person"]);
  const page = await plannedPage(act, { ...all, skip: 3, size: 1 });
  expect([page.ahead.length, page.total, page.months]).toEqual([1, 4, ["2026-07", "2026-09"]]);
  expect(page.names[town.gardener]).toBe("Åge Hauge");
});

test("a planned change can be cancelled once, and stays in the history", async () => {
  const act = await testAct();
  const town = await foundTown(act);
  const day = "2026-07-01";
  well(await unitVerbs.change(act, { id: town.park, version: 1, from: day, change: { name: "Vej" } }));
  const cancel = (version: number) => cancelPlanned(act, { kind: "unit", id: town.park, version, day });
  expect(await cancel(1)).toMatchObject({ refusal: { code: "history.version-conflict" } });
  well(await cancel(2));
  expect((await plannedPage(act, all)).total).toBe(0);
  expect(await read(act, tx => versionOf(tx, "unit", town.park))).toMatchObject({ version: 3 });
  expect(await cancel(3)).toMatchObject({ refusal: { code: "planned.gone" } });
});

test("what others are planned to depend on is not cancelled under them", async () => {
  const act = await testAct();
  const town = await foundTown(act);
  const from = "2026-07-01";
  const harbour = well(await unitVerbs.start(act, { from, value: aUnit("Havnen", town.city) })).id;
  const hired = well(await personVerbs.start(act, { from, value: aPerson("Ny", "Mand") })).id;
  const post = well(await positionVerbs.start(act, { from, value: aPosition(harbour, hired) })).id;
  const cancel = (kind: "unit" | "person" | "position", id: string) =>
    cancelPlanned(act, { kind, id, version: 1, day: from });
  expect(await cancel("unit", harbour)).toMatchObject({
    refusal: { code: "planned.has-dependants", values: { positions: 1 } },
  });
  expect(await cancel("person", hired)).toMatchObject({ refusal: { code: "planned.has-dependants" } });
  well(await cancel("position", post));
  well(await cancel("person", hired));
  well(await cancel("unit", harbour));
});

test("one who only reads cancels nothing", async () => {
  const act = await testAct();
  const town = await foundTown(act);
  const reader = { ...act, actor: { ...act.actor, roles: ["reader" as const] } };
  expect(
    await cancelPlanned(reader, { kind: "unit", id: town.park, version: 1, day: "2026-07-01" }),
  ).toMatchObject({ refusal: { code: "role.editor" } });
});

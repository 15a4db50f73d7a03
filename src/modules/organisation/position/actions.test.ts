import { beforeAll, describe, expect, test } from "vitest";
import { type Act, read } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { slicesOf } from "../history/store.server.ts";
import { endPerson, personVerbs } from "../person/actions.server.ts";
import { peopleAsOf, personLog } from "../person/store.server.ts";
import { setResponsibility } from "../responsibility/actions.server.ts";
import { responsibilitiesOn } from "../responsibility/store.server.ts";
import { aPerson, aPosition, aUnit, foundTown, well } from "../testing/town.ts";
import { unitVerbs } from "../unit/actions.server.ts";
import { endPosition, positionVerbs } from "./actions.server.ts";
import { positionNoun, positionsOn } from "./store.server.ts";

let act: Act;
let town: Awaited<ReturnType<typeof foundTown>>;
beforeAll(async () => {
  act = await testAct();
  town = await foundTown(act);
});

describe("a position", () => {
  test("keeps every field it is given", async () => {
    const value = aPosition(town.park, town.chief, {
      title: "Driftsleder",
      jobClass: "4810",
      type: "temporary",
      fraction: 37.5,
      primary: false,
    });
    const { id } = well(await positionVerbs.start(act, { from: "2026-04-01", to: "2026-12-01", value }));
    const found = await read(act, tx => slicesOf(tx, positionNoun, [id]));
    expect(found.get(id)).toEqual([{ from: "2026-04-01", to: "2026-12-01", value }]);
  });

  test("may not be valid before its unit is", async () => {
    const { id } = well(
      await unitVerbs.start(act, { from: "2026-06-01", value: aUnit("Ny afdeling", town.city) }),
    );
    const result = await positionVerbs.start(act, { from: "2026-05-01", value: aPosition(id, null) });
    expect(result).toMatchObject({
      refusal: { code: "position.unit-not-valid", values: { day: "2026-05-01" } },
    });
  });

  test("is not held twice by one person, but vacant ones may be alike", async () => {
    const again = await positionVerbs.start(act, {
      from: "2026-05-01",
      value: aPosition(town.park, town.gardener, { primary: false }),
    });
    expect(again).toMatchObject({ refusal: { code: "position.overlapping" } });
    const vacant = await positionVerbs.start(act, { from: "2026-05-01", value: aPosition(town.park, null) });
    expect(vacant.ok).toBe(true);
  });

  test("is primary once per person and day, also when two are made at the same time", async () => {
    const person = well(
      await personVerbs.start(act, { from: "2020-01-01", value: aPerson("Ida", "Holm") }),
    ).id;
    const start = (title: string) =>
      positionVerbs.start(act, { from: "2026-05-01", value: aPosition(town.park, person, { title }) });
    const both = await Promise.all([start("Anlægsgartner"), start("Kirkegårdsleder")]);
    expect(both.filter(one => one.ok)).toHaveLength(1);
    expect(both.find(one => !one.ok)).toMatchObject({ refusal: { code: "position.second-primary" } });
  });

  test("tells who sits in a unit, the vacant one last", async () => {
    const lines = await read(act, tx => positionsOn(tx, "2026-03-02", { unit: town.park }));
    expect(lines.map(line => line.personName)).toEqual(["Åge Hauge", null]);
  });

  test("cannot end while a duty hangs on it, unless the duty ends too", async () => {
    const there = await testAct();
    const other = await foundTown(there);
    const refused = await endPosition(there, { id: other.chiefPost, version: 1, day: "2026-09-01" });
    expect(refused).toMatchObject({ refusal: { code: "position.has-duties" } });
    const ended = await endPosition(there, {
      id: other.chiefPost,
      version: 1,
      day: "2026-09-01",
      endDuties: true,
    });
    expect(ended.ok).toBe(true);
  });
});

describe("a person", () => {
  test("keeps every field it is given, also in the log", async () => {
    const value = aPerson("Maja", "Friis", {
      display: "Maja F.",
      email: "maja@provested.example",
      phone: "11223344",
      protected: true,
    });
    const { id } = well(await personVerbs.start(act, { from: "2026-04-01", value }));
    const log = await read(act, tx => personLog(tx, id));
    expect(log[0]?.slices).toEqual([{ from: "2026-04-01", to: null, value }]);
    const found = await read(act, tx =>
      peopleAsOf(tx, "2026-04-01", { search: "maja f", skip: 0, limit: 10, lang: "da" }),
    );
    expect(found).toMatchObject({ total: 1, people: [{ name: "Maja F.", protected: true }] });
  });

  test("who leaves lets go of positions, which become vacant, and of duties", async () => {
    const there = await testAct();
    const other = await foundTown(there);
    const refused = await endPerson(there, { id: other.chief, version: 1, day: "2026-09-01" });
    expect(refused).toMatchObject({ refusal: { code: "person.has-dependants", values: { positions: 1 } } });
    well(await endPerson(there, { id: other.chief, version: 1, day: "2026-09-01", letGo: true }));
    const lines = await read(there, tx => positionsOn(tx, "2026-09-01", { unit: other.tech }));
    expect(lines).toMatchObject([{ title: "Teknisk chef", person: null }]);
    // The duty is the position's and stays with it, vacant.
    const duties = await read(there, tx =>
      responsibilitiesOn(tx, "2026-09-01", { objects: [{ kind: "unit", id: other.tech }] }),
    );
    expect(duties).toMatchObject([{ kind: "manager", title: "Teknisk chef", person: null }]);
  });
});

describe("a responsibility", () => {
  test("of a single kind passes from one to the next on the day", async () => {
    const there = await testAct();
    const other = await foundTown(there);
    const object = { kind: "unit", id: other.tech };
    well(
      await setResponsibility(there, {
        kind: "manager",
        object,
        holder: { kind: "person", id: other.gardener },
        deputy: { kind: "position", id: other.chiefPost },
        from: "2026-09-01",
      }),
    );
    const on = (day: string) => read(there, tx => responsibilitiesOn(tx, day, { objects: [object] }));
    expect(await on("2026-08-31")).toMatchObject([{ personName: "Inge Lundby", holderKind: "position" }]);
    expect(await on("2026-09-01")).toMatchObject([
      { personName: "Åge Hauge", holderKind: "person", deputyName: "Inge Lundby" },
    ]);
  });

  test("for a thing of the landscape needs a holder who is there", async () => {
    const object = { kind: "system-use", id: "0192c000-0000-7000-8000-000000000001" };
    const holder = { kind: "person" as const, id: town.chief };
    const early = await setResponsibility(act, { kind: "system-owner", object, holder, from: "2019-01-01" });
    expect(early).toMatchObject({ refusal: { code: "responsibility.holder-not-valid" } });
    well(await setResponsibility(act, { kind: "system-owner", object, holder, from: "2026-03-02" }));
    const ended = await setResponsibility(act, {
      kind: "system-owner",
      object,
      holder: null,
      from: "2026-10-01",
    });
    expect(ended.ok).toBe(true);
    const found = await read(act, tx => responsibilitiesOn(tx, "2026-09-30", { objects: [object] }));
    expect(found).toMatchObject([{ personName: "Inge Lundby", to: "2026-10-01" }]);
  });
});

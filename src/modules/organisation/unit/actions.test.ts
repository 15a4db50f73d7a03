import { beforeAll, describe, expect, test } from "vitest";
import { type Act, read } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { reportLooseEnds } from "../consistency/actions.server.ts";
import { slicesOf } from "../history/store.server.ts";
import { positionNoun } from "../position/store.server.ts";
import { responsibilitiesOn, responsibilityNoun } from "../responsibility/store.server.ts";
import { aUnit, foundTown, well } from "../testing/town.ts";
import { endUnit, unitVerbs } from "./actions.server.ts";
import { unitNoun, unitsOn } from "./store.server.ts";

let act: Act;
let town: Awaited<ReturnType<typeof foundTown>>;
beforeAll(async () => {
  act = await testAct();
  town = await foundTown(act);
});

const unitsNow = async (day: string) => read(act, tx => unitsOn(tx, day, "line", "da"));

test("a unit keeps every field it is given", async () => {
  const whole = aUnit("Biblioteket", town.city, {
    type: "institution",
    parentPay: town.tech,
    parentSafety: town.tech,
    parentPolitics: town.tech,
    ean: "5798000000001",
    pNumber: "1003456789",
    email: "bibliotek@provested.example",
    phone: "12 34 56 78",
    address: "Torvet 1",
    openingHours: "10-18",
  });
  const refusedEan = await unitVerbs.start(act, {
    from: "2026-04-01",
    value: { ...whole, ean: "5798000000002" },
  });
  expect(refusedEan).toMatchObject({ ok: false, refusal: { code: "unit.ean-wrong" } });
  const other = await testAct();
  const city = well(await unitVerbs.start(other, { from: "2020-01-01", value: aUnit("By", null) })).id;
  const tech = well(await unitVerbs.start(other, { from: "2020-01-01", value: aUnit("Teknik", city) })).id;
  const value = {
    ...whole,
    ean: "5798000420007",
    parentLine: city,
    parentPay: tech,
    parentSafety: tech,
    parentPolitics: tech,
  };
  const started = await unitVerbs.start(other, { from: "2026-04-01", value });
  const { id } = well(started);
  const found = await read(other, tx => slicesOf(tx, unitNoun, [id]));
  expect(found.get(id)).toEqual([{ from: "2026-04-01", to: null, value }]);
});

describe("a change from a date", () => {
  test("needs the version that was seen; of two writers exactly one succeeds", async () => {
    const change = (name: string) =>
      unitVerbs.change(act, { id: town.school, version: 1, from: "2026-08-01", change: { name } });
    const both = await Promise.all([change("Åskolen Nord"), change("Åskolen Syd")]);
    expect(both.filter(one => one.ok)).toHaveLength(1);
    expect(both.find(one => !one.ok)).toMatchObject({ refusal: { code: "history.version-conflict" } });
  });

  test("is refused when it closes a loop", async () => {
    const result = await unitVerbs.change(act, {
      id: town.tech,
      version: 1,
      from: "2026-08-01",
      change: { parentLine: town.park },
    });
    expect(result).toMatchObject({
      refusal: { code: "unit.cycle", values: { hierarchy: "line", day: "2026-08-01" } },
    });
  });

  test("may make a unit the child of its own child in another hierarchy", async () => {
    const result = await unitVerbs.change(act, {
      id: town.tech,
      version: 1,
      from: "2026-08-01",
      change: { parentPay: town.park },
    });
    expect(result.ok).toBe(true);
  });

  test("two moves at the same time cannot close a loop between them", async () => {
    const there = await testAct();
    const other = await foundTown(there);
    const moves = await Promise.all([
      unitVerbs.change(there, {
        id: other.tech,
        version: 1,
        from: "2026-08-01",
        change: { parentLine: other.school },
      }),
      unitVerbs.change(there, {
        id: other.school,
        version: 1,
        from: "2026-08-01",
        change: { parentLine: other.park },
      }),
    ]);
    expect(moves.filter(one => one.ok)).toHaveLength(1);
  });

  test("is refused to one who only reads", async () => {
    const reader = { ...act, actor: { ...act.actor, roles: ["reader" as const] } };
    const result = await unitVerbs.change(reader, {
      id: town.park,
      version: 1,
      from: "2026-08-01",
      change: { name: "X" },
    });
    expect(result).toMatchObject({ refusal: { code: "role.editor" } });
  });
});

describe("an end", () => {
  test("is refused with the list of those who depend on the unit", async () => {
    const result = await endUnit(act, { id: town.park, version: 1, day: "2026-09-01" });
    expect(result).toMatchObject({
      ok: false,
      refusal: { code: "unit.has-dependants", values: { units: 1, positions: 2, responsibilities: 0 } },
      dependants: { positions: [{ title: "Gartner" }, { title: "Gartner" }] },
    });
  });

  test("may move those who depend on it to another unit", async () => {
    const there = await testAct();
    const other = await foundTown(there);
    const result = await endUnit(there, {
      id: other.tech,
      version: 1,
      day: "2026-09-01",
      cascade: { kind: "move", to: other.city },
    });
    expect(well(result).alsoChanged).toBe(3);
    const units = await read(there, tx => unitsOn(tx, "2026-09-01", "line", "da"));
    expect(units.find(unit => unit.id === other.park)?.parent).toBe(other.city);
    const positions = await read(there, tx => slicesOf(tx, positionNoun, [other.chiefPost]));
    expect(positions.get(other.chiefPost)?.map(slice => [slice.from, slice.value.unit])).toEqual([
      ["2020-01-01", other.tech],
      ["2026-09-01", other.city],
    ]);
    const duties = await read(there, tx =>
      responsibilitiesOn(tx, "2026-09-01", { objects: [{ kind: "unit", id: other.tech }] }),
    );
    expect(duties).toEqual([]);
  });

  test("may end everything below with it", async () => {
    const there = await testAct();
    const other = await foundTown(there);
    const result = await endUnit(there, {
      id: other.tech,
      version: 1,
      day: "2026-09-01",
      cascade: { kind: "end" },
    });
    // Park, three positions and the manager's duty.
    expect(well(result).alsoChanged).toBe(5);
    const units = await read(there, tx => unitsOn(tx, "2026-09-01", "line", "da"));
    expect(units.map(unit => unit.name)).toEqual(["Prøvested Kommune", "Åskolen"]);
    const before = await read(there, tx => unitsOn(tx, "2026-08-31", "line", "da"));
    expect(before).toHaveLength(4);
    const duties = await read(there, tx => slicesOf(tx, responsibilityNoun, [other.manager]));
    expect(duties.get(other.manager)?.at(-1)?.to).toBe("2026-09-01");
  });
});

test("a correction that leaves children without a parent is recorded and reported", async () => {
  const there = await testAct();
  const other = await foundTown(there);
  const result = await unitVerbs.correct(there, {
    id: other.tech,
    version: 1,
    interval: { from: "2020-01-01", to: "2021-01-01" },
    change: null,
    reason: "Afdelingen blev oprettet et år senere",
  });
  expect(well(result).reported).toMatchObject([
    { code: "unit.parent-not-valid", values: { unit: "Park" } },
    // Its chief and the chief's post were there from the first day.
    { code: "correct.leaves-dangling", values: { positions: 1, responsibilities: 1 } },
  ]);
});

test("a correction that leaves positions without their unit asks first, then records and reports it", async () => {
  const there = await testAct();
  const other = await foundTown(there);
  const never = { interval: { from: "2020-01-01", to: "2026-02-01" }, change: null };
  const input = { id: other.park, version: 1, ...never, reason: "Park kom først i februar" };
  const asked = await unitVerbs.correct(there, { ...input, ask: true });
  expect(asked).toMatchObject({ ok: false, refusal: { code: "correct.leaves-dangling" } });
  const loose = await reportLooseEnds(there);
  const result = await unitVerbs.correct(there, input);
  const told = well(result).reported.find(({ code }) => code === "correct.leaves-dangling");
  const { positions, responsibilities } = told?.values ?? {};
  expect(Number(positions) + Number(responsibilities)).toBeGreaterThan(0);
  const now = await reportLooseEnds(there);
  expect(now.filter(({ kind }) => kind !== "unit").length - loose.length).toBe(
    Number(positions) + Number(responsibilities),
  );
});

test("a correction that leaves nothing behind is not asked about", async () => {
  const there = await testAct();
  const other = await foundTown(there);
  const renamed = { interval: { from: "2020-01-01", to: "2021-01-01" }, change: { name: "Parken" } };
  const input = { id: other.park, version: 1, ...renamed, reason: "Stavefejl", ask: true };
  expect(well(await unitVerbs.correct(there, input)).reported).toEqual([]);
});

test("another municipality sees nothing of it and cannot change it", async () => {
  const stranger = await testAct();
  expect(await read(stranger, tx => unitsOn(tx, "2026-03-02", "line", "da"))).toEqual([]);
  const result = await unitVerbs.change(stranger, {
    id: town.park,
    version: 1,
    from: "2026-08-01",
    change: { name: "X" },
  });
  expect(result).toMatchObject({ refusal: { code: "history.not-found" } });
});

test("names sort as the language does", async () => {
  const names = (await unitsNow("2026-03-02")).map(unit => unit.name);
  expect(names.at(-1)).toBe("Åskolen");
});

test("a name that is too long is refused with how much fits, and not cut", async () => {
  const there = await testAct();
  const value = aUnit("Å".repeat(201), null);
  expect(await unitVerbs.start(there, { from: "2020-01-01", value })).toEqual({
    ok: false,
    refusal: { code: "history.too-long", values: { attribute: "name", most: 200 } },
  });
});

import { expect, test } from "vitest";
import { type Act, read } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { loadWhole, reportLooseEnds } from "../consistency/actions.server.ts";
import { sliceAt } from "../history/rules-slices.ts";
import { logOf } from "../history/store.server.ts";
import { happensIn } from "../history/words.ts";
import { cancelPlanned } from "../planned/cancel.server.ts";
import { plannedFor, unmergedFor } from "../planned/reads.server.ts";
import { setResponsibility } from "../responsibility/actions.server.ts";
import { responsibilitiesOn } from "../responsibility/store.server.ts";
import { aUnit, foundTown, well } from "../testing/town.ts";
import { endUnit, unitVerbs } from "./actions.server.ts";
import { consequencesOfMerger } from "./merge.server.ts";
import { mergersOf } from "./store.server.ts";

const day = "2027-01-01";
const days = ["2026-03-02", "2026-12-31", day, "2027-06-30", "2028-01-01"];

const merge = (act: Act, id: string, to: string, version = 1) =>
  endUnit(act, { id, version, day, cascade: { kind: "merge", to } });

/** Everything that is true on a day, told without any rule: what stands where, and who answers for which unit. */
const told = async (act: Act, on: string) => {
  const whole = await read(act, loadWhole);
  const lines: string[] = [];
  for (const [id, slices] of whole.unit) {
    const unit = sliceAt(slices, on)?.value;
    if (unit) lines.push(`unit ${id} ${unit.name} under ${unit.parentLine}`);
  }
  for (const [id, slices] of whole.position) {
    const post = sliceAt(slices, on)?.value;
    if (post) lines.push(`post ${id} ${post.title} in ${post.unit}`);
  }
  for (const slices of whole.responsibility.values()) {
    const duty = sliceAt(slices, on)?.value;
    if (duty) lines.push(`duty ${duty.kind} by ${duty.holder} for ${duty.object}`);
  }
  return lines.sort();
};

test("on every day before a merger all is as it was, and on every day after all is the other unit's", async () => {
  const act = await testAct();
  const town = await foundTown(act);
  const before = new Map(await Promise.all(days.map(async on => [on, await told(act, on)] as const)));
  well(await merge(act, town.tech, town.school));
  for (const on of days) {
    // Brute force: the one unit is gone, and wherever else it is named the other is named instead.
    const then = before.get(on)!;
    const gone = then.filter(line => !line.startsWith(`unit ${town.tech} `));
    const expected = on < day ? then : gone.map(line => line.replaceAll(town.tech, town.school)).sort();
    expect(await told(act, on), on).toEqual(expected);
  }
  expect(await reportLooseEnds(act)).toEqual([]);
});

test("a merger says which unit it went into, in its history and from both sides", async () => {
  const act = await testAct();
  const town = await foundTown(act);
  well(await merge(act, town.park, town.school));
  const merger = { unit: town.park, into: town.school, day };
  for (const id of [town.park, town.school])
    expect(await read(act, tx => mergersOf(tx, [id]))).toEqual([merger]);
  const log = await read(act, tx => logOf(tx, town.park));
  expect(log.map(({ verb, successor }) => [verb, successor])).toEqual([
    ["changed", undefined],
    ["ended", town.school],
  ]);
});

test("a unit that has its own manager keeps that one, and it is told before", async () => {
  const act = await testAct();
  const town = await foundTown(act);
  const manage = (holder: string, from: string) =>
    setResponsibility(act, {
      kind: "manager",
      object: { kind: "unit", id: town.school },
      holder: { kind: "person", id: holder },
      from,
    });
  well(await manage(town.gardener, "2026-04-01"));
  const seen = await consequencesOfMerger(act, { unit: town.tech, into: town.school, day });
  expect({ ...seen, units: seen.units.length, positions: seen.positions.length }).toMatchObject({
    units: 1,
    positions: 1,
    carried: 0,
    ending: ["manager"],
  });
  well(await merge(act, town.tech, town.school));
  const duties = await read(act, tx => responsibilitiesOn(tx, day, { objectKind: "unit" }));
  expect(duties.map(duty => [duty.object, duty.holder])).toEqual([[town.school, town.gardener]]);
});

test("a manager who goes along hands over on the day on which another is planned there", async () => {
  const act = await testAct();
  const town = await foundTown(act);
  const planned = await setResponsibility(act, {
    kind: "manager",
    object: { kind: "unit", id: town.school },
    holder: { kind: "person", id: town.gardener },
    from: "2027-08-01",
  });
  well(planned);
  well(await merge(act, town.tech, town.school));
  const holder = async (on: string) =>
    (await read(act, tx => responsibilitiesOn(tx, on, { objectKind: "unit" }))).map(duty => duty.holder);
  expect(await holder("2027-07-31")).toEqual([town.chiefPost]);
  expect(await holder("2027-08-01")).toEqual([town.gardener]);
});

test("a unit may go into one of its own, which then stands in its place", async () => {
  const act = await testAct();
  const town = await foundTown(act);
  well(await merge(act, town.tech, town.park));
  const lines = await told(act, day);
  expect(lines).toContain(`unit ${town.park} Park under ${town.city}`);
  expect(lines).toContain(`post ${town.chiefPost} Teknisk chef in ${town.park}`);
});

test("in the hierarchies beside the line units follow only where the other unit has a place", async () => {
  const act = await testAct();
  const town = await foundTown(act);
  const under = (parents: Partial<ReturnType<typeof aUnit>>) => aUnit("Vejvagten", town.city, parents);
  const tied = well(
    await unitVerbs.start(act, {
      from: "2020-01-01",
      value: under({ parentPay: town.tech, parentSafety: town.tech }),
    }),
  ).id;
  const place = (id: string, change: object) =>
    unitVerbs.change(act, { id, version: 1, from: "2026-04-01", change });
  well(await place(town.tech, { parentPay: town.city, parentSafety: town.city }));
  well(await place(town.school, { parentPay: town.city }));
  well(await merge(act, town.tech, town.school, 2));
  const { unit } = await read(act, loadWhole);
  expect(sliceAt(unit.get(tied)!, day)?.value).toMatchObject({
    parentPay: town.school,
    parentSafety: town.city,
  });
});

test("nothing goes into a unit that is not there, that ends itself, that is no unit, or into itself", async () => {
  const act = await testAct();
  const town = await foundTown(act);
  const lasts = { from: "2026-04-01", to: "2027-07-01", value: aUnit("Projekt", town.city) };
  const project = well(await unitVerbs.start(act, lasts)).id;
  const later = { from: "2027-02-01", value: aUnit("Senere", town.city) };
  const unborn = well(await unitVerbs.start(act, later)).id;
  const refused = async (to: string) => (await merge(act, town.park, to)) as { refusal?: object };
  expect((await refused(project)).refusal).toEqual({
    code: "unit.target-ends",
    values: { day: "2027-07-01" },
  });
  expect((await refused(unborn)).refusal).toMatchObject({ code: "unit.target-not-valid" });
  expect((await refused(town.chief)).refusal).toMatchObject({ code: "unit.target-missing" });
  expect((await refused(town.park)).refusal).toMatchObject({ code: "unit.move-to-itself" });
  expect((await refused("")).refusal).toMatchObject({ code: "unit.target-missing" });
});

test("a merger that is taken back is no merger, nor is a unit that ends by itself afterwards", async () => {
  const act = await testAct();
  const town = await foundTown(act);
  const { version } = well(await merge(act, town.park, town.school));
  const back = await cancelPlanned(act, { kind: "unit", id: town.park, version, day });
  const again = well(back).version;
  expect(await read(act, tx => mergersOf(tx, "all"))).toEqual([]);
  well(await endUnit(act, { id: town.park, version: again, day, cascade: { kind: "end" } }));
  expect(await read(act, tx => mergersOf(tx, "all"))).toEqual([]);
});

test("nor is a unit whose history is corrected to end after the merger was taken back", async () => {
  const act = await testAct();
  const town = await foundTown(act);
  const { version } = well(await merge(act, town.park, town.school));
  const back = well(await cancelPlanned(act, { kind: "unit", id: town.park, version, day }));
  const corrected = await unitVerbs.correct(act, {
    id: town.park,
    version: back.version,
    interval: { from: "2028-01-01", to: null },
    change: null,
    reason: "Nedlagt",
  });
  well(corrected);
  const log = await read(act, tx => logOf(tx, town.park));
  expect(log.at(-1)?.slices.at(-1)?.to).toBe("2028-01-01");
  expect(await read(act, tx => mergersOf(tx, "all"))).toEqual([]);
});

test("a merger whose day is corrected is one still", async () => {
  const act = await testAct();
  const town = await foundTown(act);
  const { version } = well(await merge(act, town.park, town.school));
  const corrected = await unitVerbs.correct(act, {
    id: town.park,
    version,
    interval: { from: "2026-12-01", to: day },
    change: null,
    reason: "En måned før",
  });
  well(corrected);
  const merger = { unit: town.park, into: town.school, day: "2026-12-01" };
  expect(await read(act, tx => mergersOf(tx, "all"))).toEqual([merger]);
});

/** The same town a while later, so that what is done is known apart from what was done before. */
const after = (act: Act, minutes: number): Act => ({
  ...act,
  now: new Date(act.now.getTime() + minutes * 60_000),
});

test("taking a merger back makes every day what it was before, in one act", async () => {
  const act = await testAct();
  const town = await foundTown(act);
  const before = new Map(await Promise.all(days.map(async on => [on, await told(act, on)] as const)));
  const { version } = well(await merge(after(act, 1), town.tech, town.school));
  const seen = await unmergedFor(act, "unit", town.tech, day);
  expect(seen?.back.map(row => row.kind)).toEqual(["unit", "responsibility", "position"]);
  expect(seen?.stays).toEqual([]);
  const plan = await plannedFor(act, "unit", town.tech);
  expect(plan?.ahead.map(row => happensIn("da", row, plan.names))).toEqual(["lægges sammen med Åskolen"]);
  well(await cancelPlanned(after(act, 2), { kind: "unit", id: town.tech, version, day }));
  for (const on of days) expect(await told(act, on), on).toEqual(before.get(on));
  expect(await reportLooseEnds(act)).toEqual([]);
  expect(await read(act, tx => mergersOf(tx, "all"))).toEqual([]);
  const log = await read(act, tx => logOf(tx, town.chiefPost));
  expect(log.at(-1)?.recordedAt).toBe(after(act, 2).now.toISOString());
});

test("a unit that was to end later by itself does so again when its merger is taken back", async () => {
  const act = await testAct();
  const { city, school } = await foundTown(act);
  const lasts = { from: "2026-04-01", to: "2027-07-01", value: aUnit("Projekt", city) };
  const { id } = well(await unitVerbs.start(act, lasts));
  const { version } = well(await merge(after(act, 1), id, school));
  well(await cancelPlanned(after(act, 2), { kind: "unit", id, version, day }));
  const ends = (await plannedFor(act, "unit", id))?.ahead.filter(row => row.verb === "ends");
  expect(ends?.map(({ on, into }) => [on, into])).toEqual([["2027-07-01", undefined]]);
});

test("what was changed since a merger stays as it is when that is taken back, and is named before", async () => {
  const act = await testAct();
  const town = await foundTown(act);
  const { version } = well(await merge(after(act, 1), town.tech, town.school));
  const renamed = { id: town.park, version: 2, from: "2026-05-01", change: { name: "Park og Vej" } };
  well(await unitVerbs.change(after(act, 2), renamed));
  const seen = await unmergedFor(act, "unit", town.tech, day);
  expect(seen?.stays.map(row => row.id)).toEqual([town.park]);
  well(await cancelPlanned(after(act, 3), { kind: "unit", id: town.tech, version, day }));
  const lines = await told(act, day);
  expect(lines).toContain(`unit ${town.park} Park og Vej under ${town.school}`);
  expect(lines).toContain(`post ${town.chiefPost} Teknisk chef in ${town.tech}`);
  expect(lines).toContain(`duty manager by ${town.chiefPost} for ${town.tech}`);
});

test("a unit changed since its merger keeps that, and all that went along comes back", async () => {
  const act = await testAct();
  const town = await foundTown(act);
  well(await merge(after(act, 1), town.tech, town.school));
  const renamed = { id: town.tech, version: 2, from: "2026-05-01", change: { name: "Teknik" } };
  const { version } = well(await unitVerbs.change(after(act, 2), renamed));
  well(await cancelPlanned(after(act, 3), { kind: "unit", id: town.tech, version, day }));
  const lines = await told(act, day);
  expect(lines).toContain(`unit ${town.tech} Teknik under ${town.city}`);
  expect(lines).toContain(`unit ${town.park} Park under ${town.tech}`);
});

test("who only reads merges nothing", async () => {
  const act = await testAct();
  const town = await foundTown(act);
  const reader = { ...act, actor: { ...act.actor, roles: ["reader" as const] } };
  expect(await merge(reader, town.park, town.school)).toMatchObject({ refusal: { code: "role.editor" } });
});

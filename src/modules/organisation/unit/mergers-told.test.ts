import { expect, test } from "vitest";
import { type Act, read } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { newestTold } from "../change/reads.server.ts";
import { sheetsOf } from "../export/sheets.server.ts";
import { historySight } from "../history/sight.server.ts";
import { happensIn, saysIn } from "../history/words.ts";
import { cancelPlanned } from "../planned/cancel.server.ts";
import { plannedAhead, plannedPage } from "../planned/reads.server.ts";
import { foundTown, well } from "../testing/town.ts";
import { endUnit } from "./actions.server.ts";
import { seeUnit } from "./reads.server.ts";
import { goesInto, saidOfMergers } from "./rules-mergers.ts";
import { mergerLines } from "./store-mergers.server.ts";

const day = "2027-01-01";

/** The same town a while later, so that what is done is known apart from what was done before. */
const after = (act: Act, minutes: number): Act => ({
  ...act,
  now: new Date(act.now.getTime() + minutes * 60_000),
});

const merge = async (act: Act, id: string, to: string) =>
  well(await endUnit(act, { id, version: 1, day, cascade: { kind: "merge", to } })).version;

/** What the history of a unit says was true, and what it says we knew, in words. */
const historyIn = async (act: Act, id: string, knownOn = act.today) => {
  const sight = (await historySight(act, "unit", id, { asOf: act.today, asKnownAt: knownOn }))!;
  return {
    was: sight.moments.map(one => `${one.on} ${happensIn("en", one, sight.names)}`),
    knew: [...sight.registrations, ...sight.others].flatMap(one => saysIn("en", one, sight.names)),
  };
};

const line = (
  version: number,
  verb: "changed" | "ended" | "corrected",
  into: string | null,
  to: string | null,
) => ({
  ...{ version, verb, into, to },
});

test("a merger holds until the unit is without an end again, or ends by itself", () => {
  const begun = line(1, "changed", null, null);
  const merged = line(2, "ended", "school", day);
  expect(goesInto([begun])).toBeNull();
  expect(goesInto([begun, merged])).toEqual({ into: "school", day });
  expect(goesInto([begun, merged, line(3, "corrected", null, "2026-12-01")])?.day).toBe("2026-12-01");
  expect(goesInto([begun, merged, line(3, "ended", null, "2028-01-01")])).toBeNull();
  const all = [begun, merged, line(3, "changed", null, null), line(4, "ended", "park", day)];
  expect(saidOfMergers(all).map(({ did, into, version }) => `${version} ${did} ${into}`)).toEqual([
    "2 merged school",
    "3 unmerged school",
    "4 merged park",
  ]);
});

test("the history of a unit that goes into another, and of the one that takes it, say that they are merged", async () => {
  const act = await testAct();
  const town = await foundTown(act);
  await merge(after(act, 1), town.park, town.school);
  const gone = await historyIn(act, town.park);
  expect(gone.was.at(-1)).toBe(`${day} is merged into Åskolen`);
  expect(gone.knew.at(-1)).toBe("merged into Åskolen on 1 January 2027");
  const takes = await historyIn(act, town.school);
  expect(takes.was.at(-1)).toBe(`${day} Park is merged into this unit`);
  expect(takes.knew.at(-1)).toBe("Park merged into this unit on 1 January 2027");
});

test("what was known before a merger does not tell of it", async () => {
  const act = await testAct();
  const town = await foundTown(act);
  const later = { ...after(act, 60 * 24 * 3), today: "2026-03-05" };
  await merge(later, town.park, town.school);
  expect((await historyIn(later, town.school, act.today)).was.join()).not.toContain("merged");
  expect((await historyIn(later, town.school)).was.join()).toContain("Park is merged into this unit");
});

test("a merger that was taken back is told as taken back, in the history of both", async () => {
  const act = await testAct();
  const town = await foundTown(act);
  const version = await merge(after(act, 1), town.park, town.school);
  well(await cancelPlanned(after(act, 2), { kind: "unit", id: town.park, version, day }));
  const gone = await historyIn(act, town.park);
  expect(gone.knew.at(-1)).toBe("the merger into Åskolen on 1 January 2027 was taken back");
  expect(gone.was.join()).not.toContain("merged");
  const takes = await historyIn(act, town.school);
  expect(takes.knew.at(-1)).toBe("the merger of Park into this unit on 1 January 2027 was taken back");
  expect(takes.was.join()).not.toContain("merged");
  const file = await sheetsOf(act, `history-units-${town.park}`, act.today);
  expect(JSON.stringify(file)).toContain("taken back");
});

test("what is planned for a unit tells which will be merged into it, and into which it goes", async () => {
  const act = await testAct();
  const town = await foundTown(act);
  await merge(after(act, 1), town.park, town.school);
  const planned = async (id: string) => {
    const sight = (await seeUnit(act, id, act.today))!;
    return sight.planned.map(one => happensIn("en", one, Object.fromEntries(sight.names)));
  };
  expect(await planned(town.park)).toEqual(["is merged into Åskolen"]);
  expect(await planned(town.school)).toEqual(["Park is merged into this unit"]);
  const page = await plannedPage(act, {
    sought: { unit: town.school },
    skip: 0,
    size: 25,
    descending: false,
  });
  expect(page.ahead.map(row => happensIn("en", row, page.names))).toContain("is merged into Åskolen");
  const { ahead } = await plannedAhead(act);
  expect(ahead.find(row => row.id === town.park)?.into).toBe(town.school);
  expect(JSON.stringify(await sheetsOf(act, "planned", act.today))).toContain("Åskolen");
});

test("the list of changes says merged, and taken back", async () => {
  const act = await testAct();
  const town = await foundTown(act);
  const version = await merge(after(act, 1), town.park, town.school);
  well(await cancelPlanned(after(act, 2), { kind: "unit", id: town.park, version, day }));
  const { changes, names } = await newestTold(act, { skip: 0, size: 50 });
  const said = changes.filter(({ id }) => id === town.park).map(one => saysIn("en", one, names)[0]);
  expect(said.slice(0, 2)).toEqual([
    "the merger into Åskolen on 1 January 2027 was taken back",
    "merged into Åskolen on 1 January 2027",
  ]);
  expect((await read(act, tx => mergerLines(tx, [town.school]))).get(town.park)).toHaveLength(3);
});

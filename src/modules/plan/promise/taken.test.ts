import { afterAll, describe, expect, test } from "vitest";
import { type Act, read } from "../../../platform/act.ts";
import { auditList } from "../../../platform/audit/index.server.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { assumedOf } from "../board/assumed.server.ts";
import { paperOf } from "../board/paper.server.ts";
import { toldRevision } from "../board/told.ts";
import { portfolioOf } from "../ready/portfolio.server.ts";
import { beginScenario, changeRoom, copyScenario, goBack } from "../scenario/actions.server.ts";
import { standingOf } from "../scenario/standing.server.ts";
import { revisionsOf, scenarioById } from "../scenario/store.server.ts";
import { portfolio } from "../testing/instances.ts";
import { as, changedTo, registered, staffed, well } from "../testing/own.ts";
import { bringToNow, takeRoom } from "./actions.server.ts";
import { roomTaken, takenIn } from "./rules-taken.ts";

afterAll(closeWorkers);

const duty = {
  ...{ title: "Ny pligt", status: "mandatory", deadline: "2028-12-31" },
  legalSource: "Lov om prøver § 4",
};

const begun = async () => {
  const base = await testAct({ now: new Date("2026-11-22T10:00:00Z"), lang: "en" });
  const act = { ...as(base, "portfolio-keeper"), today: "2026-11-22" };
  await staffed(act);
  const [first] = await registered(act, { title: "Første" });
  const own = (await portfolioOf(act)).portfolio!;
  const id = well(await beginScenario(act, { name: "Egen", note: "" }, "own", own));
  return { act, id, first: first! };
};
const at = (act: Act, id: string) =>
  read(act, async tx => {
    const scenario = (await scenarioById(tx, id))!;
    return { scenario, standing: await standingOf(tx, scenario) };
  });
const assumed = async (act: Act, id: string, starts = {}) =>
  assumedOf(act, (await at(act, id)).scenario, starts);

describe("a duty that was registered after a plan was begun", () => {
  test("is named on the plan with its law and deadline, and counted among the duties", async () => {
    const { act, id } = await begun();
    expect(await assumed(act, id)).toMatchObject({ duties: { of: 0 }, outside: { duties: [] } });
    await registered(act, duty, { title: "Nyt ønske" });
    const { duties, outside } = await assumed(act, id);
    expect(duties).toEqual({ kept: 0, of: 1 });
    expect(outside.duties).toMatchObject([
      { name: "Ny pligt", due: expect.stringMatching(/Lov om prøver § 4.*2028/) },
    ]);
    expect(outside.wishes).toMatchObject([{ name: "Nyt ønske" }]);
  });

  test("stands on the paper, and the next search takes it in", async () => {
    const { act, id, first } = await begun();
    await registered(act, duty);
    const { scenario, standing } = await at(act, id);
    const result = {
      ...{ value: 0, bound: 0, gap: 0, cpuSeconds: 0 },
      starts: { [first]: 0 },
      notChosen: [],
    };
    const paper = await paperOf(act, scenario, { ...standing, result: { status: "feasible", ...result } });
    expect(paper?.assumed.outside.duties.map(({ name }) => name)).toEqual(["Ny pligt"]);
    // The chance told is of the deadlines the plan knows.
    expect([paper?.assumed.duties.of, paper?.planned]).toEqual([1, 0]);
    well(await bringToNow(act, id));
    const brought = (await at(act, id)).scenario;
    expect(brought.portfolio.initiatives.map(one => [one.name, one.mandatory])).toEqual([
      ["Første", false],
      ["Ny pligt", true],
    ]);
    expect((await assumed(act, id)).outside.duties).toEqual([]);
    const [newest] = await read(act, tx => revisionsOf(tx, id));
    expect(newest?.what).toEqual({ code: "taken-in", values: { added: 1, changed: 0 } });
    // Nothing more is said since, so nothing more is done; of what it was before, the duty is missing again.
    const { revision } = brought;
    well(await bringToNow(act, id));
    expect((await at(act, id)).scenario.revision).toBe(revision);
    well(await goBack(act, id, 1));
    expect((await assumed(act, id)).outside.duties).toHaveLength(1);
    well(await bringToNow(act, id));
    expect((await at(act, id)).scenario.portfolio.initiatives).toHaveLength(2);
  });
});

test("what the register says later is taken in also after going back to what had already taken something in", async () => {
  const { act, id } = await begun();
  const [late] = await registered(act, duty);
  well(await bringToNow(act, id));
  const role = (await at(act, id)).scenario.portfolio.roles[0]!.id;
  well(await changeRoom(act, id, { kind: "role", id: role, how: "by", amount: 1, from: 0, to: 1 }));
  well(await goBack(act, id, 2));
  await changedTo(act, late!, { ...duty, deadline: "2027-12-31" });
  well(await bringToNow(act, id));
  const brought = (await at(act, id)).scenario.portfolio.initiatives.find(one => one.id === late);
  expect(brought?.finishBy).toBe(4);
});

test("a wish that has become a duty is named while it is out, and a deadline that came nearer is told", async () => {
  const { act, id, first } = await begun();
  await changedTo(act, first, { ...duty, title: "Første", deadline: "2027-12-31" });
  const out = await assumed(act, id);
  expect(out.sentences).toEqual([
    expect.stringMatching(/^Not in this plan: Første, required by Lov om prøver/),
  ]);
  expect(out.duties).toEqual({ kept: 0, of: 1 });
  expect((await assumed(act, id, { [first]: 0 })).duties).toEqual({ kept: 1, of: 1 });
  const late = await assumed(act, id, { [first]: 6 });
  expect(late.sentences).toEqual([expect.stringContaining("its deadline is Q4\u00a02027")]);
  expect(late.duties).toEqual({ kept: 0, of: 1 });
  const copy = well(await copyScenario(act, id, { name: "Kopi", note: "" }));
  well(await bringToNow(act, copy));
  const [one] = (await at(act, copy)).scenario.portfolio.initiatives;
  expect(one).toMatchObject({ mandatory: true, legalBasis: "Lov om prøver § 4", finishBy: 4 });
});

test("people there are by now and the plan does not count on are told, and so is what it has more of", async () => {
  const { act, id } = await begun();
  const role = (await at(act, id)).scenario.portfolio.roles[0]!.id;
  well(await changeRoom(act, id, { kind: "role", id: role, how: "by", amount: 1, from: 0, to: 1 }));
  expect(await assumed(act, id)).toMatchObject({ sentences: [expect.stringContaining("2")], less: [] });
  well(await changeRoom(act, id, { kind: "role", id: role, how: "by", amount: -3, from: 0, to: 3 }));
  expect(await assumed(act, id)).toMatchObject({ sentences: [], less: [expect.stringContaining("10")] });
});

test("today's people and limits are taken in by one click, told in the history, and given back by going back", async () => {
  const { act, id } = await begun();
  const role = (await at(act, id)).scenario.portfolio.roles[0]!.id;
  const there = async () => (await at(act, id)).scenario.portfolio.roles[0]!.capacity[0]!;
  const usual = await there();
  expect(await takeRoom(act, id)).toMatchObject({ refusal: { code: "plan.room-as-today" } });
  well(await changeRoom(act, id, { kind: "role", id: role, how: "by", amount: -3, from: 0, to: 3 }));
  const before = (await at(act, id)).scenario;
  expect(await takeRoom(as(act, "reader"), id)).toMatchObject({ ok: false });
  well(await takeRoom(act, id));
  expect(await there()).toBe(usual);
  expect((await assumed(act, id)).less).toEqual([]);
  const after = (await at(act, id)).scenario;
  expect(after.revision).toBe(before.revision + 1);
  // What was proven of the other room is not shown as proven of this one.
  expect(after.roomRevision).toBeGreaterThan(before.roomRevision);
  const [newest] = await read(act, tx => revisionsOf(tx, id));
  expect(newest?.what).toEqual({ code: "room-today", values: { n: 1 } });
  expect(toldRevision(after.portfolio, newest!.what, "en")).toContain(
    "today's people, money and change limits: 1",
  );
  const [line] = await read(act, tx => auditList(tx, { action: "plan-scenario.changed" }, 1));
  expect(line?.payload).toContain("room-today");
  well(await goBack(act, id, before.revision));
  expect(await there()).toBeCloseTo(usual - 3);
});

test("a year's ceiling comes and goes as it does today, and a scenario of a file has no today", async () => {
  const mine = portfolio("tiny");
  const [year] = mine.budgets;
  expect(roomTaken(mine, mine)).toBeNull();
  expect(roomTaken(mine, { ...mine, budgets: [{ year: 2040, amount: 1 }] })?.changed).toBe(
    mine.budgets.length + 1,
  );
  expect(roomTaken(mine, { ...mine, roles: [], budgets: [{ ...year!, amount: 7 }] })?.portfolio).toEqual({
    ...mine,
    budgets: [{ ...year, amount: 7 }],
  });
  const { act } = await begun();
  const id = well(await beginScenario(act, { name: "Fil", note: "" }, "file", mine));
  expect(await takeRoom(act, id)).toMatchObject({ refusal: { code: "plan.room-as-today" } });
});

test("a plan that was changed, gone back and brought to today is known by a number no other room had", async () => {
  const { act, id } = await begun();
  const role = (await at(act, id)).scenario.portfolio.roles[0]!.id;
  well(await changeRoom(act, id, { kind: "role", id: role, how: "by", amount: 1, from: 0, to: 1 }));
  const changed = (await at(act, id)).scenario.roomRevision;
  well(await goBack(act, id, 1));
  expect((await at(act, id)).scenario.roomRevision).toBeLessThan(changed);
  // What was proven of the changed room is known by its number, and would be taken for proven of this one.
  well(await bringToNow({ ...act, today: "2027-05-10" }, id));
  const brought = (await at(act, id)).scenario;
  expect(brought.roomRevision).toBeGreaterThan(changed);
  expect(brought.portfolio.initiatives[0]?.earliest).toBe(1);
});

test("what was changed in the plan on purpose is not overwritten by what the register says", () => {
  const known = portfolio("tiny");
  const [one] = known.initiatives;
  const change = (more: Partial<typeof one>) => ({
    ...known,
    initiatives: known.initiatives.map(each => (each === one ? { ...each, ...more } : each)),
  });
  const nothing = new Set<string>();
  const mine = change({ finishBy: one!.finishBy - 1 });
  expect(takenIn(mine, known, known, nothing)).toBeNull();
  expect(takenIn(mine, known, change({ finishBy: one!.finishBy + 1 }), nothing)).toBeNull();
  const said = change({ mandatory: !one!.mandatory });
  expect(takenIn(mine, known, said, nothing)?.portfolio.initiatives[0]).toEqual({
    ...one,
    ...{ finishBy: one!.finishBy - 1, mandatory: !one!.mandatory },
  });
  expect(takenIn(mine, known, said, new Set([one!.id]))).toBeNull();
});

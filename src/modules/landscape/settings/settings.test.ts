import { afterAll, describe, expect, it } from "vitest";
import { type Act, type Role, read } from "../../../platform/act.ts";
import { auditList } from "../../../platform/audit/index.server.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { hoursAhead } from "../initiative/hours.ts";
import { changeLoad, quartersOf } from "../initiative/load.ts";
import { workRoles } from "../initiative/rules-effort.ts";
import { decidesOf } from "../register/decides.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import type { Values } from "../register/rules.ts";
import { given, unitOf } from "../register/testing.ts";
import { setEffort, setLimit, setYearHours } from "./actions.server.ts";
import { effortTable } from "./effort-table.ts";
import { guessedWanted, wantedFrom } from "./effort-typed.ts";
import { changeLimits } from "./limits.ts";
import { monthsAsked } from "./rules-effort-table.ts";
import { limitsOf, type SetLimit } from "./rules-limits.ts";
import { limitSource } from "./show.ts";

afterAll(closeWorkers);

const as = (act: Act, ...roles: Role[]): Act => ({ ...act, actor: { ...act.actor, roles } });
const keeper = async () => as(await testAct(), "editor", "portfolio-keeper");
const log = (act: Act, action: string) => read(act, tx => auditList(tx, { action }, 9));
const codes = (kept: Awaited<ReturnType<typeof setLimit>>) =>
  kept.ok ? [] : kept.refusals.map(({ field, refusal }) => `${field} ${refusal.code}`);

describe("how much change a unit bears", () => {
  const said = (unit: string | null, from: string, points: number | null): SetLimit => ({
    unit,
    from,
    points,
    why: "",
    by: "",
    on: "2026-11-22",
  });

  it("is its own limit from its quarter on, else the municipality's, else our guess", () => {
    const limitOf = limitsOf([
      said(null, "2027Q1", 4),
      said("care", "2027Q2", 2),
      said("care", "2027Q4", null),
      said("care", "2028Q1", 0),
    ]);
    expect(limitOf("care", "2026Q4")).toEqual({ points: 5, basis: "guess" });
    expect(limitOf("school", "2027Q2")).toEqual({ points: 4, basis: "municipality" });
    expect(["2027Q1", "2027Q2", "2027Q3", "2027Q4", "2028Q2"].map(q => limitOf("care", q).points)).toEqual([
      4, 2, 2, 4, 0,
    ]);
  });

  it("decides where initiatives collide, from the quarter it was set for", async () => {
    const act = await keeper();
    const unit = await unitOf(act);
    const [initiative] = await given(act, [
      "initiative",
      { title: "Post", level: "local", stage: "decided", start: "2026Q4", quarters: 3 },
    ]);
    await given(act, ["hit", { initiative: initiative!, unit, hardness: 4 }]);
    const over = async () =>
      changeLoad(await landscapeOf(act)).cells.map(({ quarter, limit, collisions }) => [
        quarter,
        limit,
        collisions.length,
      ]);
    expect((await over()).map(([, , n]) => n)).toEqual([0, 0, 0]);
    const name = (await landscapeOf(act)).units.get(unit)!.name;
    const kept = await setLimit(act, { unit: name, points: "2", from: "2027Q1", why: "New building" });
    expect(kept).toMatchObject({ ok: true });
    expect(await over()).toEqual([
      ["2026Q4", 5, 0],
      ["2027Q1", 2, 1],
      ["2027Q2", 2, 1],
    ]);
    const landscape = await landscapeOf(act);
    expect(landscape.changeLimits).toEqual([
      { unit, points: 2, from: "2027Q1", why: "New building", by: act.actor.id, on: act.today },
    ]);
    expect(changeLimits(landscape)(unit, "2026Q4").basis).toBe("guess");
    expect(limitSource(landscape, ["2027Q1"], "en")).toContain("One unit has its own.");
    expect((await log(act, "change-limit.set")).map(line => JSON.parse(line.payload ?? ""))).toEqual([
      { points: 2, from: "2027Q1", why: "New building" },
    ]);
  });

  it("of the same unit and quarter is what was said last", async () => {
    const act = await keeper();
    for (const points of ["3", "7"]) await setLimit(act, { points, from: "2027Q1", why: "Talk with heads" });
    expect((await landscapeOf(act)).changeLimits.map(({ unit, points }) => [unit, points])).toEqual([
      [null, 7],
    ]);
  });

  it("is refused beside each box that cannot be", async () => {
    const act = await keeper();
    const wrong = { unit: "Atlantis", points: "-1", from: "2020Q1", why: " " };
    expect(codes(await setLimit(act, wrong))).toEqual([
      "unit unknown-reference",
      "points limit-points",
      "from limit-from",
      "why required",
    ]);
    const ok = { points: "3", from: "2027Q1", why: "x".repeat(501) };
    expect(codes(await setLimit(act, ok))).toEqual(["why too-long"]);
    expect((await landscapeOf(act)).changeLimits).toEqual([]);
  });
});

describe("what work takes", () => {
  const wanted = (month: number) => ({
    ...guessedWanted,
    sizes: { ...guessedWanted.sizes, M: { low: 4, months: month, high: 20, quarters: 3 } },
  });

  it("is our guess until the municipality says otherwise, and then counts everywhere", async () => {
    const act = await keeper();
    const [id] = await given(act, [
      "initiative",
      { title: "Post", level: "local", stage: "decided", start: "2027Q1", size: "M" },
    ]);
    const seen = async () => {
      const landscape = await landscapeOf(act);
      const { hours } = hoursAhead(landscape, 12);
      return [hours, quartersOf(landscape, landscape.byId.get(id!)!.thing)];
    };
    expect(await seen()).toEqual([1111, 2]);
    expect(await setEffort(act, wanted(6.5))).toMatchObject({ ok: true });
    expect(await seen()).toEqual([903, 3]);
    const table = effortTable(await landscapeOf(act));
    expect([...table.own]).toEqual([["M", { by: act.actor.id, on: act.today }]]);
    expect(table.sizes.L.months).toBe(18);
  });

  it("goes back to our guess, and the change log tells each change once", async () => {
    const act = await keeper();
    await setEffort(act, wanted(6));
    await setEffort(act, wanted(6));
    await setEffort(act, guessedWanted);
    expect(effortTable(await landscapeOf(act)).own.size).toBe(0);
    expect(await log(act, "effort-table.changed")).toHaveLength(2);
  });

  it("shares out a kind of work by the municipality's own per cents", async () => {
    const act = await keeper();
    const own = { lead: 50, analysis: 10, integration: 10, security: 10, change: 10, data: 10 };
    const profiles = { ...guessedWanted.profiles, automation: own };
    await setEffort(act, { ...guessedWanted, profiles });
    expect(effortTable(await landscapeOf(act)).profiles.automation).toEqual(own);
  });

  it("is read from the boxes as the language writes numbers, and refused at its size or kind", async () => {
    const act = await keeper();
    const typed: Record<string, string> = {};
    for (const [size, months] of Object.entries(guessedWanted.sizes))
      for (const box of monthsAsked) typed[`${size}.${box}`] = String(months[box]).replace(".", ",");
    for (const [profile, shares] of Object.entries(guessedWanted.profiles))
      for (const role of workRoles) typed[`${profile}.${role}`] = String(shares[role]);
    expect(wantedFrom(typed, "da")).toEqual(guessedWanted);
    const bad = { "XS.low": "3", "S.months": "", "L.quarters": "0", "automation.data": "16" };
    expect(codes(await setEffort(act, wantedFrom({ ...typed, ...bad }, "da")))).toEqual([
      "XS effort-order",
      "S effort-months",
      "L effort-quarters",
      "automation effort-shares",
    ]);
  });
});

it("only the portfolio keeper and the administrator set them, and one municipality's are not another's", async () => {
  const act = await keeper();
  const limit = { points: "3", from: "2027Q1", why: "x" };
  await setLimit(act, limit);
  const other = await testAct();
  for (const role of ["reader", "editor", "system-owner"] as const) {
    expect(codes(await setLimit(as(other, role), limit))).toEqual([" role.portfolio-keeper"]);
    expect(codes(await setEffort(as(other, role), guessedWanted))).toEqual([" role.portfolio-keeper"]);
    expect(codes(await setYearHours(as(other, role), { hours: "1500", source: "x" }))).toEqual([
      " role.portfolio-keeper",
    ]);
  }
  expect((await landscapeOf(other)).changeLimits).toEqual([]);
  expect((await setLimit(as(other, "administrator"), limit)).ok).toBe(true);
});

it("an initiative whose length nobody has said is told as counted by guess, one with a size or a length is not", async () => {
  const act = await keeper();
  const initiative = (title: string, more: Values): [string, Values] => [
    "initiative",
    { title, level: "local", stage: "decided", start: "2027Q1", ...more },
  ];
  const [guessed] = await given(
    act,
    initiative("Nothing said", {}),
    initiative("Sized", { size: "M" }),
    initiative("Measured", { quarters: 1 }),
    initiative("Not placed", { start: null }),
    initiative("Over", { stage: "done" }),
  );
  const landscape = await landscapeOf(act);
  expect(changeLoad(landscape).unmeasured).toEqual([guessed]);
  const [when] = decidesOf(landscape, "initiative", landscape.byId.get(guessed!)!.thing, "en");
  expect(when?.words).toContain("its length is not said: counted as one quarter, our guess");
});

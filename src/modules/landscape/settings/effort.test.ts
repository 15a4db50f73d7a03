import { afterAll, describe, expect, it } from "vitest";
import { type Act, type Role, read } from "../../../platform/act.ts";
import { auditList } from "../../../platform/audit/index.server.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { ownHistory } from "../initiative/history.ts";
import { hoursAhead } from "../initiative/hours.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import type { Values } from "../register/rules.ts";
import { given } from "../register/testing.ts";
import { setEffort, setYearHours, takeHistory } from "./actions.server.ts";
import { effortTable } from "./effort-table.ts";
import { guessedWanted } from "./effort-typed.ts";
import { effortWith } from "./rules-effort-table.ts";
import { yearSource } from "./show.ts";

afterAll(closeWorkers);

const as = (act: Act, ...roles: Role[]): Act => ({ ...act, actor: { ...act.actor, roles } });
const keeper = async () => as(await testAct(), "editor", "portfolio-keeper");
const log = (act: Act, action: string) => read(act, tx => auditList(tx, { action }, 9));
const codes = (kept: Awaited<ReturnType<typeof setEffort>>) =>
  kept.ok ? [] : kept.refusals.map(({ field, refusal }) => `${field} ${refusal.code}`);
const nothing = { sizes: new Map(), profiles: new Map(), year: null };

describe("what work takes", () => {
  it("is told in hours of the country's published year or as our guess, until the municipality says its own", async () => {
    const act = await keeper();
    await given(act, [
      "initiative",
      { title: "Post", level: "local", stage: "decided", start: "2027Q1", size: "M" },
    ]);
    const told = async () => yearSource(await landscapeOf(act), "en");
    const hours = async () => hoursAhead(await landscapeOf(act), 12).hours;
    expect(await told()).toContain("138.9 hours: a twelfth of 1,667 hours a year. The joint national target");
    const foreign = { ...(await landscapeOf(act)), effort: effortWith(nothing, "SE") };
    expect(yearSource(foreign, "en")).toContain("140 hours: a twelfth of 1,680 hours a year. Our guess");
    expect(codes(await setYearHours(act, { hours: "12", source: "" }))).toEqual(["hours effort-year"]);
    expect(codes(await setYearHours(act, { hours: "1500", source: " " }))).toEqual(["source required"]);
    for (const _ of [1, 2])
      expect((await setYearHours(act, { hours: "1.500", source: "Payroll 2026" })).ok).toBe(true);
    expect(await told()).toContain(
      "125 hours: a twelfth of 1,500 hours a year. Your own figure. Source: Payroll 2026",
    );
    expect(await hours()).toBe(1000);
    expect((await setYearHours(act, { hours: "" })).ok).toBe(true);
    expect(await hours()).toBe(1111);
    expect((await log(act, "effort-year.set")).map(line => JSON.parse(line.payload ?? ""))).toEqual([
      { before: 1500, after: null, source: null },
      { before: null, after: 1500, source: "Payroll 2026" },
    ]);
  });

  it("follows the municipality's own finished initiatives by one click, once five of a size say what they took", async () => {
    const act = await keeper();
    const done = (monthsSpent: number | null, more: Values = {}): [string, Values] => [
      "initiative",
      { title: `Took ${monthsSpent}`, level: "local", stage: "done", size: "S", monthsSpent, ...more },
    ];
    await given(
      act,
      ...[2, 4, 6, 8].map(n => done(n)),
      done(900, { stage: "running" }),
      done(700, { size: "M" }),
    );
    expect(codes(await takeHistory(act, "S"))).toEqual([" effort-history"]);
    expect(codes(await takeHistory(act, "nonsense"))).toEqual([" effort-history"]);
    await given(act, done(20), done(null));
    expect(ownHistory(await landscapeOf(act))[0]).toEqual({
      size: "S",
      n: 5,
      low: 2.8,
      months: 6,
      high: 15.2,
    });
    expect(codes(await takeHistory(as(act, "editor"), "S"))).toEqual([" role.portfolio-keeper"]);
    expect((await takeHistory(act, "S")).ok).toBe(true);
    const table = effortTable(await landscapeOf(act));
    expect(table.sizes.S).toMatchObject({ low: 2.8, months: 6, high: 15.2, quarters: 1 });
    expect(table.own.get("S")?.history).toBe(5);
    expect((await log(act, "effort-table.changed"))[0]?.payload).toContain('"history":5');
    // What somebody writes over it is theirs, and no history any more.
    const { S, ...others } = guessedWanted.sizes;
    await setEffort(act, { ...guessedWanted, sizes: { ...others, S: { ...S, months: 4 } } });
    expect(effortTable(await landscapeOf(act)).own.get("S")?.history).toBeUndefined();
  });
});

import { expect, test } from "vitest";
import { beginInstrument, readyOf } from "../../modules/facts/index.server.ts";
import { landscapeOf } from "../../modules/landscape/index.server.ts";
import { personVerbs } from "../../modules/organisation/index.server.ts";
import "../../modules/plan/index.server.ts";
import { read } from "../../platform/act.ts";
import { loggedText, namesOf, objectText, wholeLoggedText } from "../../platform/audit/index.server.ts";
import { roleName } from "../../platform/auth/index.ts";
import { testAct } from "../../platform/testing/index.ts";
import { filterOf, readLog } from "./log.server.ts";
import { saidIn } from "./said.ts";

test("the log is looked through by the municipality's own days", async () => {
  const act = await testAct({ country: "FI" });
  // In Finland it is already tomorrow two or three hours before midnight in Greenwich.
  expect(filterOf(act, { from: "2026-03-02", to: "2026-03-02" })).toEqual({
    from: new Date("2026-03-01T22:00:00Z"),
    to: new Date("2026-03-02T22:00:00Z"),
  });
  expect(filterOf(act, { from: "yesterday", to: "2026-02-30" })).toEqual({});
});

test("a line says what was done in the reader's words, and keeps its code where nothing tells of it", () => {
  expect(loggedText("system-use.changed", "da")).toBe("Ændret");
  expect(loggedText("unit.ended", "nb")).toBe("Avsluttet");
  expect(loggedText("plan-scenario.begun", "fi")).toBe("Skenaario aloitettu");
  expect(loggedText("role.given", "sv")).toBe("Roll tilldelad");
  expect(loggedText("wall.painted", "sv")).toBe("wall.painted");
  expect(objectText("municipality", "fi")).toBe("Kunta");
});

test("the list of what can be done names the kind of thing, so that two are never called the same", () => {
  expect(wholeLoggedText("system-use.changed", "da")).toBe("Systemanvendelse: ændret");
  expect(wholeLoggedText("system.changed", "da")).toBe("It-system: ændret");
  expect(wholeLoggedText("budget.changed", "da")).toBe("Budget ændret");
});

test("what a line says is told in words and never as it is stored", async () => {
  const act = await testAct({ lang: "da" });
  const landscape = await landscapeOf(act);
  const told = (kind: string, payload: unknown) =>
    saidIn(landscape, kind, JSON.stringify(payload), "da").map(({ label, text }) => `${label}: ${text}`);
  const changes = [{ field: "criticality", before: "low", after: "high" }];
  expect(told("system-use", { source: "file:liste.xlsx", changes })).toEqual([
    "Kritikalitet: Lav → Høj",
    "Kilde: Fra filen liste.xlsx",
  ]);
  // What was said of a field that has gone since was said all the same.
  const gone = [{ field: "oversightLast", before: null, after: "ok" }, ...changes];
  expect(told("processor-agreement", { changes: gone })).toContain("oversight last: – → ok");
  expect(told("benefit", { values: { task: "Vejtræer" } })).toEqual(["task: Vejtræer"]);
  expect(told("person", { role: "editor" })).toEqual([`Rolle: ${roleName("editor", "da")}`]);
  expect(told("unit", { version: 2, from: "2026-03-01", fields: ["name", "parentLine"] })).toEqual([
    "Version: 2",
    "Fra: 1.3.2026",
    "Felter: Navn, Hører under",
  ]);
  expect(told("municipality", { before: { transition: 6 }, after: { transition: 9 } })).toEqual([
    "transition: 6 → 9",
  ]);
  expect(told("quarter", { before: null, after: { leave: 2 } })).toEqual(["Ferie og fri: – → 2"]);
  expect(told("municipality", { changes: [{ at: "S", before: { lead: 1 }, after: { lead: 2 } }] })).toEqual([
    "Lille (S): Projektledelse: 1 → 2",
  ]);
  const year = { year: 2027, before: null, after: 2_000_000_00 };
  expect(told("municipality", [year])[0]?.replace(/\s/g, " ")).toBe("2027: – → 2.000.000 kr.");
  expect(told("quarter", { "lead.help": { before: { months: 1 }, after: { months: 2 } } })).toEqual([
    "Projektledelse, Købt hjælp: Måneder: 1 → 2",
  ]);
  for (const odd of [null, 7, "x", [], [{ a: [1] }], { a: { b: { c: null } } }, { before: 1, after: [2] }])
    for (const line of told("system-use", odd)) expect(line).not.toMatch(/[{}[\]"]|object/);
});

test("what a job did is told by a name and never by the id of the job", async () => {
  const act = await testAct();
  const names = await read(act, tx => namesOf(tx, ["job:found"]));
  expect([...names]).toEqual([["job:found", "Samsyn"]]);
});

test("a person of the organisation is called by name in the log", async () => {
  const act = await testAct();
  const value = {
    given: "Ida",
    family: "Opdigtet",
    display: null,
    email: null,
    phone: null,
    protected: false,
  };
  const made = await personVerbs.start(act, { from: "2020-01-01", value });
  if (!made.ok) throw new Error(made.refusal.code);
  const lines = await readLog(act, {}, 10);
  expect(lines.filter(({ object }) => object === made.value.id).map(({ objectName }) => objectName)).toEqual([
    "Ida Opdigtet",
  ]);
});

test("a questionnaire is called by its title in the log, and led to", async () => {
  const act = await testAct({ lang: "sv" });
  const made = await beginInstrument(act, "ready", readyOf("decision-makers")!);
  if (!made.ok) throw new Error(made.refusal.code);
  const [line] = await readLog(act, { kind: "instrument" }, 1);
  expect(line).toMatchObject({
    objectName: readyOf("decision-makers")!.title.sv,
    href: `/facts/questionnaires/${made.value}`,
  });
});

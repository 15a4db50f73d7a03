import { expect, test } from "vitest";
import "../../modules/landscape/index.server.ts";
import "../../modules/plan/index.server.ts";
import { loggedText, objectText, wholeLoggedText } from "../../platform/audit/index.server.ts";
import { testAct } from "../../platform/testing/index.ts";
import { filterOf } from "./log.server.ts";

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

import { expect, test } from "vitest";
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

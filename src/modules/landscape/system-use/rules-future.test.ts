import { describe, expect, test } from "vitest";
import { type Effect, type UseInTime, usesAhead } from "./rules-future.ts";

const use = (id: string, more: Partial<UseInTime> = {}): UseInTime => ({
  id,
  lifeCycle: "operational",
  from: null,
  to: null,
  ...more,
});
const effect = (kind: Effect["kind"], useId: string, from: string): Effect => ({
  kind,
  useId,
  from,
  initiativeId: `${kind} ${useId}`,
});
const told = (uses: UseInTime[], effects: Effect[], day = "2028-01-01") =>
  usesAhead(uses, effects, "2026-11-22", day).map(({ id, state, initiativeId, on }) =>
    `${id} ${state} ${on ?? ""} ${initiativeId ?? ""}`.trim(),
  );

describe("the landscape on a day ahead", () => {
  test("what nothing happens to stays", () => {
    expect(told([use("records")], [])).toEqual(["records stays"]);
  });

  test("a system goes on the day it ends, and not a day before", () => {
    const ending = [use("records", { to: "2027-07-01" })];
    expect(told(ending, [], "2027-06-30")).toEqual(["records stays"]);
    expect(told(ending, [], "2027-07-01")).toEqual(["records goes 2027-07-01"]);
  });

  test("an accepted initiative retires, changes and introduces once it is through", () => {
    const uses = [use("old"), use("kept"), use("new", { lifeCycle: "planned" })];
    const effects = [
      effect("retires", "old", "2027-10-01"),
      effect("changes", "kept", "2027-10-01"),
      effect("introduces", "new", "2027-10-01"),
    ];
    expect(told(uses, effects)).toEqual([
      "old goes 2027-10-01 retires old",
      "kept changes 2027-10-01 changes kept",
      "new comes 2027-10-01 introduces new",
    ]);
    expect(told(uses, effects, "2027-09-30")).toEqual(["old stays", "kept stays"]);
  });

  test("what is retired does not come back by being changed", () => {
    expect(
      told([use("old")], [effect("changes", "old", "2027-01-01"), effect("retires", "old", "2027-04-01")]),
    ).toEqual(["old goes 2027-04-01 retires old"]);
  });

  test("a planned system nobody introduces is not counted, one with a start day is", () => {
    expect(told([use("wish", { lifeCycle: "planned" })], [])).toEqual([]);
    expect(told([use("next", { from: "2027-03-01" })], [])).toEqual(["next comes 2027-03-01"]);
  });
});

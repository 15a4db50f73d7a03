import { expect, test } from "vitest";
import { changeFrom, correctHistory, endAt } from "./rules.ts";
import { type Registration, readAt, type Shape } from "./rules-log.ts";
import type { Slices } from "./rules-slices.ts";

type Named = { name: string };
const shape: Shape<Named> = { all: ["name"], required: ["name"] };

/** The worked example: a unit is renamed, the renaming is moved a month back, the unit ends. */
const log: Registration<Named>[] = [];
const slicesNow = (): Slices<Named> => log.at(-1)?.slices ?? [];
const note = (recorded: string, verb: Registration<Named>["verb"], slices: Slices<Named>) =>
  log.push({
    version: log.length + 1,
    recordedAt: `${recorded}T12:00:00Z`,
    recordedBy: "test",
    verb,
    reason: null,
    slices,
  });
const value = (result: ReturnType<typeof endAt<Named>>): Slices<Named> => {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value.slices;
};
note(
  "2026-01-10",
  "changed",
  value(changeFrom(shape, slicesNow(), "2020-01-01", { name: "Park" }, { today: "2026-01-10" })),
);
note(
  "2026-03-01",
  "changed",
  value(changeFrom(shape, slicesNow(), "2026-07-01", { name: "Park og Vej" }, { today: "2026-03-01" })),
);
note(
  "2026-08-15",
  "corrected",
  value(
    correctHistory(
      shape,
      slicesNow(),
      { from: "2026-06-01", to: "2026-07-01" },
      { name: "Park og Vej" },
      "renamed in June",
    ),
  ),
);
note("2026-09-01", "ended", value(endAt(slicesNow(), "2027-01-01", { today: "2026-09-01" })));

test.each([
  ["2026-07-15", "2026-02-01", "Park"],
  ["2026-06-15", "2026-05-01", "Park"],
  ["2026-07-01", "2026-03-01", "Park og Vej"],
  ["2026-06-15", "2026-08-16", "Park og Vej"],
  ["2026-12-31", "2026-09-02", "Park og Vej"],
  ["2027-01-01", "2026-09-02", undefined],
  ["2027-02-01", "2026-08-20", "Park og Vej"],
])("the unit on %s, as known on %s, is %s", (asOf, asKnownAt, name) => {
  // A day of knowledge holds what was recorded on that day, so it is asked at its end.
  expect(readAt(log, asOf, `${asKnownAt}T23:59:59Z`)?.name).toBe(name);
});

test("two equal neighbours become one slice", () => {
  expect(log[2]?.slices).toEqual([
    { from: "2020-01-01", to: "2026-06-01", value: { name: "Park" } },
    { from: "2026-06-01", to: null, value: { name: "Park og Vej" } },
  ]);
});

test("nothing is known before the first registration", () => {
  expect(readAt(log, "2021-01-01", "2026-01-09T00:00:00Z")).toBeUndefined();
});

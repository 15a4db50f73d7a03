import { expect, test } from "vitest";
import { beginningOf, dayIn } from "./period.ts";

test.each([
  ["Europe/Copenhagen", "2026-01-15", "2026-01-14T23:00:00.000Z"],
  ["Europe/Copenhagen", "2026-07-15", "2026-07-14T22:00:00.000Z"],
  ["Europe/Helsinki", "2026-07-15", "2026-07-14T21:00:00.000Z"],
  // The nights in which clocks are set.
  ["Europe/Oslo", "2026-03-29", "2026-03-28T23:00:00.000Z"],
  ["Europe/Oslo", "2026-03-30", "2026-03-29T22:00:00.000Z"],
  ["Europe/Stockholm", "2026-10-26", "2026-10-25T23:00:00.000Z"],
  ["UTC", "2024-02-29", "2024-02-29T00:00:00.000Z"],
])("in %s the day %s begins at %s", (zone, day, instant) => {
  const at = beginningOf(day, zone);
  expect(at.toISOString()).toBe(instant);
  expect(dayIn(at, zone)).toBe(day);
  expect(dayIn(new Date(at.getTime() - 1), zone) < day).toBe(true);
});

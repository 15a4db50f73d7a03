import { expect, it } from "vitest";
import { isId, newId } from "./ids.ts";

const then = Date.UTC(2026, 10, 23);

it("what is made within one moment is in the order it was made", () => {
  const made = Array.from({ length: 100_000 }, () => newId(then));
  expect(new Set(made).size).toBe(made.length);
  expect(made.toSorted()).toEqual(made);
});

it("a later moment is after an earlier one, and an id is a UUID of version 7 that names its moment", () => {
  const [later, earlier] = [newId(then + 1), newId(then)];
  expect(earlier < later).toBe(true);
  for (const id of [earlier, later])
    expect([isId(id), id[14], "89ab".includes(id[19]!)]).toEqual([true, "7", true]);
  expect(Number.parseInt(earlier.replaceAll("-", "").slice(0, 12), 16)).toBe(then);
});

import { describe, expect, test } from "vitest";
import { below, columnFor, firstBranch, wayTo } from "./rules-branch.ts";

const above = new Map<string, string | null>([
  ["municipality", null],
  ["schools", "municipality"],
  ["care", "municipality"],
  ["north school", "schools"],
  ["north kitchen", "north school"],
]);

describe("a matrix of a branch", () => {
  test("begins below the one top there is, for a single column says nothing", () => {
    expect(firstBranch(above)).toBe("municipality");
    expect(below(above, "municipality")).toEqual(["schools", "care"]);
  });

  test("begins at the top where there are several", () => {
    expect(
      firstBranch(
        new Map([
          ["a", null],
          ["b", null],
        ]),
      ),
    ).toBeNull();
  });

  test("counts what lies deeper in the column above it, as deep as one asks", () => {
    expect(columnFor(above, "municipality", 1, "north kitchen")).toBe("schools");
    expect(columnFor(above, "municipality", 2, "north kitchen")).toBe("north school");
    expect(columnFor(above, "municipality", 4, "north kitchen")).toBe("north kitchen");
  });

  test("keeps the branch itself, and leaves out what is elsewhere", () => {
    expect(columnFor(above, "schools", 1, "schools")).toBe("schools");
    expect(columnFor(above, "schools", 1, "care")).toBeNull();
    expect(columnFor(above, "schools", 1, "municipality")).toBeNull();
  });

  test("ends a ring where it began", () => {
    expect(
      wayTo(
        new Map([
          ["a", "b"],
          ["b", "a"],
        ]),
        "a",
      ),
    ).toEqual(["b", "a"]);
  });
});

import { describe, expect, test } from "vitest";
import { lineUp, newTreeProblems, type Place, treeProblems } from "./rules.ts";

const place = (
  id: string,
  line: string | null,
  more: Partial<Place> & { pay?: string | null } = {},
): Place => ({
  id,
  from: more.from ?? "2020-01-01",
  to: more.to ?? null,
  parents: { line, pay: more.pay ?? null, safety: null, politics: null },
});

describe("the trees", () => {
  const sound = [place("city", null), place("tech", "city"), place("park", "tech")];

  test("are sound with one root and no loop", () => {
    expect(treeProblems(sound)).toEqual([]);
  });

  test("refuse a loop, also one that only exists for a while", () => {
    const moved = [
      place("city", null),
      place("park", "tech"),
      place("tech", "city", { to: "2026-01-01" }),
      place("tech", "park", { from: "2026-01-01", to: "2026-02-01" }),
      place("tech", "city", { from: "2026-02-01" }),
    ];
    expect(newTreeProblems(sound, moved)).toMatchObject([
      { code: "unit.cycle", hierarchy: "line", day: "2026-01-01" },
    ]);
  });

  test("let a unit be the child of its own child in another hierarchy", () => {
    const crossed = [place("city", null), place("tech", "city", { pay: "park" }), place("park", "tech")];
    expect(treeProblems(crossed)).toEqual([]);
  });

  test("have one root in each hierarchy on every day", () => {
    expect(treeProblems([...sound, place("island", null)])).toMatchObject([
      { code: "unit.second-root", hierarchy: "line", unit: "island", other: "city" },
    ]);
    const twoPayRoots = [
      place("city", null),
      place("a", "city", { pay: "x" }),
      place("x", "city"),
      place("b", "city", { pay: "y" }),
      place("y", "city"),
    ];
    expect(treeProblems(twoPayRoots)).toMatchObject([{ code: "unit.second-root", hierarchy: "pay" }]);
  });

  test("need a parent that is valid when the child is", () => {
    const ended = [place("city", null), place("tech", "city", { to: "2026-01-01" }), place("park", "tech")];
    expect(treeProblems(ended)).toMatchObject([
      { code: "unit.parent-not-valid", unit: "park", other: "tech", day: "2026-01-01" },
    ]);
  });
});

test("the way up ends at the root, even in a broken tree", () => {
  const parents: Record<string, string> = { park: "tech", tech: "city" };
  expect(lineUp(id => parents[id] ?? null, "park")).toEqual(["park", "tech", "city"]);
  expect(lineUp(id => (id === "a" ? "b" : "a"), "a")).toEqual(["a", "b"]);
});

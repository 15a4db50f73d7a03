import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Depth, type Direction, impactOf, keyOf, landscapeOf, type Thing, type Tie } from "./rules.ts";
import { neighbourhoodOf } from "./rules-neighbourhood.ts";

const thing = (kind: Thing["kind"], id: string): Thing => ({ kind, id, name: id });
const use = (id: string) => `system-use:${id}`;
const flow = (from: string, to: string): Tie => ({ from: use(from), to: use(to), kind: "integration" });

const things = [
  ...["records", "cases", "portal", "pay"].map(id => thing("system-use", id)),
  thing("contract", "frame"),
  thing("initiative", "renewal"),
  thing("unit", "school"),
];
const landscape = landscapeOf(things, [
  flow("records", "cases"),
  flow("cases", "portal"),
  flow("pay", "records"),
  { from: use("records"), to: "contract:frame", kind: "contract" },
  { from: use("cases"), to: "initiative:renewal", kind: "changes" },
  { from: use("records"), to: "unit:school", kind: "uses" },
  { from: use("records"), to: use("gone"), kind: "integration" },
]);
const told = (start: string, direction: Direction, depth: Depth) =>
  impactOf(landscape, start, { direction, depth }).map(
    ({ thing, why, path }) => `${thing.id} ${why} ${path.length}`,
  );

describe("if a system goes", () => {
  test("those it sends data to break, and those they send to, and the rest is touched", () => {
    expect(told(use("records"), "down", 5)).toEqual([
      "cases breaks 1",
      "frame touched 1",
      "school touched 1",
      "portal breaks 2",
      "renewal touched 2",
    ]);
  });

  test("one sees as many steps as one asks for", () => {
    expect(told(use("records"), "down", 1)).toEqual([
      "cases breaks 1",
      "frame touched 1",
      "school touched 1",
    ]);
  });

  test("those that send it data do not break", () => {
    expect(told(use("records"), "up", 3)).toEqual(["pay touched 1"]);
    expect(told(use("records"), "both", 1)).toContain("pay touched 1");
  });

  test("each thing shows the way it was reached", () => {
    const portal = impactOf(landscape, use("records"), { direction: "down", depth: 3 }).find(
      ({ thing }) => thing.id === "portal",
    );
    expect(portal?.path.map(({ to }) => to)).toEqual([use("cases"), use("portal")]);
  });

  test("a system broken by a long way says so, though a shorter way only touches it", () => {
    const both = landscapeOf(
      ["a", "b", "c"].map(id => thing("system-use", id)),
      [flow("a", "b"), flow("b", "c"), { from: use("a"), to: use("c"), kind: "same-contract" }],
    );
    const c = impactOf(both, use("a"), { direction: "down", depth: 5 }).find(({ thing }) => thing.id === "c");
    expect([c?.why, c?.path.length]).toEqual(["breaks", 2]);
  });

  test("systems that feed each other in a ring are each told once", () => {
    const ring = landscapeOf(
      ["a", "b", "c"].map(id => thing("system-use", id)),
      [flow("a", "b"), flow("b", "c"), flow("c", "a")],
    );
    const reached = impactOf(ring, use("a"), { direction: "both", depth: 5 });
    expect(reached.map(({ thing }) => thing.id).sort()).toEqual(["b", "c"]);
  });

  test("a tie to something unknown is kept aside and not followed", () => {
    expect(landscape.dangling).toHaveLength(1);
  });

  test("something nobody knows reaches nothing", () => {
    expect(told(use("gone"), "both", 5)).toEqual([]);
  });
});

test("the way shown is unbroken, starts at the thing asked about, and no way is shorter", () => {
  const ids = ["a", "b", "c", "d", "e", "f"];
  const ends = fc.constantFrom(...ids);
  fc.assert(
    fc.property(fc.array(fc.tuple(ends, ends), { maxLength: 14 }), pairs => {
      const graph = landscapeOf(
        ids.map(id => thing("system-use", id)),
        pairs.map(([a, b]) => flow(a, b)),
      );
      const lengths = new Map([["a", 0]]);
      for (let n = 0; n < 6; n++) {
        for (const [x, y] of pairs) {
          const via = (lengths.get(x) ?? 99) + 1;
          if (via < (lengths.get(y) ?? 99)) lengths.set(y, via);
        }
      }
      const reached = impactOf(graph, use("a"), { direction: "down", depth: 5 });
      for (const { thing, path } of reached) {
        expect(path.length).toBe(lengths.get(thing.id));
        expect([use("a"), ...path.map(({ to }) => to)]).toEqual([
          ...path.map(({ from }) => from),
          keyOf(thing),
        ]);
      }
      expect(reached.length).toBe([...lengths.values()].filter(n => n > 0 && n <= 5).length);
    }),
  );
});

describe("the neighbourhood of a thing", () => {
  const near = (kind: string, count: number) =>
    Array.from({ length: count }, (_, n) => ({ kind, id: `${kind}-${n}`, name: `${kind} ${n}` }));

  test("shows at most sixty things and counts those left out, by kind", () => {
    const round = neighbourhoodOf([...near("task", 200), ...near("contract", 1), ...near("unit", 1)]);
    expect(round.groups.map(({ kind, things, leftOut }) => [kind, things.length, leftOut])).toEqual([
      ["task", 58, 142],
      ["contract", 1, 0],
      ["unit", 1, 0],
    ]);
    expect(round.leftOut).toBe(142);
  });

  test("is everything near when there is room", () => {
    const round = neighbourhoodOf([...near("person", 3), ...near("unit", 2)]);
    expect(round.groups.map(({ things }) => things.length)).toEqual([3, 2]);
    expect(round.leftOut).toBe(0);
  });
});

import { describe, expect, test } from "vitest";
import {
  contractsWithoutSystem,
  hiddenCaseStatus,
  organisationDataKept,
  registeredInManyPlaces,
  type UseAtHand,
  usesWithoutContract,
  usesWithoutOwner,
} from "./rules.ts";
import { deadReferences, type Reference, type Referred } from "./rules-dead.ts";
import { portfolioOverlap } from "./rules-overlap.ts";
import { bareBranches, isLowest, taskCoverage, taskTreeOf } from "./rules-tasks.ts";

const use = (id: string, change: Partial<UseAtHand> = {}): UseAtHand => ({
  id,
  taskIds: [],
  ownerId: "inga",
  contractIds: ["frame"],
  holdsCaseStatus: false,
  showsCaseStatus: false,
  organisationData: "hub",
  ...change,
});
const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);

describe("overlooked systems", () => {
  test("have no owner, or no contract", () => {
    const uses = [use("a"), use("b", { ownerId: null }), use("c", { contractIds: [] })];
    expect(ids(usesWithoutOwner(uses))).toEqual(["b"]);
    expect(ids(usesWithoutContract(uses))).toEqual(["c"]);
  });

  test("hold the status of residents' cases and show it to nobody", () => {
    const uses = [
      use("shown", { holdsCaseStatus: true, showsCaseStatus: true }),
      use("hidden", { holdsCaseStatus: true }),
      use("open", { holdsCaseStatus: true, showsCaseStatus: null }),
      use("none", { holdsCaseStatus: null }),
    ];
    expect(hiddenCaseStatus(uses).map(({ use, certain }) => [use.id, certain])).toEqual([
      ["hidden", true],
      ["open", false],
    ]);
  });

  test("keep organisation data by hand", () => {
    const uses = [use("a", { organisationData: "by-hand" }), use("b", { organisationData: null }), use("c")];
    const { byHand, fromHub, unknown } = organisationDataKept(uses);
    expect([ids(byHand), fromHub, unknown]).toEqual([["a"], 1, 1]);
  });
});

test("a contract that no system rests on is overlooked", () => {
  expect(ids(contractsWithoutSystem([{ id: "frame" }, { id: "old" }], [use("a")]))).toEqual(["old"]);
});

test("data registered in many places are listed, those in most places first", () => {
  const sets = [
    { dataSetId: "addresses", useIds: ["a", "b"] },
    { dataSetId: "trees", useIds: ["a", "a"] },
    { dataSetId: "people", useIds: ["a", "b", "c"] },
  ];
  expect(registeredInManyPlaces(sets).map(({ dataSetId }) => dataSetId)).toEqual(["people", "addresses"]);
});

describe("tasks", () => {
  const under = (id: string, broaderId: string | null = null) => ({ id, broaderId });
  const tree = taskTreeOf([
    under("schools"),
    under("teaching", "schools"),
    under("meals", "schools"),
    under("roads"),
    under("snow", "roads"),
    under("signs", "roads"),
  ]);

  test("without a system are told once, at the top of the bare branch", () => {
    expect(bareBranches(tree, new Set(["teaching"]))).toEqual([
      { taskId: "roads", tasks: 2 },
      { taskId: "meals", tasks: 1 },
    ]);
  });

  test("are covered by a system for the whole field they lie in", () => {
    expect(bareBranches(tree, new Set(["schools", "snow"]))).toEqual([{ taskId: "signs", tasks: 1 }]);
  });

  test("have exactly one responsible unit, or are overlooked", () => {
    const coverage = taskCoverage(tree, [
      { taskId: "schools", unitId: "school-board" },
      { taskId: "snow", unitId: "parks" },
      { taskId: "snow", unitId: "roads-office" },
      { taskId: "signs", unitId: "parks" },
      { taskId: "signs", unitId: "parks" },
    ]);
    expect(coverage).toEqual({ none: [], several: [{ taskId: "snow", unitIds: ["parks", "roads-office"] }] });
  });

  test("under something unknown stand on their own, and a ring does not hang the page", () => {
    const odd = taskTreeOf([under("a", "gone"), under("b", "c"), under("c", "b")]);
    expect(bareBranches(odd, new Set())).toEqual([{ taskId: "a", tasks: 1 }]);
  });

  test("shared by two systems at the lowest level are an overlap, unless it is meant", () => {
    const uses = [
      use("old", { taskIds: ["teaching", "meals", "roads"] }),
      use("new", { taskIds: ["teaching", "meals", "roads"] }),
      use("kitchen", { taskIds: ["meals"] }),
    ];
    const overlap = portfolioOverlap(uses, id => isLowest(tree, id), [["kitchen", "old"]]);
    expect(overlap.map(pair => ({ ...pair, taskIds: [...pair.taskIds].sort() }))).toEqual([
      { a: "new", b: "old", taskIds: ["meals", "teaching"] },
      { a: "kitchen", b: "new", taskIds: ["meals"] },
    ]);
  });
});

describe("a reference is dead", () => {
  const to = (kind: Referred["kind"], id: string): Reference => ({
    from: { kind: "processing-activity", id: "lending" },
    to: { kind, id },
  });
  const known: Referred[] = [
    { kind: "task", id: "loans", to: "2027-01-01", replacedBy: ["lending"] },
    { kind: "contract", id: "frame", to: null, replacedBy: [] },
  ];
  const dead = (day: string) => deadReferences([to("task", "loans"), to("contract", "frame")], known, day);

  test("from the day its end has come, and offers what replaced it", () => {
    expect(dead("2026-12-31")).toEqual([]);
    expect(dead("2027-01-01")).toEqual([
      { ...to("task", "loans"), since: "2027-01-01", replacedBy: ["lending"] },
    ]);
  });

  test("when nobody knows what it refers to", () => {
    expect(deadReferences([to("system-use", "gone")], known, "2026-01-01")[0]?.since).toBeNull();
  });
});

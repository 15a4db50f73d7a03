import { describe, expect, test } from "vitest";
import { type CoveringInitiative, coverageOf } from "./rules-coverage.ts";
import { type SourceItem, takePublication } from "./rules-publication.ts";

const post: SourceItem = {
  key: "post",
  title: "Digital post",
  status: "mandatory",
  legalSource: "lta/2026/1",
  deadline: "2027-06-30",
  version: 1,
  withdrawnOn: null,
};
const plan = { initiativeId: "our-post", itemKey: "post", usedVersion: 1 };
const update = (held: SourceItem[], published: (typeof post)[]) =>
  takePublication(
    held,
    published.map(({ version, withdrawnOn, ...item }) => item),
    "2026-12-01",
    [plan],
  );

describe("a new publication", () => {
  test("that says the same changes nothing", () => {
    expect(update([post], [post])).toEqual({ items: [post], changes: [], flags: [] });
  });

  test("adds what is new", () => {
    const { items, changes } = update([], [post]);
    expect(items).toEqual([post]);
    expect(changes).toEqual([{ key: "post", code: "added" }]);
  });

  test("that drops an item withdraws it and flags the plan, and deletes nothing", () => {
    const { items, flags } = update([post], []);
    expect(items).toEqual([{ ...post, version: 2, withdrawnOn: "2026-12-01" }]);
    expect(flags.map(({ initiativeId, changes }) => [initiativeId, changes[0]?.code])).toEqual([
      ["our-post", "withdrawn"],
    ]);
  });

  test("that still does not hold a withdrawn item says nothing again", () => {
    expect(update([{ ...post, withdrawnOn: "2026-01-01" }], []).changes).toEqual([]);
  });

  test("with another deadline makes a new version and flags the plans that used the old one", () => {
    const { items, flags } = update([post], [{ ...post, deadline: "2028-06-30" }]);
    expect(items[0]).toMatchObject({ version: 2, deadline: "2028-06-30" });
    expect(flags[0]?.changes).toEqual([
      { key: "post", code: "deadline-changed", was: "2027-06-30", now: "2028-06-30" },
    ]);
  });

  test("with a better title flags no plan", () => {
    const { items, changes, flags } = update([post], [{ ...post, title: "Digital Post" }]);
    expect([items[0]?.version, changes[0]?.code, flags]).toEqual([1, "retitled", []]);
  });

  test("that takes an item up again brings it back as a new version", () => {
    const { items, changes } = update([{ ...post, withdrawnOn: "2026-01-01" }], [post]);
    expect(items[0]).toMatchObject({ version: 2, withdrawnOn: null });
    expect(changes).toEqual([{ key: "post", code: "returned" }]);
  });
});

describe("a mandatory item", () => {
  const item = { id: "post", deadline: "2027-06-30" };
  const ours: CoveringInitiative = {
    id: "our-post",
    itemId: "post",
    stage: "decided",
    start: "2027Q1",
    quarters: 2,
    guessed: false,
    finishedOn: null,
  };
  const cover = (change: Partial<CoveringInitiative>, today = "2026-12-01") =>
    coverageOf([item], [{ ...ours, ...change }], [], today)[0]?.cover;

  test("is planned in time when its last quarter ends by the deadline", () => {
    expect(cover({})).toEqual({ code: "planned-in-time", initiativeId: "our-post", finish: "2027-06-30" });
  });

  test("is in time only if it is short while nobody has said how long it takes", () => {
    const unsaid = { start: "2027Q2", quarters: 1, guessed: true };
    expect(cover(unsaid)).toMatchObject({ code: "in-time-if-short", finish: "2027-06-30" });
    expect(cover({ ...unsaid, start: "2027Q3" })).toMatchObject({ code: "late" });
    expect(cover({ ...unsaid, stage: "done", finishedOn: "2027-06-01" })).toMatchObject({
      code: "planned-in-time",
    });
  });

  test("is late by the days its plan ends after the deadline", () => {
    expect(cover({ quarters: 3 })).toEqual({
      code: "late",
      initiativeId: "our-post",
      finish: "2027-09-30",
      daysLate: 92,
    });
  });

  test("is late when the deadline has passed and it is not done", () => {
    expect(cover({ stage: "running" }, "2027-07-10")).toMatchObject({ code: "late", daysLate: 10 });
    expect(cover({ stage: "done", finishedOn: "2027-06-01" }, "2027-07-10")).toMatchObject({
      code: "planned-in-time",
    });
  });

  test("is late while nobody has placed it in time", () => {
    expect(cover({ start: null })).toMatchObject({ code: "late", finish: null });
  });

  test("that older data give several initiatives is judged by the worst, in whatever order they stand", () => {
    const quick = { ...ours, id: "quick", quarters: 1 };
    const slow = { ...ours, id: "slow", quarters: 3 };
    const unsaid = { ...ours, id: "unsaid", quarters: 1, guessed: true };
    const judged = (...several: CoveringInitiative[]) =>
      coverageOf([item], several, [], "2026-12-01")[0]?.cover;
    expect(judged(quick, slow)).toMatchObject({ code: "late", initiativeId: "slow", also: ["quick"] });
    expect(judged(slow, quick)).toMatchObject({ code: "late", initiativeId: "slow", also: ["quick"] });
    expect(judged(ours, unsaid)).toMatchObject({ code: "in-time-if-short", also: ["our-post"] });
    expect(judged(quick, ours)).toMatchObject({ code: "planned-in-time", finish: "2027-06-30" });
    expect(judged(slow, { ...ours, start: null })).toMatchObject({ code: "late", finish: null });
  });

  test("has no initiative when there is none", () => {
    expect(coverageOf([item], [], [], "2026-12-01")[0]?.cover).toEqual({ code: "no-initiative" });
  });

  test("is declared not relevant only with reason and name", () => {
    const declared = (reason: string, by: string) =>
      coverageOf([item], [], [{ itemId: "post", reason, by }], "2026-12-01")[0]?.cover.code;
    expect(declared("We run no harbour", "Inga Krog")).toBe("declared-not-relevant");
    expect(declared("", "Inga Krog")).toBe("no-initiative");
  });

  test("is listed by deadline", () => {
    const items = [item, { id: "id", deadline: "2027-01-01" }];
    expect(coverageOf(items, [], [], "2026-12-01").map(({ item }) => item.id)).toEqual(["id", "post"]);
  });
});

import { describe, expect, test } from "vitest";
import { type Change, changeFrom, correctHistory, endAt } from "./rules.ts";
import { planned, type Shape } from "./rules-log.ts";
import { gapsIn, type Slices } from "./rules-slices.ts";

type Unit = { name: string; type: string; parent: string | null };
const shape: Shape<Unit> = { all: ["name", "type", "parent"], required: ["name", "type"] };
const today = "2026-01-01";
const park: Unit = { name: "Park", type: "team", parent: "tech" };
const slices: Slices<Unit> = [
  { from: "2020-01-01", to: "2026-07-01", value: park },
  { from: "2026-07-01", to: "2027-01-01", value: { ...park, name: "Park og Vej" } },
  { from: "2027-01-01", to: null, value: { ...park, name: "Park og Vej", parent: "city" } },
];

describe("a change from a date", () => {
  test("stops at the next planned change of the same attribute, and tells what it left", () => {
    const result = changeFrom(shape, slices, "2026-03-01", { name: "Grønt" }, { today });
    expect(result.ok && result.value.slices.map(slice => [slice.from, slice.value.name])).toEqual([
      ["2020-01-01", "Park"],
      ["2026-03-01", "Grønt"],
      ["2026-07-01", "Park og Vej"],
      ["2027-01-01", "Park og Vej"],
    ]);
    expect(result.ok && result.value.left).toEqual([
      {
        on: "2026-07-01",
        verb: "changes",
        attributes: [{ name: "name", before: "Park", after: "Park og Vej" }],
      },
    ]);
  });

  test("passes a planned change of another attribute", () => {
    const result = changeFrom(shape, slices, "2026-08-01", { name: "Grønt" }, { today });
    expect(result.ok && result.value.slices.at(-1)?.value).toEqual({
      name: "Grønt",
      type: "team",
      parent: "city",
    });
    expect(result.ok && result.value.left).toEqual([]);
  });

  test("may override what is planned, but not another attribute's plan", () => {
    const result = changeFrom(
      shape,
      slices,
      "2026-03-01",
      { name: "Grønt" },
      { today, overrideFuture: true },
    );
    expect(result.ok && result.value.slices.slice(1)).toEqual([
      { from: "2026-03-01", to: "2027-01-01", value: { ...park, name: "Grønt" } },
      { from: "2027-01-01", to: null, value: { ...park, name: "Grønt", parent: "city" } },
    ]);
  });

  test("does not touch the past: that is a correction with a reason", () => {
    expect(changeFrom(shape, slices, "2025-12-31", { name: "Grønt" }, { today })).toMatchObject({
      ok: false,
      refusal: { code: "history.past-needs-correction" },
    });
  });

  test("starts a new object in the past, when all that is required is given", () => {
    expect(changeFrom(shape, [], "2020-01-01", park, { today }).ok).toBe(true);
    expect(changeFrom(shape, [], "2020-01-01", { name: "Park" }, { today })).toMatchObject({
      refusal: { code: "history.incomplete", values: { attribute: "type" } },
    });
  });

  test("cannot empty what is required", () => {
    // A form may send an empty name although the type forbids it.
    const empty = { name: null } as unknown as Change<Unit>;
    expect(changeFrom(shape, slices, "2026-03-01", empty, { today })).toMatchObject({
      refusal: { code: "history.required" },
    });
  });

  test("on a day between two lives starts the object again until the next one", () => {
    const ended: Slices<Unit> = [
      { from: "2020-01-01", to: "2021-01-01", value: park },
      { from: "2028-01-01", to: null, value: park },
    ];
    const result = changeFrom(shape, ended, "2027-01-01", { ...park, name: "Grønt" }, { today });
    expect(result.ok && result.value.slices[1]).toEqual({
      from: "2027-01-01",
      to: "2028-01-01",
      value: { ...park, name: "Grønt" },
    });
  });
});

describe("an end", () => {
  test("is exclusive and takes later plans away", () => {
    const result = endAt(slices, "2026-10-01", { today });
    expect(result.ok && result.value.slices.at(-1)).toMatchObject({ from: "2026-07-01", to: "2026-10-01" });
  });

  test("comes after the beginning, not in the past, and only once", () => {
    const later: Slices<Unit> = [{ from: "2026-05-01", to: "2026-09-01", value: park }];
    expect(endAt(later, "2026-05-01", { today })).toMatchObject({
      refusal: { code: "history.end-before-start" },
    });
    expect(endAt(later, "2026-09-01", { today })).toMatchObject({
      refusal: { code: "history.already-ended" },
    });
    expect(endAt(later, "2025-09-01", { today })).toMatchObject({
      refusal: { code: "history.past-needs-correction" },
    });
    expect(endAt([], "2026-09-01", { today })).toMatchObject({ refusal: { code: "history.never-valid" } });
  });
});

describe("a correction of history", () => {
  const interval = { from: "2021-01-01", to: "2022-01-01" };
  test("needs a reason and dates the right way round", () => {
    expect(correctHistory(shape, slices, interval, { name: "X" }, " ")).toMatchObject({
      refusal: { code: "history.reason-required" },
    });
    const turned = { from: "2022-01-01", to: "2022-01-01" };
    expect(correctHistory(shape, slices, turned, { name: "X" }, "why")).toMatchObject({
      refusal: { code: "history.dates-wrong-way" },
    });
  });

  test("changes only its interval", () => {
    const result = correctHistory(shape, slices, interval, { name: "X" }, "why");
    expect(
      result.ok && result.value.slices.slice(0, 3).map(slice => [slice.from, slice.to, slice.value.name]),
    ).toEqual([
      ["2020-01-01", "2021-01-01", "Park"],
      ["2021-01-01", "2022-01-01", "X"],
      ["2022-01-01", "2026-07-01", "Park"],
    ]);
  });

  test("may say never valid", () => {
    const result = correctHistory(shape, slices, { from: "0001-01-01", to: null }, null, "made by mistake");
    expect(result).toEqual({ ok: true, value: { slices: [], left: [] } });
  });

  test("may lengthen validity only with all that is required", () => {
    const before = { from: "2019-01-01", to: "2020-06-01" };
    expect(correctHistory(shape, slices, before, { name: "X" }, "why")).toMatchObject({
      refusal: { code: "history.incomplete" },
    });
    const result = correctHistory(shape, slices, before, { ...park, parent: null }, "why");
    expect(result.ok && result.value.slices[0]).toEqual({
      from: "2019-01-01",
      to: "2020-06-01",
      value: { ...park, parent: null },
    });
  });
});

test("what is planned is told by day", () => {
  expect(planned(shape, [...slices.slice(0, 2)], "2026-01-01").map(one => [one.on, one.verb])).toEqual([
    ["2026-07-01", "changes"],
    ["2027-01-01", "ends"],
  ]);
});

test("gaps are what periods leave of an interval", () => {
  const interval = { from: "2020-01-01", to: null };
  expect(gapsIn([], interval)).toEqual([interval]);
  expect(gapsIn([{ from: "2020-02-01", to: "2020-03-01" }], interval)).toEqual([
    { from: "2020-01-01", to: "2020-02-01" },
    { from: "2020-03-01", to: null },
  ]);
  expect(gapsIn([{ from: "2019-02-01", to: null }], interval)).toEqual([]);
});

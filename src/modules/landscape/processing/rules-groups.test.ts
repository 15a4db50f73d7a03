import { describe, expect, test } from "vitest";
import type { RecordGap } from "./rules-gaps.ts";
import { gapsByKind, gapsByUnit } from "./rules-groups.ts";

const gap = (activityId: string, people: number | null, ...codes: ("purpose" | "security")[]): RecordGap => ({
  activityId,
  item: "b",
  status: "missing",
  lacks: codes.map(code => ({ code, of: null })),
  peopleConcerned: people,
});
const gaps = [gap("care", 900, "security"), gap("loans", 20, "purpose"), gap("trees", null, "purpose")];

describe("gaps in the record", () => {
  test("of one kind stand together, those that concern most people first", () => {
    expect(gapsByKind(gaps).map(({ key, activities, most }) => [key, activities, most])).toEqual([
      ["security", 1, 900],
      ["purpose", 2, 20],
    ]);
    expect(gapsByKind(gaps)[1]?.rows.map(({ activityId }) => activityId)).toEqual(["loans", "trees"]);
  });

  test("of a unit stand under it, and of no unit under none", () => {
    const units: Record<string, string[]> = { care: ["north", "south"], loans: ["south"] };
    const found = gapsByUnit(gaps, id => units[id] ?? []);
    expect(found.map(({ key, rows }) => [key, rows.length])).toEqual([
      ["south", 2],
      ["north", 1],
      ["", 1],
    ]);
  });

  test("of units stand in the order of the people shown, not of a sum nobody sees", () => {
    const many = [gap("one", 8, "purpose"), gap("two", 7, "purpose"), gap("large", 10, "purpose")];
    const units: Record<string, string> = { one: "south", two: "south", large: "north" };
    expect(gapsByUnit(many, id => [units[id]!]).map(({ key, most }) => [key, most])).toEqual([
      ["north", 10],
      ["south", 8],
    ]);
  });

  test("of an activity that lacks two things count it once", () => {
    const [group] = gapsByUnit([gap("care", 5, "purpose", "security")], () => ["north"]);
    expect([group?.rows.length, group?.activities, group?.most]).toEqual([2, 1, 5]);
  });
});

import { describe, expect, it } from "vitest";
import type { Cell } from "../chart/rules-facts.ts";
import { actionSchema, actionTyped, freeNumber, lookedBackOn, standOf } from "./rules-action.ts";
import { medianOf } from "./rules-levels.ts";

const shares = (...all: (number | "few" | "nearly all")[]): Cell[] =>
  all.map(one => {
    if (one === "few") return { value: 0.1, status: "l" };
    return one === "nearly all" ? { value: 0.9, status: "g" } : { value: one };
  });

describe("the step a level stands on", () => {
  it("is the lowest that at least half of those on the scale stay below or reach", () => {
    expect(medianOf(shares(0.2, 0.2, 0.3, 0.3))).toBe(3);
    expect(medianOf(shares(0.5, 0.5))).toBe(1);
    expect(medianOf(shares(0, 0, 0, 0, 0, 1))).toBe(6);
  });

  it("leaves out those who stand outside the scale", () => {
    // Of the 0.6 on the scale 0.35 stand on the first step.
    expect(medianOf(shares(0.35, 0.25), shares(0.4))).toBe(1);
    expect(medianOf(shares(0.25, 0.35), shares(0.4))).toBe(2);
  });

  it("is known where nearly all said the same, and where few can be either here or there without moving it", () => {
    expect(medianOf(shares("few", "nearly all", "few"))).toBe(2);
    expect(medianOf(shares("few", "few", 0.6, 0.3))).toBe(3);
  });

  it("is not told where what is published leaves several, or nobody is on the scale", () => {
    expect(medianOf(shares(0.45, "few", 0.45))).toBeNull();
    expect(medianOf([])).toBeNull();
  });
});

describe("an action", () => {
  const schema = actionSchema("2027-03-01", ["D1"]);
  const typed = { text: "Count the hours", owner: "Head of IT", due: "2027-06-01", theme: "D1" };
  const wrong = (change: Record<string, string>) => {
    const read = schema.safeParse(actionTyped({ ...typed, ...change }));
    return read.success ? [] : read.error.issues.map(({ path }) => path[0]);
  };

  it("has words, an owner and a day to come, and a theme of its questionnaire or none", () => {
    expect(wrong({})).toEqual([]);
    expect(wrong({ theme: "" })).toEqual([]);
    expect(wrong({ text: "  " })).toEqual(["text"]);
    expect(wrong({ text: "x".repeat(501) })).toEqual(["text"]);
    expect(wrong({ owner: "" })).toEqual(["owner"]);
    for (const due of ["2027-02-28", "2027-02-30", "soon", "2099-01-01"])
      expect(wrong({ due })).toEqual(["due"]);
    expect(wrong({ theme: "D9" })).toEqual(["theme"]);
  });

  it("is late from the day after its day, unless it is done", () => {
    expect(standOf({ due: "2027-03-01", doneOn: null }, "2027-03-01")).toBe("open");
    expect(standOf({ due: "2027-02-28", doneOn: null }, "2027-03-01")).toBe("late");
    expect(standOf({ due: "2027-02-28", doneOn: "2027-03-01" }, "2027-03-01")).toBe("done");
  });

  it("takes the first free number, and there is none after the last", () => {
    expect(freeNumber([], 3)).toBe(1);
    expect(freeNumber([1, 3], 3)).toBe(2);
    expect(freeNumber([1, 2, 3], 3)).toBeNull();
  });

  it("is looked back on in the next round; of rounds before the last only while it is open", () => {
    const one = (id: string, wave: string, doneOn: string | null) => ({
      ...{ id, wave, doneOn, number: 1, text: id, owner: "x", due: "2027-01-01", theme: null },
    });
    const before = [one("a", "last", null), one("b", "last", "2027-01-02"), one("c", "old", null)];
    expect(lookedBackOn([...before, one("d", "old", "2026-01-01")]).map(({ id }) => id)).toEqual([
      "a",
      "b",
      "c",
    ]);
  });
});

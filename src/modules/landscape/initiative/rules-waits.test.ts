import { describe, expect, it } from "vitest";
import { type InOrder, inOrderIfShort, startsTooEarly } from "./rules-waits.ts";

const said = { guessed: false };
const ground: InOrder = { id: "hub", stage: "running", start: "2027Q1", quarters: 3, ...said, waitsFor: [] };
const next: InOrder = {
  id: "portal",
  stage: "decided",
  start: "2027Q3",
  quarters: 2,
  ...said,
  waitsFor: ["hub"],
};

describe("an initiative that must wait for another", () => {
  it("starts too early in the other's last quarter, and not in the quarter after", () => {
    expect(startsTooEarly([ground, next])).toEqual([
      { id: "portal", waitsFor: "hub", until: "2027Q3", guessed: false },
    ]);
    expect(startsTooEarly([ground, { ...next, start: "2027Q4" }])).toEqual([]);
  });

  it("starts too early when both start at once, even if the other lasts no whole quarter", () => {
    expect(startsTooEarly([{ ...ground, start: "2027Q3", quarters: 0 }, next])).toHaveLength(1);
  });

  it("is told of each it starts before", () => {
    const other = { ...ground, id: "mail", start: "2028Q4" };
    const found = startsTooEarly([ground, other, { ...next, waitsFor: ["hub", "mail"] }]);
    expect(found.map(({ waitsFor }) => waitsFor)).toEqual(["hub", "mail"]);
  });

  it("need not wait for what is done, and nobody can say when what is stopped ends", () => {
    for (const stage of ["done", "stopped"]) expect(startsTooEarly([{ ...ground, stage }, next])).toEqual([]);
  });

  it("is not told once it is done or stopped itself", () => {
    for (const stage of ["done", "stopped"]) expect(startsTooEarly([ground, { ...next, stage }])).toEqual([]);
  });

  it("is not told while nobody has said when one of them starts", () => {
    expect(startsTooEarly([{ ...ground, start: null }, next])).toEqual([]);
    expect(startsTooEarly([ground, { ...next, start: null }])).toEqual([]);
  });

  it("is in order only if the other is short, while nobody has said how long that takes", () => {
    const unsaid = { ...ground, quarters: 1, guessed: true };
    expect(startsTooEarly([unsaid, next])).toEqual([]);
    expect(inOrderIfShort([unsaid, next])).toMatchObject([
      { id: "portal", waitsFor: "hub", until: "2027Q1" },
    ]);
    expect(inOrderIfShort([{ ...unsaid, guessed: false }, next])).toEqual([]);
    // One that starts before even the shortest is over starts too early, whatever the length.
    expect(inOrderIfShort([{ ...unsaid, start: "2027Q3" }, next])).toEqual([]);
    expect(startsTooEarly([{ ...unsaid, start: "2027Q3" }, next])).toMatchObject([{ guessed: true }]);
  });
});

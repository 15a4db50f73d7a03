import { describe, expect, it } from "vitest";
import { readyOf } from "../instrument/ready.ts";
import { hoursAt, pulseOf } from "./rules-hours.ts";

const pulse = pulseOf(readyOf("capacity-pulse")!)!;
const line = (office: string, item: string, part: string, answer: string, place = "FI-091") => ({
  ...{ place, office, item, part, answer },
});

describe("a capacity pulse", () => {
  it("is known by how it asks: once for each role, four kinds of hours and the whole", () => {
    expect(pulse).toEqual({
      parts: { operation: "P1", mandatory: "P2", own: "P3", unplanned: "P4" },
      whole: "P5",
    });
    expect(pulseOf(readyOf("barriers")!)).toBeNull();
    const { hoursCheck } = readyOf("capacity-pulse")!;
    expect(pulseOf({ repeatPer: "role", hoursCheck: { ...hoursCheck!, parts: ["P1", "P2"] } })).toBeNull();
  });

  it("adds up what the offices of a place said of each role, and nothing of other places", () => {
    const lines = [
      line("it", "P1", "architect", "300"),
      line("it", "P5", "architect", "480"),
      line("schools", "P1", "architect", "20.5"),
      line("it", "P4", "lead", "0"),
      line("it", "P1", "architect", "999", "FI-049"),
      line("it", "X", "somebody", "7"),
    ];
    expect(hoursAt(pulse, lines, "FI-091")).toEqual([
      { role: "architect", n: 2, operation: 320.5, mandatory: null, own: null, unplanned: null, whole: 480 },
      { role: "lead", n: 1, operation: null, mandatory: null, own: null, unplanned: 0, whole: null },
    ]);
  });
});

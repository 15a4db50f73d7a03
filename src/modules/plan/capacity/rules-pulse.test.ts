import { describe, expect, it } from "vitest";
import { guessedFor, staffingFrom } from "./rules-pulse.ts";

const hours = (
  role: string,
  whole: number | null,
  operation: number | null,
  unplanned: number | null = null,
) => ({
  ...{ role, whole, operation, unplanned },
  name: role,
});

describe("capacity from the hours of a quarter", () => {
  it("is hours by the hours of a person-month, and the share of them that operation took", () => {
    // 840 hours are six person-months of 140: two people for three months.
    expect(staffingFrom([hours("architect", 840, 336)], 140, false)).toMatchObject({
      people: 2,
      operation: 40,
    });
  });

  it("keeps as much free for what comes unplanned only where that is asked for", () => {
    const one = [hours("architect", 840, 336, 84)];
    expect(staffingFrom(one, 140, false)).toMatchObject({ operation: 40, running: 336 });
    expect(staffingFrom(one, 140, true)).toMatchObject({ operation: 50, running: 420 });
  });

  it("adds the hours of several roles before it divides", () => {
    expect(staffingFrom([hours("a", 420, 420), hours("b", 420, 0)], 140, false)).toMatchObject({
      people: 2,
      operation: 50,
    });
  });

  it("leaves out a role of which not both are said, and is nothing where none is", () => {
    const said = hours("a", 420, 42);
    expect(staffingFrom([said, hours("b", null, 100), hours("c", 100, null)], 140, false)).toMatchObject({
      people: 1,
      operation: 10,
      of: [said],
    });
    expect(staffingFrom([hours("a", 0, 0)], 140, false)).toBeNull();
    expect(staffingFrom([], 140, false)).toBeNull();
  });

  it("never takes more for operation than there is", () => {
    expect(staffingFrom([hours("a", 420, 500)], 140, false)).toMatchObject({ operation: 100 });
  });
});

describe("whose hours they are", () => {
  const own = [
    { role: "lead" as const, name: "Project lead", taken: [] },
    { role: "integration" as const, name: "Integration", taken: [] },
    { role: "data" as const, name: "Data", taken: ["line-specialist"] },
  ];
  it("is guessed by the last time, by code or name, or by what is near, and else not at all", () => {
    expect(guessedFor({ role: "line-specialist", name: "Specialist" }, own)).toBe("data");
    expect(guessedFor({ role: "x", name: "project lead " }, own)).toBe("lead");
    expect(guessedFor({ role: "it-architect", name: "IT architect" }, own)).toBe("integration");
    expect(guessedFor({ role: "information-security", name: "Information security" }, own)).toBeUndefined();
    expect(guessedFor({ role: "constructor", name: "x" }, own)).toBeUndefined();
  });
});

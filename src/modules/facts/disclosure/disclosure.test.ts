import { describe, expect, it } from "vitest";
import { refusalText } from "../../../platform/i18n/index.ts";
import { apart, framed, movedEnough, raisedThreshold, shownShares } from "./rules-disclosure.ts";
import "../texts/index.ts";

const people = (first: number, last: number) =>
  new Set(Array.from({ length: last - first + 1 }, (_, i) => `p${first + i}`));

const codeOf = (result: { ok: boolean; refusal?: { code: string } }) =>
  result.ok ? "" : result.refusal?.code;

describe("a threshold", () => {
  it("can be raised and never lowered", () => {
    expect(raisedThreshold(5, 20)).toEqual({ ok: true, value: 20 });
    expect(raisedThreshold(5, 5)).toEqual({ ok: true, value: 5 });
    expect(codeOf(raisedThreshold(5, 4))).toBe("disclosure.lowered");
    expect(codeOf(raisedThreshold(5, 5.5))).toBe("disclosure.threshold");
    expect(codeOf(raisedThreshold(1, 0))).toBe("disclosure.threshold");
  });
});

describe("a group asked in confidence", () => {
  it("has at least ten in its frame, and those that have not are named", () => {
    expect(framed([{ name: "Ale, teachers", persons: 10 }]).ok).toBe(true);
    const refused = framed([
      { name: "Ale, chiefs", persons: 1 },
      { name: "Ale, teachers", persons: 40 },
      { name: "Ale, council", persons: 9 },
    ]);
    expect(refused).toMatchObject({
      refusal: {
        code: "disclosure.frame",
        values: { names: "Ale, chiefs (1), Ale, council (9)", least: 10 },
      },
    });
  });
});

describe("an answer everybody gave", () => {
  it("is not told to the last one: seven of seven reads as at least 90 %", () => {
    expect(shownShares([7, 0, 0])).toEqual([{ atLeast: 0.9 }, { atMost: 0.1 }, { atMost: 0.1 }]);
    expect(shownShares([0, 7])).toEqual([{ atMost: 0.1 }, { atLeast: 0.9 }]);
  });

  it("nor that everybody, or nobody, answered at all", () => {
    expect(shownShares([12, 0])[0]).toEqual({ atLeast: 0.9 });
    expect(shownShares([0, 12])[0]).toEqual({ atMost: 0.1 });
  });

  it("nor that it was not quite everybody, or what is shown would tell which it was", () => {
    expect(shownShares([19, 1])).toEqual(shownShares([20, 0]));
    expect(shownShares([17, 3])).toEqual([{ share: 0.85 }, { share: 0.15 }]);
  });

  it("is told as it is where they disagree, and not at all where nobody was asked", () => {
    expect(shownShares([6, 1])).toEqual([{ share: 6 / 7 }, { share: 1 / 7 }]);
    expect(shownShares([0, 0])).toEqual([]);
  });
});

describe("two things published", () => {
  it("may not differ by one or two persons, whichever came first", () => {
    const [all, allButOne] = [
      { name: "all", persons: people(1, 20) },
      { name: "all but the chief", persons: people(2, 20) },
    ];
    expect(codeOf(apart([all, allButOne]))).toBe("disclosure.difference");
    expect(codeOf(apart([allButOne, all]))).toBe("disclosure.difference");
    expect(apart([all, { name: "others", persons: people(4, 20) }]).ok).toBe(true);
    expect(codeOf(apart([all, { name: "others", persons: people(4, 20) }], 10))).toBe(
      "disclosure.difference",
    );
  });

  it("may overlap where both sides of the difference are many or none", () => {
    const one = { name: "one", persons: people(1, 10) };
    expect(apart([one, { name: "the same", persons: people(1, 10) }]).ok).toBe(true);
    expect(apart([one, { name: "shifted", persons: people(4, 13) }]).ok).toBe(true);
    expect(codeOf(apart([one, { name: "shifted", persons: people(3, 12) }]))).toBe("disclosure.difference");
    // Groups that share nobody tell nothing about each other, however small.
    expect(apart([one, { name: "elsewhere", persons: people(50, 51) }]).ok).toBe(true);
  });

  it("may not show a count that moved by one or two since the release before", () => {
    expect(codeOf(movedEnough([{ name: "Ale", before: 8, after: 9 }]))).toBe("disclosure.moved");
    expect(codeOf(movedEnough([{ name: "Ale", before: 8, after: 6 }]))).toBe("disclosure.moved");
    expect(movedEnough([{ name: "Ale", before: 8, after: 11 }]).ok).toBe(true);
    expect(movedEnough([{ name: "Ale", before: 8, after: 8 }]).ok).toBe(true);
    expect(movedEnough([{ name: "Ale", before: null, after: 6 }]).ok).toBe(true);
  });

  it("are refused in a sentence, in five languages", () => {
    const refused = apart([
      { name: "alle", persons: people(1, 20) },
      { name: "lærere", persons: people(2, 20) },
    ]);
    for (const lang of ["en", "da", "sv", "fi", "nb"] as const)
      expect(refused.ok ? "" : refusalText(refused.refusal, lang)).toMatch(/alle.*lærere.*3/);
  });
});

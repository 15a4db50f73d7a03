import { describe, expect, it } from "vitest";
import type { Labels } from "./labels.ts";
import { labelsLike } from "./labels.ts";

const labels: Labels = {
  of: new Map(
    ["Børnehaven Solsikken", "Ældrepleje Nord (Velfærd)", "Ældrepleje Syd", "Nord Ældrepleje"].map(
      (name, n) => [String(n), name],
    ),
  ),
  idsOf: () => [],
};

describe("what a box for a name offers while one types", () => {
  it("offers the names that hold every word, in any order and case", () => {
    expect(labelsLike(labels, "nord ÆLDRE", 9)).toEqual(["Nord Ældrepleje", "Ældrepleje Nord (Velfærd)"]);
  });

  it("offers first what begins as typed, and no more than asked for", () => {
    expect(labelsLike(labels, "ældre", 2)).toEqual(["Ældrepleje Nord (Velfærd)", "Ældrepleje Syd"]);
  });

  it("offers nothing for what no name holds", () => {
    expect(labelsLike(labels, "havn", 9)).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { type Labels, labelled, labelsLike, labelsNear } from "./labels.ts";

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

describe("what things are called", () => {
  const { of, idsOf } = labelled([
    { id: "1", name: "Køkken", more: "Åskolen" },
    { id: "2", name: "Køkken", more: "Nordskolen" },
    { id: "3", name: "Bibliotek", more: "Kultur" },
    { id: "4", name: "Vagt", more: "Drift" },
    { id: "5", name: "Vagt", more: "Drift" },
  ]);

  it("is the name alone where only one bears it, else the name with the unit above", () => {
    expect([...of.values()].slice(0, 3)).toEqual(["Køkken (Åskolen)", "Køkken (Nordskolen)", "Bibliotek"]);
    expect(idsOf("køkken (nordskolen)")).toEqual(["2"]);
    expect(idsOf("Køkken")).toEqual(["1", "2"]);
  });

  it("is told apart by its id where even the unit above is the same", () => {
    expect(of.get("4")).toBe("Vagt (Drift) [4]");
    expect(idsOf("Vagt (Drift) [5]")).toEqual(["5"]);
  });

  it("is proposed for a text that shares a word with it", () => {
    expect(labelsNear(labelled([{ id: "1", name: "Åskolens køkken", more: "" }]), "køkken, syd")).toEqual([
      "Åskolens køkken",
    ]);
  });
});

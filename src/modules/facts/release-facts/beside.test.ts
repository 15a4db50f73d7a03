import { describe, expect, it } from "vitest";
import { readyOf } from "../instrument/ready.ts";
import type { Questionnaire } from "../questionnaire/rules-questionnaire.ts";
import { jsonStatOf } from "./json-stat.ts";
import { factsOf } from "./made.ts";
import type { Wave } from "./rules-given.ts";
import { inventedWave } from "./testing/invented-wave.ts";
import { readCube } from "./testing/read-cube.ts";

const about = {
  ...{ release: "r1", publisher: "Kuntaliitto", due: "2026-12-01T07:00:00Z", previous: null },
  ...{ address: "https://samsyn.example/r1", licence: "https://creativecommons.org/licenses/by/4.0/" },
};
const cubeOf = async (wave: Wave) => {
  const made = await factsOf(wave);
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  return readCube(jsonStatOf(made.value, about));
};

const named = (...ids: string[]) => ids.map(id => ({ id, label: { en: id } }));
const decisions = readyOf("decision-makers")!;
const questionnaire: Questionnaire = {
  ...decisions,
  groups: [
    { ...decisions.groups[0]!, items: decisions.groups[0]!.items.slice(0, 1) },
    {
      id: "S",
      stem: { en: "Lists" },
      items: [
        {
          ...{ id: "S1", type: "single", text: { en: "Where?" }, options: named("here", "there") },
          aside: named("dontknow"),
        },
        {
          ...{ id: "S2", type: "multiple", text: { en: "What?" }, options: named("more", "less") },
          aside: named("dontknow"),
        },
      ],
    },
  ],
};

/** Places of ninety chiefs each; what each answered to all three questions: "d" does not know. */
const places = (...given: readonly string[]): Wave => {
  const strata = given.map((_, i) => ({ place: `FI-09${i + 1}`, role: "chief", population: 90 }));
  const answer = (one: string) => ({
    A1: one === "d" ? "dontknow" : one,
    S1: one === "d" ? "dontknow" : one < "3" ? "here" : "there",
    S2: one === "d" ? ["dontknow"] : one < "3" ? ["more"] : one === "3" ? ["more", "less"] : ["less"],
  });
  return {
    ...inventedWave(questionnaire, { seed: 1, places: 1, roles: 1 }),
    ...{ strata, breakdowns: ["place"] as const, reached: [] },
    responses: given.flatMap((said, i) =>
      [...said].map(one => ({ place: strata[i]!.place, role: "chief", flags: [], answers: answer(one) })),
    ),
  };
};
const mixed = "12345".repeat(4);

describe("those who stand beside the scale", () => {
  it("are in no share of it, and their own is of all who answered", async () => {
    const cube = await cubeOf(places(`${mixed}ddddd`, mixed, mixed));
    const told = (item: string, answer: string, measure: string) =>
      cube.told(item, answer, "place:FI-091", measure)?.value;
    expect(["1", "2", "3", "4", "5"].map(answer => told("A1", answer, "share"))).toEqual(Array(5).fill(0.2));
    expect(told("A1", "dontknow", "share")).toBe(0.2);
    expect(told("A1", "_all", "mean")).toBe(3);
    expect([told("S1", "here", "share"), told("S1", "there", "share")]).toEqual([0.4, 0.6]);
    // Who does not know has ticked nothing: of the twenty others twelve want more, and twelve less.
    expect([told("S2", "more", "share"), told("S2", "less", "share")]).toEqual([0.6, 0.6]);
    expect([told("S1", "dontknow", "share"), told("S2", "dontknow", "share")]).toEqual([0.2, 0.2]);
  });

  it("are counted with the question, and each answer on the scale says of how many its share is", async () => {
    const cube = await cubeOf(places(`${mixed}ddddd`, mixed, mixed));
    for (const [item, on] of [
      ["A1", "1"],
      ["S1", "here"],
      ["S2", "more"],
    ] as const) {
      expect(cube.told(item, "_all", "place:FI-091", "n")).toEqual({ value: 25, status: "" });
      expect(cube.told(item, on, "place:FI-091", "n")).toEqual({ value: 20, status: "" });
    }
  });

  it("hide nobody who is of one mind with all others on the scale", async () => {
    const cube = await cubeOf(places("5".repeat(20).padEnd(30, "d"), mixed, mixed));
    const told = (answer: string, measure: string) => cube.told("A1", answer, "place:FI-091", measure);
    expect(told("5", "share")).toEqual({ value: 0.9, status: "g" });
    expect(told("1", "share")).toEqual({ value: 0.1, status: "l" });
    expect(told("_all", "mean")).toEqual({ value: null, status: "h" });
    expect(told("dontknow", "share")).toEqual({ value: 0.333, status: "" });
  });

  it("are told where those on the scale are too few to be, or of one mind, and these are not", async () => {
    for (const few of ["123", "5".repeat(8)]) {
      const cube = await cubeOf(places(few.padEnd(20, "d"), mixed, mixed));
      const shown = (answer: string, group: string) => cube.told("A1", answer, group, "share")?.status;
      expect(shown("dontknow", "place:FI-091")).toBe("");
      expect(["1", "2", "3", "4", "5"].map(answer => shown(answer, "place:FI-091"))).toEqual(
        Array(5).fill("h"),
      );
      expect(cube.told("A1", "1", "place:FI-091", "n")).toEqual({ value: null, status: "h" });
      // Nor can it be taken from what is told of all and of the others.
      expect(["place:FI-092", "place:FI-093"].map(group => shown("1", group)).toSorted()).toEqual(["", "h"]);
    }
  });

  it("are told as at least 90 % where they are nearly all, and nothing of those on the scale is", async () => {
    const cube = await cubeOf(places("12345".padEnd(55, "d"), mixed, mixed));
    expect(cube.told("A1", "dontknow", "place:FI-091", "share")).toEqual({ value: 0.9, status: "g" });
    for (const answer of ["1", "2", "3", "4", "5"])
      expect(cube.told("A1", answer, "place:FI-091", "share")).toEqual({ value: null, status: "h" });
  });

  it("are all there is where the one who answered on the record does not know", async () => {
    const cube = await cubeOf({ ...places("d", "4"), mode: "on-record" });
    expect(cube.told("A1", "dontknow", "place:FI-091", "share")).toMatchObject({ value: 1 });
    expect(cube.told("A1", "4", "place:FI-091", "share")).toEqual({ value: null, status: "n" });
    expect(cube.told("A1", "4", "place:FI-092", "share")).toMatchObject({ value: 1 });
    expect(cube.told("A1", "4", "_all", "share")).toMatchObject({ value: 1 });
  });

  it("leave two of twenty a tenth, told as at most that, though sums of fractions round it", async () => {
    const strata = [7, 11, 13].map((population, i) => ({
      place: `FI-09${i + 1}`,
      role: "chief",
      population,
    }));
    const wave = places("1222222222".repeat(2), "1222222222".repeat(3), "1222222222".repeat(5));
    const uneven = { ...wave, strata: strata.map(one => ({ ...one, population: one.population * 10 })) };
    const cube = await cubeOf(uneven);
    for (const group of cube.ids("group"))
      expect(cube.told("A1", "1", group, "share")).toEqual({ value: 0.1, status: "l" });
  });
});

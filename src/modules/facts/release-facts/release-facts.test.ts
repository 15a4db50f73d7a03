import { describe, expect, it } from "vitest";
import { seeded } from "../../../kernel/random.ts";
import { readyInstruments, readyOf } from "../instrument/ready.ts";
import { shuffled } from "../protection/testing/random-counts.ts";
import type { Questionnaire } from "../questionnaire/rules-questionnaire.ts";
import { wordedOf } from "../questionnaire/rules-wording.ts";
import { jsonStatOf } from "./json-stat.ts";
import { type Facts, factsOf } from "./made.ts";
import type { Wave } from "./rules-given.ts";
import { inventedWave } from "./testing/invented-wave.ts";
import { readCube } from "./testing/read-cube.ts";

const about = {
  ...{ release: "r1", publisher: "Kuntaliitto", due: "2026-12-01T07:00:00Z", previous: null },
  ...{
    address: "https://samsyn.example/facts/releases/r1",
    licence: "https://creativecommons.org/licenses/by/4.0/",
  },
};

const madeOf = async (wave: Wave): Promise<Facts> => {
  const made = await factsOf(wave);
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  return made.value;
};
const cubeOf = async (wave: Wave) => readCube(jsonStatOf(await madeOf(wave), about));

const anonymous = inventedWave(readyOf("decision-makers")!, { seed: 1, places: 12, roles: 2 });

/** Three places with so many chiefs each, and what these answered to the first question, a digit each. */
const places = (population: number, given: readonly string[]): Wave => {
  const strata = ["FI-091", "FI-092", "FI-093"].map(place => ({
    ...{ place, role: "chief", population },
  }));
  const responses = given.flatMap((digits, i) =>
    [...digits].map(A1 => ({ ...{ place: strata[i]!.place, role: "chief", flags: [] }, answers: { A1 } })),
  );
  return { ...anonymous, strata, responses, breakdowns: ["place"] };
};

describe("the facts of a wave", () => {
  it("hold every question of each ready questionnaire, in its order, none left out", async () => {
    for (const questionnaire of readyInstruments) {
      const wave = inventedWave(questionnaire, { seed: 3, places: 3, roles: 2 });
      const cube = await cubeOf(wave);
      expect(cube.ids("item")).toEqual(wordedOf(questionnaire).map(({ id }) => id));
      for (const item of cube.ids("item")) expect(cube.told(item, "_all", "_all", "n")).toBeDefined();
    }
  });

  it("tell how many wrote in own words of everybody and of no group, and on the record of each", async () => {
    const cube = await cubeOf(anonymous);
    const groups = cube.ids("group").filter(id => id !== "_all");
    expect(cube.told("C1", "_all", "_all", "n")).not.toMatchObject({ status: "h" });
    for (const group of groups) expect(cube.told("C1", "_all", group, "n")).toMatchObject({ status: "h" });
    const open = await cubeOf(
      inventedWave(readyOf("capacity-digitalisation")!, { seed: 1, places: 12, roles: 1 }),
    );
    for (const group of open.ids("group"))
      expect(open.told("S6.1", "_all", group, "n")).not.toMatchObject({ status: "h" });
  });

  it("are the same bytes in any order of answers and strata", async () => {
    const first = jsonStatOf(await madeOf(anonymous), about);
    for (const seed of [1, 2]) {
      const [responses, strata] = [
        shuffled(anonymous.responses, seeded(seed)),
        shuffled(anonymous.strata, seeded(seed)),
      ];
      expect(jsonStatOf(await madeOf({ ...anonymous, responses, strata }), about)).toBe(first);
    }
  });

  it("are the same bytes in any order of numbers with fractions, of which sums end otherwise", async () => {
    const hours: Questionnaire = {
      ...anonymous.questionnaire,
      groups: [
        { id: "N", stem: { en: "Hours" }, items: [{ id: "N1", type: "number", text: { en: "Hours" } }] },
      ],
    };
    const wave = (numbers: readonly number[]): Wave => ({
      ...places(50, []),
      questionnaire: hours,
      strata: [{ place: "FI-091", role: "chief", population: 50 }],
      responses: numbers.map(N1 => ({ place: "FI-091", role: "chief", answers: { N1 }, flags: [] })),
    });
    const numbers = [32.9, 8.2, 38.2, 1.9, 24.2, 37.2, 17.6, 0];
    const first = jsonStatOf(await madeOf(wave(numbers)), about);
    expect(jsonStatOf(await madeOf(wave(numbers.toReversed())), about)).toBe(first);
  });

  it("tell no count below the threshold, and no share of a group so small", async () => {
    const cube = await cubeOf(anonymous);
    const counts = cube.all().filter(({ measure }) => measure === "n");
    expect(counts.filter(({ value }) => value !== null && value < 5)).toEqual([]);
    const hidden = counts.filter(({ answer, status }) => answer === "_all" && status === "h");
    expect(hidden.length).toBeGreaterThan(10);
    const dark = new Set(hidden.map(({ item, group }) => `${item} ${group}`));
    const seen = cube.all().filter(one => one.value !== null && dark.has(`${one.item} ${one.group}`));
    expect(seen).toEqual([]);
  });

  it("tell of all who answered what their answers, each weighed by its stratum, say", async () => {
    const strata = [
      { place: "FI-091", role: "chief", population: 40 },
      { place: "FI-092", role: "chief", population: 20 },
    ];
    const answered = (place: string, given: readonly string[]) =>
      given.map(A1 => ({ place, role: "chief", answers: { A1 }, flags: [] }));
    const responses = [
      ...answered("FI-091", ["1", "1", "2", "2", "3", "3", "4", "5"]),
      ...answered("FI-092", ["5", "5", "4", "4", "1", "2", "3", "3", "2", "1"]),
    ];
    const cube = await cubeOf({ ...anonymous, strata, responses, breakdowns: ["place"] });
    expect(cube.told("A1", "_all", "_all", "n")).toEqual({ value: 18, status: "" });
    // (40/8 · 21 + 20/10 · 30) / 60
    expect(cube.told("A1", "_all", "_all", "mean")).toEqual({ value: 2.75, status: "" });
    // (40/8 · 2 + 20/10 · 2) / 60
    expect(cube.told("A1", "1", "_all", "share")).toEqual({ value: 0.233, status: "" });
    expect(cube.told("A1", "_all", "place:FI-092", "mean")).toEqual({ value: 3, status: "" });
    expect(cube.told("A2", "_all", "_all", "n")).toEqual({ value: null, status: "h" });
  });

  it("say at least 90 % where all or nearly all of a group agree", async () => {
    const cube = await cubeOf(places(60, ["5".repeat(30), `${"5".repeat(19)}1`, "12345".repeat(6)]));
    for (const place of ["FI-091", "FI-092"]) {
      expect(cube.told("A1", "5", `place:${place}`, "share")).toEqual({ value: 0.9, status: "g" });
      expect(cube.told("A1", "1", `place:${place}`, "share")).toEqual({ value: 0.1, status: "l" });
      expect(cube.told("A1", "_all", `place:${place}`, "mean")).toEqual({ value: null, status: "h" });
    }
    expect(cube.told("A1", "_all", "place:FI-093", "mean")).toEqual({ value: 3, status: "" });
  });

  it("say nothing of a small group that agrees, nor what would tell it by subtraction", async () => {
    const cube = await cubeOf(places(60, ["5".repeat(8), "12345".repeat(4), "12345".repeat(6)]));
    const shown = ["_all", "place:FI-091", "place:FI-092", "place:FI-093"].map(
      group => cube.told("A1", "5", group, "share")!.status,
    );
    expect(shown).toEqual(["", "h", "h", ""]);
    expect(cube.told("A1", "_all", "place:FI-091", "n")).toEqual({ value: 8, status: "" });
  });

  it("do not tell that everybody answered, nor by subtraction", async () => {
    const cube = await cubeOf(places(12, ["123451234512", "12345123", "1234512"]));
    const told = ["_all", "place:FI-091", "place:FI-092", "place:FI-093"].map(group =>
      cube.told("A1", "_all", group, "n"),
    );
    expect(told).toEqual([
      { value: 27, status: "" },
      { value: 5, status: "g" },
      { value: 8, status: "" },
      { value: 5, status: "g" },
    ]);
  });

  it("tell exactly how many of all answered beside hidden groups, as long as no few of these stand apart", async () => {
    // Of twenty, twenty, four and six who answered at all, so many said something to the first question.
    const allOf = async (said: readonly number[]) => {
      const strata = said.map((_, i) => ({ place: `FI-09${i + 1}`, role: "chief", population: 40 }));
      const responses = strata.flatMap(({ place, role }, i) =>
        Array.from({ length: [20, 20, 4, 6][i]! }, (_, k) => ({
          ...{ place, role, flags: [] },
          answers: k < said[i]! ? { A1: `${1 + (k % 5)}`, A2: "1" } : { A2: "2" },
        })),
      );
      const cube = await cubeOf({ ...anonymous, strata, responses, breakdowns: ["place"] });
      for (const place of ["FI-093", "FI-094"])
        expect(cube.told("A1", "_all", `place:${place}`, "n")).toEqual({ value: null, status: "h" });
      return cube.told("A1", "_all", "_all", "n");
    };
    expect(await allOf([19, 19, 2, 4])).toEqual({ value: 44, status: "" });
    expect(await allOf([19, 19, 1, 2])).toEqual({ value: 38, status: "g" });
  });

  it("stand whole with an interval for most questions of many small groups", async () => {
    const size = { seed: 2, places: 40, roles: 2, people: 12, blank: 0.05 };
    const cube = await cubeOf(inventedWave(readyOf("decision-makers")!, size));
    const asked = cube.ids("item").filter(item => /^[AB]\d/.test(item));
    const whole = asked.filter(
      item =>
        cube.told(item, "_all", "_all", "n")?.status === "" &&
        cube.told(item, "_all", "_all", "lower")?.value !== null,
    );
    expect(asked.length).toBeGreaterThan(5);
    expect(whole.length).toBeGreaterThan(asked.length * 0.7);
  });

  it("are told as they are where the municipality answers on the record", async () => {
    const wave = inventedWave(readyOf("capacity-pulse")!, {
      seed: 2,
      places: 4,
      roles: 1,
      people: 1,
      rate: 9,
    });
    const cube = await cubeOf({ ...wave, strata: wave.strata.map(one => ({ ...one, population: 20 })) });
    expect(cube.all().filter(({ status }) => status === "h")).toEqual([]);
    expect(cube.told("P1", "_all", "_all", "mean")!.value).toBeGreaterThan(0);
  });

  it("refuse an answer from outside the frame, and more answers than people", async () => {
    const [first] = anonymous.responses;
    const stray = await factsOf({ ...anonymous, responses: [{ ...first!, place: "FI-999" }] });
    expect(stray).toMatchObject({ ok: false, refusal: { code: "release-facts.no-stratum" } });
    const many = await factsOf({ ...anonymous, responses: Array.from({ length: 500 }, () => first!) });
    expect(many).toMatchObject({ ok: false, refusal: { code: "estimate.more-than-frame" } });
  });
});

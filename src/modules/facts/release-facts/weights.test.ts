import { describe, expect, it } from "vitest";
import { readyOf } from "../instrument/ready.ts";
import { auditRelease } from "../release-audit/audit.ts";
import { filesOf } from "./bundle.ts";
import { jsonStatOf } from "./json-stat.ts";
import { type Facts, factsOf } from "./made.ts";
import type { Wave } from "./rules-given.ts";
import { inventedWave } from "./testing/invented-wave.ts";
import { readCube } from "./testing/read-cube.ts";

const about = {
  ...{ release: "r1", publisher: "Kuntaliitto", due: "2026-12-01T07:00:00Z", previous: null },
  ...{ address: "https://samsyn.example/r1", licence: "https://creativecommons.org/licenses/by/4.0/" },
};
const madeOf = async (wave: Wave): Promise<Facts> => {
  const made = await factsOf(wave);
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  return made.value;
};
const questionnaire = readyOf("decision-makers")!;

/** Everybody answers so to the first question, a digit each; of so many in the frame, or invited of it. */
const waveOf = (
  groups: readonly { place: string; role: string; population: number; invited?: number; given: string }[],
  breakdowns: Wave["breakdowns"],
): Wave => ({
  ...inventedWave(questionnaire, { seed: 1, places: 1, roles: 1 }),
  strata: groups.map(({ place, role, population }) => ({ place, role, population })),
  reached: groups.map(({ place, role, population, invited = population }) => ({
    ...{ place, role, invited, refused: 0, partial: 0 },
  })),
  responses: groups.flatMap(({ place, role, given }) =>
    [...given].map(A1 => ({ place, role, flags: [], answers: { A1 } })),
  ),
  breakdowns,
});

describe("the weights of a release", () => {
  it("do not tell who said what in groups that are not told, as long as all sums stay", async () => {
    const wave = (said: readonly [chief: string, officer: string][]) =>
      waveOf(
        ["FI-091", "FI-092", "FI-049", "FI-018"].flatMap((place, i) => {
          const [chief, officer] = said[i] ?? ["123451", "12345123451234512345"];
          return [
            { place, role: "chief", population: 12, given: chief },
            { place, role: "officer", population: 40, given: officer },
            { place, role: "elected", population: 60, given: "12345123451234512345" },
          ];
        }),
        ["place", "role", "place-role"],
      );
    // One in each says what the other did: every sum by place and by role is the same.
    const [one, other] = [
      await madeOf(
        wave([
          ["135", "2345"],
          ["245", "1345"],
        ]),
      ),
      await madeOf(
        wave([
          ["235", "1345"],
          ["145", "2345"],
        ]),
      ),
    ];
    expect(jsonStatOf(one, about)).toBe(jsonStatOf(other, about));
    const cube = readCube(jsonStatOf(one, about));
    expect(cube.told("A1", "_all", "FI-091:chief", "n")!.status).toBe("h");
    expect(cube.told("A1", "3", "place:FI-091", "share")!.value).toBeGreaterThan(0);
  });

  it("do not tell what the one chief of a place said where only places are told", async () => {
    const wave = (chief: string, officer: string) =>
      waveOf(
        ["FI-091", "FI-092", "FI-049"].flatMap(place => [
          { place, role: "chief", population: 1, given: place === "FI-091" ? chief : "" },
          { place, role: "officer", population: 40, given: `${place === "FI-091" ? officer : "3"}123412345` },
        ]),
        ["place"],
      );
    const [one, other] = [await madeOf(wave("5", "1")), await madeOf(wave("1", "5"))];
    expect(jsonStatOf(one, about)).toBe(jsonStatOf(other, about));
    expect(readCube(jsonStatOf(one, about)).told("A1", "5", "place:FI-091", "share")).toBeDefined();
  });

  it("are of no use to tell whether all of a group answered: its shares come in tenths", async () => {
    const wave = waveOf(
      [
        { place: "FI-091", role: "chief", population: 14, given: "12345123451234" },
        { place: "FI-092", role: "chief", population: 14, given: "1234512345123" },
        { place: "FI-049", role: "chief", population: 40, given: "123451234512345" },
      ],
      ["place"],
    );
    const cube = readCube(jsonStatOf(await madeOf(wave), about));
    for (const place of ["FI-091", "FI-092"]) {
      expect(cube.told("A1", "_all", `place:${place}`, "n")!.status).toBe("g");
      for (const answer of ["1", "2", "3", "4", "5"]) {
        const { value } = cube.told("A1", answer, `place:${place}`, "share")!;
        expect(value! * 10).toBeCloseTo(Math.round(value! * 10), 9);
      }
    }
    expect(cube.told("A1", "1", "place:FI-049", "share")).toEqual({ value: 0.2, status: "" });
  });
});

describe("a municipality that does not answer on the record", () => {
  it("is stood for by those that answer in the same role, and by everybody where none did", async () => {
    const wave = (roles: readonly [string, string, string, string]): Wave => ({
      ...inventedWave(readyOf("capacity-digitalisation")!, { seed: 1, places: 1, roles: 1 }),
      strata: ["FI-091", "FI-092", "FI-049", "FI-018"].map((place, i) => ({
        ...{ place, role: roles[i]!, population: 1 },
      })),
      reached: [],
      responses: [
        { place: "FI-091", role: roles[0], flags: [], answers: { "S2.1": "5" } },
        { place: "FI-092", role: roles[1], flags: [], answers: { "S2.1": "1" } },
      ],
      breakdowns: [],
    });
    const mean = async (roles: readonly [string, string, string, string]) =>
      readCube(jsonStatOf(await madeOf(wave(roles)), about)).told("S2.1", "_all", "_all", "mean")!.value;
    expect(await mean(["director", "chief", "director", "director"])).toBe(4);
    expect(await mean(["director", "chief", "other", "other"])).toBe(3);
  });
});

describe("who was invited", () => {
  it("bounds who answered: that all of a sample did is not told, and opens no smaller group", async () => {
    const given = [
      { place: "FI-091", role: "chief", population: 100, invited: 12, given: "123451234512" },
      { place: "FI-091", role: "officer", population: 100, invited: 60, given: "1234" },
      { place: "FI-091", role: "elected", population: 100, invited: 60, given: "123451234512345" },
      ...["FI-092", "FI-049"].flatMap(place =>
        ["chief", "officer", "elected"].map(role => ({
          ...{ place, role, population: 100, invited: 60, given: "123451234512345123" },
        })),
      ),
    ];
    const wave = waveOf(given, ["place", "role", "place-role"]);
    const facts = await madeOf(wave);
    const cube = readCube(jsonStatOf(facts, about));
    expect(cube.told("A1", "_all", "FI-091:chief", "n")!.status).not.toBe("");
    expect(await auditRelease(filesOf(facts, about), wave)).toEqual([]);
    // A maker who does not look at who was invited tells it, and the auditor sees it.
    const blind = await madeOf({ ...wave, reached: [] });
    const found = await auditRelease(filesOf({ ...blind, wave }, about), wave);
    expect(found).toContainEqual({ attack: "margins", group: "FI-091:officer" });
  });
});

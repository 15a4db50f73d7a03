import { describe, expect, it } from "vitest";
import { readyOf } from "../instrument/ready.ts";
import type { Questionnaire } from "../questionnaire/rules-questionnaire.ts";
import { bundleOf, type File } from "../release-facts/bundle.ts";
import type { Wave } from "../release-facts/rules-given.ts";
import { inventedWave } from "../release-facts/testing/invented-wave.ts";
import { auditRelease } from "./audit.ts";
import { older, revealed } from "./testing/revealed.ts";

const about = {
  ...{ release: "r3", publisher: "Kuntaliitto", due: "2026-12-01T07:00:00Z", previous: null },
  ...{ address: "https://samsyn.example/r3", licence: "https://creativecommons.org/licenses/by/4.0/" },
};
const filesOf = async (wave: Wave, before: File[] | null = null): Promise<File[]> => {
  const made = await bundleOf(wave, about, { before });
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  return made.value.files;
};

const aside = (...ids: string[]) => ids.map(id => ({ id, label: { en: id } }));
const options = aside("a", "b", "c");
const decisions = readyOf("decision-makers")!;
/** Scales and lists of which some stand beside. */
const besides: Questionnaire = {
  ...decisions,
  groups: [
    { ...decisions.groups[0]!, items: decisions.groups[0]!.items.slice(0, 1) },
    {
      id: "S",
      stem: { en: "Lists" },
      items: [
        { id: "S1", type: "single", text: { en: "One" }, options, aside: aside("dontknow") },
        { id: "S2", type: "single", text: { en: "One" }, options, aside: aside("dontknow", "notrelevant") },
        { id: "S3", type: "multiple", text: { en: "Some" }, options, aside: aside("dontknow") },
      ],
    },
  ],
};

/** Places of ninety chiefs each, and what those who answered said to the first question: "d" does not know. */
const places = (...given: readonly string[]): Wave => {
  const strata = given.map((_, i) => ({ place: `FI-09${i + 1}`, role: "chief", population: 90 }));
  return {
    ...inventedWave(besides, { seed: 1, places: 1, roles: 1 }),
    ...{ strata, breakdowns: ["place"] as const },
    reached: strata.map(({ place, role, population }) => ({
      ...{ place, role, invited: population, refused: 0, partial: 0 },
    })),
    responses: given.flatMap((said, i) =>
      [...said].map(one => ({
        ...{ place: strata[i]!.place, role: "chief", flags: [] },
        answers: { A1: one === "d" ? "dontknow" : one },
      })),
    ),
  };
};
const mixed = "12345".repeat(4);
const scale = (place: string) => ["1", "2", "3", "4", "5"].map(answer => ["A1", answer, place] as const);

describe("whoever attacks a release in which some stand beside the scale", () => {
  it("finds nobody in any of many waves, whether few or nearly all do not know", async () => {
    const found: unknown[] = [];
    for (let seed = 1; seed <= 12; seed++) {
      const beside = [0.1, 0.3, 0.6, 0.9][seed % 4]!;
      const size = {
        seed,
        places: 16,
        roles: 2 + (seed % 3),
        people: seed % 2 ? 13 : 40,
        alike: 0.3,
        beside,
      };
      const wave = inventedWave(besides, { ...size, rate: [0.3, 0.6, 0.9][seed % 3]! });
      found.push(...(await auditRelease(await filesOf(wave), wave)));
    }
    expect(found).toEqual([]);
  });

  // Each wave as it is released holds; told one thing more of those on the scale, it does not.
  const forgotten: [what: string, attack: string, wave: Wave, told: string][] = [
    [
      "few on the scale of a group",
      "few-apart",
      places("123d".padEnd(20, "d"), mixed, mixed, mixed),
      "FI-091",
    ],
    [
      "the one group beside few on the scale",
      "few-apart",
      places("123".padEnd(20, "d"), mixed, mixed),
      "FI-092",
    ],
    [
      "the one group beside few of one mind",
      "alike",
      places("5".repeat(8).padEnd(20, "d"), mixed, mixed),
      "FI-092",
    ],
    [
      "the one group beside a small one that all stands beside",
      "alike",
      places("d".repeat(8), `${mixed}dddd`, mixed),
      "FI-093",
    ],
    [
      "anybody on it where nearly all stand beside",
      "beside",
      places("12345".padEnd(55, "d"), mixed, mixed),
      "FI-091",
    ],
  ];
  for (const [what, attack, wave, told] of forgotten)
    it(`finds ${attack} where a maker forgets to hide ${what}`, async () => {
      const files = await filesOf(wave);
      expect(await auditRelease(files, wave)).toEqual([]);
      const found = await auditRelease(await revealed(files, wave, about, scale(`place:${told}`)), wave);
      expect([...new Set(found.map(one => one.attack))]).toContain(attack);
    });

  it("finds that those on the scale are of one mind where their share is told as it is", async () => {
    const wave = places("5".repeat(17).padEnd(20, "d"), mixed, mixed);
    const files = await filesOf(wave);
    const found = await auditRelease(await revealed(files, wave, about, scale("place:FI-091")), wave);
    expect(found).toContainEqual({ attack: "alike", group: "place:FI-091", item: "A1" });
  });

  it("finds a number on the scale that moved by one, and none where the round before is looked at", async () => {
    const [first, second] = [places(`${mixed}ddddd`, mixed), places(`${mixed}2dddd`, mixed)];
    const before = await filesOf(first);
    const moved = await auditRelease(await filesOf(second), second, { before });
    expect(moved).toContainEqual({ attack: "moved", group: "place:FI-091", item: "A1" });
    expect(await auditRelease(await filesOf(second, before), second, { before })).toEqual([]);
  });

  it("keeps no correction back for what a release by older rules told by itself", async () => {
    // All seventeen on the scale said the same, and three did not know: told of all twenty, it was no unanimity.
    const wave = places("5".repeat(17).padEnd(20, "d"), mixed, mixed);
    const files = await filesOf(wave);
    const told = await revealed(files, wave, about, scale("place:FI-091"));
    expect(await auditRelease(files, wave, { corrected: told })).not.toEqual([]);
    expect(await auditRelease(files, wave, { corrected: older(told) })).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { readyOf } from "../instrument/ready.ts";
import type { Questionnaire } from "../questionnaire/rules-questionnaire.ts";
import { bundleOf, type File } from "../release-facts/bundle.ts";
import type { Wave } from "../release-facts/rules-given.ts";
import { inventedWave } from "../release-facts/testing/invented-wave.ts";
import { auditRelease } from "./audit.ts";
import { barelyHidden } from "./testing/barely-hidden.ts";

const about = {
  ...{ release: "r2", publisher: "Kuntaliitto", due: "2026-12-01T07:00:00Z", previous: null },
  ...{ address: "https://samsyn.example/r2", licence: "https://creativecommons.org/licenses/by/4.0/" },
};
const filesOf = async (wave: Wave): Promise<File[]> => {
  const made = await bundleOf(wave, about);
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  return made.value.files;
};
const attacksIn = async (files: File[], wave: Wave, before: File[] | null = null): Promise<string[]> =>
  [...new Set((await auditRelease(files, wave, { before })).map(({ attack }) => attack))].sort();

/** Questions of every type, few enough to attack in many waves. */
const every: Questionnaire = {
  ...readyOf("five-questions")!,
  mode: "personal-anonymous",
  groups: [
    ...readyOf("five-questions")!.groups,
    {
      ...readyOf("decision-makers")!.groups[0]!,
      items: readyOf("decision-makers")!.groups[0]!.items.slice(0, 2),
    },
    {
      id: "N",
      stem: { en: "Hours" },
      items: [{ id: "N1", type: "number", text: { en: "Hours a week" }, min: 0, max: 40 }],
    },
  ],
  scales: { ...readyOf("five-questions")!.scales, ...readyOf("decision-makers")!.scales },
};

describe("whoever attacks a release", () => {
  it("finds nobody in any of many waves, small and large, with two to six roles", async () => {
    const found: unknown[] = [];
    for (let seed = 1; seed <= 12; seed++) {
      const size = { seed, places: 40, roles: 2 + (seed % 5), people: seed % 2 ? 13 : 40, alike: 0.3 };
      const wave = inventedWave(every, { ...size, rate: [0.3, 0.6, 0.9][seed % 3]! });
      found.push(...(await auditRelease(await filesOf(wave), wave)));
    }
    expect(found).toEqual([]);
  });

  it("finds nobody where places or roles alone are told", async () => {
    const found: unknown[] = [];
    for (const breakdowns of [["role"], ["place"], ["role", "place"], []] as const)
      for (const [seed, blank] of [
        [50, 0.05],
        [1025, 0.3],
      ] as const) {
        const size = { seed, blank, places: 16, roles: 6, people: 14, alike: 0.3, rate: 0.2 + blank };
        const wave = { ...inventedWave(every, size), breakdowns };
        found.push(...(await auditRelease(await filesOf(wave), wave)));
      }
    expect(found).toEqual([]);
  });

  it("finds much where only small counts are left out", async () => {
    const found = new Set<string>();
    for (let seed = 1; seed <= 4; seed++) {
      const wave = inventedWave(every, { seed, places: 12, roles: 3, people: 12, alike: 0.3, rate: 0.5 });
      for (const attack of await attacksIn(await barelyHidden(wave, about), wave)) found.add(attack);
    }
    expect([...found].sort()).toEqual([
      "alike",
      "alone",
      "few-apart",
      "margins",
      "nearly-all",
      "nobody",
      "question",
    ]);
  });

  it("finds counts that moved by one or two where the release before is not looked at, and none where it is", async () => {
    const first = inventedWave(every, { seed: 3, places: 12, roles: 2, people: 40 });
    // Two who answered the first time do not answer the second.
    const second = { ...first, responses: first.responses.slice(2) };
    const before = await filesOf(first);
    const attacks = await attacksIn(await filesOf(second), second, before);
    expect(attacks).toContain("moved");
    const made = await bundleOf(second, about, { before });
    expect(made.ok && (await attacksIn(made.value.files, second, before))).toEqual([]);
    // As a correction it would tell what the two said.
    const correction = await bundleOf(second, about, { corrected: before });
    expect(correction).toMatchObject({ ok: false, refusal: { code: "release-facts.open" } });
  });

  it("reads a correction together with what it corrects: what another threshold hides, the first told", async () => {
    const found = new Set<string>();
    for (const seed of [1, 2, 3]) {
      const wave = inventedWave(every, { seed, places: 12, roles: 3, people: 20, rate: 0.5 });
      const raised = { ...wave, threshold: 9 };
      const [before, after] = [await filesOf(wave), await filesOf(raised)];
      for (const { attack } of await auditRelease(after, raised, { corrected: before })) found.add(attack);
      expect(await auditRelease(before, wave, { corrected: before })).toEqual([]);
    }
    expect(found).toContain("margins");
  });

  it("keeps no release back for what a withdrawn one of the same answers told by itself", async () => {
    for (const seed of [1, 2, 3]) {
      const wave = inventedWave(every, { seed, places: 12, roles: 3, people: 20, rate: 0.5 });
      const raised = { ...wave, threshold: 9 };
      const [before, after] = [await filesOf(wave), await filesOf(raised)];
      expect(await auditRelease(after, raised, { withdrawn: before })).toEqual([]);
    }
  });

  it("finds what a release tells only together with one of the same answers that was withdrawn", async () => {
    // Three in FI-001 are hidden behind FI-002 by a threshold of five, and behind the eight of FI-003 by one of ten.
    const groups = [3, 30, 13, 14, 8, 40].map((answered, i) => ({
      ...{
        place: `FI-00${1 + Math.floor(i / 2)}`,
        role: ["chief", "officer"][i % 2]!,
        population: 60,
        answered,
      },
    }));
    const wave: Wave = {
      ...inventedWave(every, { seed: 1, places: 1, roles: 1 }),
      strata: groups.map(({ answered: _answered, ...one }) => one),
      reached: groups.map(({ place, role, population }) => ({
        ...{ place, role, invited: population, refused: 0, partial: 0 },
      })),
      responses: groups.flatMap(({ place, role, answered }) =>
        Array.from({ length: answered }, () => ({ place, role, answers: {}, flags: [] })),
      ),
    };
    const raised = { ...wave, threshold: 10 };
    const [withdrawn, again] = [await filesOf(wave), await filesOf(raised)];
    expect(await auditRelease(again, raised)).toEqual([]);
    const found = await auditRelease(again, raised, { withdrawn });
    expect(found).toContainEqual({ attack: "margins", group: "FI-001:chief" });
    // The eight of FI-003 were told by the withdrawn one alone.
    expect(found).not.toContainEqual({ attack: "margins", group: "FI-003:chief" });
  });

  it("finds a standard error that tells a count which is not told", async () => {
    const wave = inventedWave(every, { seed: 4, places: 12, roles: 2, people: 20 });
    const changed = edited(await filesOf(wave), "response.csv", text =>
      text.replace(/,(\d+),(\d+),\d+,,/g, ",$1,$2,5,g,"),
    );
    expect(await attacksIn(changed, wave)).toContain("interval");
  });

  it("finds ids, times and an order of lines that tell something", async () => {
    const wave = inventedWave(every, { seed: 5, places: 6, roles: 2, people: 20 });
    const files = await filesOf(wave);
    const ids = ["01", "02"].map(n => `00000000-0000-7000-8000-0000000000${n}`).join(" ");
    for (const [path, change] of [
      ["method.json", (text: string) => text + ids],
      ["codebook.xml", (text: string) => `${text}<!-- 2026-11-30T12:00:00Z -->`],
      [
        "frame.csv",
        (text: string) => [text.split("\n")[0], ...text.split("\n").slice(1, -1).reverse(), ""].join("\n"),
      ],
    ] as const)
      expect(await attacksIn(edited(files, path, change), wave)).toEqual(["metadata"]);
  });
});

const edited = (files: readonly File[], path: string, change: (text: string) => string): File[] =>
  files.map(file =>
    file.path === path
      ? { path, bytes: new TextEncoder().encode(change(new TextDecoder().decode(file.bytes))) }
      : file,
  );

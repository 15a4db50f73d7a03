import { describe, expect, it } from "vitest";
import { langs } from "../../../kernel/lang.ts";
import { chartOf } from "../chart/chart.ts";
import { factsOf } from "../chart/rules-facts.ts";
import { groupsOf, rowOf, shapeOf } from "../chart/rules-item.ts";
import { inventedText } from "../chart/words.ts";
import { readyOf } from "../instrument/ready.ts";
import { bundleOf } from "../release-facts/bundle.ts";
import { inventedWave } from "../release-facts/testing/invented-wave.ts";
import { tableWords } from "./house.ts";
import { tableOf } from "./rules-cube-table.ts";
import { cutOf } from "./rules-cut.ts";
import { chosenOf } from "./rules-selection.ts";

const about = {
  release: "0190a000-0000-7000-8000-000000000001",
  publisher: "Example",
  due: "2026-12-01T07:00:00Z",
  address: "https://samsyn.example/releases/0190a000-0000-7000-8000-000000000001",
  licence: "https://creativecommons.org/publicdomain/zero/1.0/",
  previous: null,
};

const readyIds = [
  "decision-makers",
  "capacity-pulse",
  "barriers",
  "five-questions",
  "maturity-dialogue",
] as const;

describe.each(readyIds)("a release of the ready questionnaire %s", id => {
  const questionnaire = readyOf(id)!;
  const made = (async () => {
    const bundle = await bundleOf(inventedWave(questionnaire, { seed: 7, places: 6, roles: 3 }), about);
    if (!bundle.ok) throw new Error(bundle.refusal.code);
    const cube = bundle.value.files.find(({ path }) => path === "cube.jsonstat.json")!;
    return factsOf(JSON.parse(new TextDecoder().decode(cube.bytes)), questionnaire);
  })();

  it("has a figure of every question in every language", async () => {
    const facts = await made;
    const items = facts.dimensions.find(({ code }) => code === "item")!.codes;
    expect(items.length).toBeGreaterThan(0);
    for (const item of items)
      for (const lang of langs) {
        const svg = chartOf(facts, item, lang, { fit: "fluid" });
        expect(svg, item).not.toMatch(/NaN|Infinity|undefined|>null</);
        if (shapeOf(facts, item) !== "none") expect(svg).toMatch(/<(rect class="(?!paper)|circle)/);
      }
  });

  it("is a table in which everything left out stands for the whole", async () => {
    const facts = await made;
    const table = tableOf(facts, {
      id: about.release,
      source: { en: about.publisher },
      openedAt: about.due,
      zone: "Europe/Copenhagen",
      words: tableWords,
    });
    const chosen = chosenOf(
      table,
      { selection: ["item", "ContentsCode", "wave"].map(variable => ({ variable, codes: ["*"] })) },
      10_000,
    );
    if (!chosen.ok) throw new Error(chosen.fault);
    const { cells, variables } = cutOf(table, chosen.value);
    const items = variables[0]!.values.map(({ code }) => code);
    const measures = variables[1]!.values.map(({ code }) => code);
    for (const [at, item] of items.entries()) {
      const { whole } = rowOf(facts, item, "_all");
      expect(cells[at * measures.length]).toEqual(whole.n);
    }
    expect(groupsOf(facts)[0]).toBe("_all");
  });
});

describe("a release of an invented municipality", () => {
  const questionnaire = readyOf("barriers")!;
  const wave = inventedWave(questionnaire, { seed: 7, places: 6, roles: 3 });
  const filesOf = async (of: Parameters<typeof bundleOf>[1]): Promise<Map<string, string>> => {
    const bundle = await bundleOf(wave, of);
    if (!bundle.ok) throw new Error(bundle.refusal.code);
    return new Map(bundle.value.files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
  };
  const said = inventedText(about.publisher, wave.languages[0]!);
  const telling = /metadata\.json$|\.jsonstat\.json$|\.xml$|\.jsonld$|\.svg$/;

  it("says that it is invented in every file that tells what it is, and a real one does not", async () => {
    const files = await filesOf({ ...about, invented: true });
    const silent = [...files].filter(([path, text]) => telling.test(path) && !text.includes(said));
    expect(silent.map(([path]) => path)).toEqual([]);
    expect(JSON.parse(files.get("method.json")!)).toMatchObject({ invented: true });
    for (const [path, text] of await filesOf(about)) expect(text.includes(said), path).toBe(false);
  });

  it("says so first in the notes of its table, in every language", async () => {
    const files = await filesOf({ ...about, invented: true });
    const table = tableOf(factsOf(JSON.parse(files.get("cube.jsonstat.json")!), questionnaire), {
      id: about.release,
      source: { en: about.publisher },
      openedAt: about.due,
      zone: "Europe/Copenhagen",
      words: tableWords,
    });
    for (const lang of langs) {
      expect(table.notes[lang]?.[0]).toBe(inventedText(about.publisher, lang));
      expect(table.description?.[lang]).toBe(inventedText(about.publisher, lang));
    }
  });
});

import { describe, expect, it } from "vitest";
import { read } from "../../../platform/act.ts";
import { beginWave } from "./actions.server.ts";
import { clearFrame, mergeRoles, sayPopulation, takeFrame } from "./frame.server.ts";
import { obstaclesOf, openWave } from "./opening.server.ts";
import { groupIds, groupOf, placesNamed } from "./places.server.ts";
import { waveOf } from "./store.server.ts";
import { listedOf, strataOf } from "./store-frame.server.ts";
import {
  codeOf,
  csv,
  draftWave,
  framedWave,
  frozen,
  heading,
  people,
  settings,
  surveyOwner,
  well,
} from "./testing/waves.ts";

type Owner = Awaited<ReturnType<typeof surveyOwner>>;
const strata = (act: Owner, id: string) => read(act, tx => strataOf(tx, id));
const obstacles = async (act: Owner, id: string) =>
  read(act, async tx => {
    const wave = await waveOf(tx, id);
    return (await obstaclesOf(tx, act, wave!, await strataOf(tx, id))).map(({ code, values }) => ({
      code,
      ...values,
    }));
  });

describe("places of a frame", () => {
  it("are found by any form of the name, by code, and by country and code", () => {
    for (const name of ["Turku", "Åbo", "FI-853", "fi-853"])
      expect(placesNamed(name, "FI")).toEqual(["FI-853"]);
    expect(placesNamed("091", "FI")).toEqual(["FI-091"]);
    expect(placesNamed("Herøy", "FI")).toHaveLength(2);
    expect(placesNamed("Atlantis", "FI")).toEqual([]);
  });

  it("are also an invented municipality's own, which nobody else finds", () => {
    for (const name of ["Fjordby", "fjordby ", "DK-EX4"])
      expect(placesNamed(name, "DK-EX4")).toEqual(["DK-EX4"]);
    expect(placesNamed("Fjordby", "DK-0101")).toEqual([]);
    expect(placesNamed("DK-EX4", "NO-EX1")).toEqual([]);
    expect(placesNamed("Herøy", "NO-EX1")).toHaveLength(2);
    for (const code of ["751", "0751", "DK-751", "DK-0751"])
      expect(placesNamed(code, "DK-EX4")).toEqual(["DK-0751"]);
  });

  it("come as ready groups: the forty of ARTTU2, a country, those of one size", () => {
    expect(groupOf("arttu2")).toHaveLength(40);
    expect(groupOf("all:FI")).toHaveLength(308);
    const sizes = groupIds.filter(id => id.startsWith("size:FI:")).map(id => groupOf(id)!.length);
    expect(sizes.reduce((sum, n) => sum + n, 0)).toBe(308);
    expect(groupOf("all:XX")).toBeUndefined();
  });
});

describe("a frame from a file", () => {
  it("holds one row a person, and numbers where people are not listed", async () => {
    const act = await surveyOwner();
    const id = await draftWave(act);
    const lines = [...people("Åbo", "elected-member", 3), "FI-091;Viranhaltija;;;;;25"];
    expect(well(await takeFrame(act, id, csv(heading, ...lines)))).toEqual({ people: 3, places: 2 });
    expect(await strata(act, id)).toMatchObject([
      { place: "FI-091", role: "office-holder", population: 25, listed: 0 },
      { place: "FI-853", role: "elected-member", population: 3, listed: 3 },
    ]);
    // Turku speaks Finnish first; who is to be asked in Swedish has it in the file.
    const { rows } = await read(act, tx => listedOf(tx, id, { skip: 0, size: 10 }));
    expect(rows.map(({ lang }) => lang)).toEqual(["fi", "fi", "fi"]);
  });

  it("is refused whole when one row is wrong, with sheet, row and column of each", async () => {
    const act = await surveyOwner();
    const id = await draftWave(act);
    const [anna = "", bo = ""] = people("Åbo", "elected-member", 2);
    const lines = [
      anna,
      bo,
      anna,
      "Atlantis;elected-member;Kai;kai@kunta.example;;;",
      "Herøy;elected-member;Kai;kaj@kunta.example;;;",
      "Åbo;shaman;Kai;kak@kunta.example;;;",
      "Åbo;elected-member;Kai;kai@@kunta;;;",
      "Åbo;elected-member;Kai;kal@kunta.example;;Klingon;",
      "Åbo;elected-member;Kai;kam@kunta.example;;;3",
      "Åbo;elected-member;;;;;many",
      "Åbo;elected-member;;;;;",
      ";elected-member;Kai;kan@kunta.example;;;",
    ];
    const refused = await takeFrame(act, id, csv(heading, ...lines));
    expect(codeOf(refused)).toBe("frame.faults");
    const faults = refused.ok ? [] : (refused.faults ?? []);
    expect(faults.map(({ row, column, refusal }) => `${row}${column} ${refusal.code}`)).toEqual([
      "4D frame.twice",
      "5A frame.no-place",
      "6A frame.which-place",
      "7B frame.no-role",
      "8D frame.email",
      "9F frame.language",
      "10G frame.name-and-number",
      "11G frame.number",
      "12C frame.nobody-here",
      "13A field.required",
    ]);
    expect(await strata(act, id)).toEqual([]);
  });

  it("that is no table, lacks a column or breaks off is refused and nothing is taken", async () => {
    const act = await surveyOwner();
    const id = await draftWave(act);
    const refusal = async (text: string) => {
      const answer = await takeFrame(act, id, { bytes: new TextEncoder().encode(text), name: "f.csv" });
      return answer.ok
        ? "done"
        : [answer.refusal.code, ...(answer.faults ?? []).map(one => one.refusal.code)].join();
    };
    expect(await refusal("")).toBe("file.empty");
    expect(await refusal("Nimi;Rooli\r\nKai;elected-member\r\n")).toBe("frame.faults,frame.no-municipality");
    expect(await refusal("Kunta;Nimi\r\nÅbo;Kai\r\n")).toBe("frame.faults,frame.no-role-column");
    expect(await refusal("Kunta;Rooli\r\nÅbo;elected-member\r\n")).toBe("frame.faults,frame.nobody");
    // Broken off in the middle of a quoted cell: half an upload.
    expect(await refusal(`${heading}\r\nÅbo;elected-member;"Kai`)).toBe("file.open-quote");
    expect(await strata(act, id)).toEqual([]);
  });

  it("takes the place of the list before, and what was said of numbers stays", async () => {
    const act = await surveyOwner();
    const id = await draftWave(act);
    well(await takeFrame(act, id, csv(heading, ...people("Åbo", "elected-member", 3))));
    well(
      await sayPopulation(act, id, { places: ["FI-853", "FI-091"], role: "elected-member", population: 20 }),
    );
    well(await takeFrame(act, id, csv(heading, ...people("Åbo", "elected-member", 2))));
    expect(await strata(act, id)).toMatchObject([
      { place: "FI-091", population: 20, listed: 0 },
      { place: "FI-853", population: 20, listed: 2 },
    ]);
    const fewer = csv(heading, ...people("Åbo", "elected-member", 3), "Åbo;elected-member;;;;;2");
    expect(codeOf(await takeFrame(act, id, fewer))).toBe("frame.fewer");
    expect(
      codeOf(await sayPopulation(act, id, { places: ["FI-853"], role: "elected-member", population: 1 })),
    ).toBe("frame.fewer");
    well(await clearFrame(act, id));
    expect(await strata(act, id)).toEqual([]);
  });

  it("is another municipality's alone, and a reader's not to change", async () => {
    const act = await surveyOwner();
    const id = await framedWave(act);
    const other = await surveyOwner();
    expect(codeOf(await takeFrame(other, id, csv(heading)))).toBe("wave.gone");
    expect(codeOf(await clearFrame(other, id))).toBe("wave.gone");
    const reader: Owner = { ...act, actor: { ...act.actor, roles: ["reader"] } };
    expect(codeOf(await takeFrame(reader, id, csv(heading, ...people("Åbo", "elected-member", 1))))).toBe(
      "role.survey-owner",
    );
    expect(await strata(act, id)).toHaveLength(4);
  });
});

describe("the smallest planned group", () => {
  it("keeps a wave from opening, is named, and the way out is to leave out a breakdown or count roles together", async () => {
    const act = await surveyOwner();
    const id = await draftWave(act, { breakdowns: ["place-role"] });
    const lines = [
      ...people("Helsinki", "elected-member", 12),
      ...people("Helsinki", "office-holder", 4),
      ...people("Åbo", "elected-member", 12),
      ...people("Åbo", "office-holder", 9),
    ];
    well(await takeFrame(act, id, csv(heading, ...lines)));
    expect(await obstacles(act, id)).toMatchObject([
      {
        code: "wave.small-place-role",
        n: 2,
        least: 10,
        names: "Helsinki, Office holder (4), Turku, Office holder (9)",
      },
    ]);
    expect(codeOf(await openWave(act, id))).toBe("wave.small-place-role");
    well(await mergeRoles(act, id, "office-holder", "elected-member"));
    expect(await strata(act, id)).toMatchObject([
      { place: "FI-091", role: "elected-member", population: 16, listed: 16 },
      { place: "FI-853", role: "elected-member", population: 21, listed: 21 },
    ]);
    expect(await obstacles(act, id)).toEqual([]);
    expect(codeOf(await openWave(act, id))).toBe("done");
  });

  it("is everybody together where nothing is published apart", async () => {
    const act = await surveyOwner();
    const id = await draftWave(act, { breakdowns: [] });
    expect(await obstacles(act, id)).toEqual([{ code: "wave.no-frame" }]);
    well(await takeFrame(act, id, csv(heading, ...people("Åbo", "elected-member", 9))));
    expect(await obstacles(act, id)).toMatchObject([{ code: "wave.small-all", names: "Everybody (9)" }]);
  });
});

it("on the record one office answers for each municipality", async () => {
  const act = await surveyOwner();
  const of = await frozen(act, "capacity-digitalisation");
  const languages = { name: { en: "Capacity" }, languages: ["en" as const] };
  const id = well(await beginWave(act, of, settings({ ...languages, breakdowns: [], leastFrame: 1 })));
  const role = "municipal-director";
  const twice = csv("Municipality;Role;Name", `Åbo;${role};A`, `Turku;${role};B`);
  const refused = await takeFrame(act, id, twice);
  expect(refused.ok ? [] : refused.faults?.map(one => one.refusal.code)).toEqual(["frame.twice"]);
  expect(codeOf(await sayPopulation(act, id, { places: ["FI-853"], role, population: 2 }))).toBe(
    "frame.one-office",
  );
  const all = groupOf("arttu2")!;
  expect(well(await sayPopulation(act, id, { places: all, role, population: 1 }))).toEqual({
    people: 0,
    places: 40,
  });
  expect(await obstacles(act, id)).toEqual([]);
});

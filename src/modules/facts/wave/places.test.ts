import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { type Act, read, transact } from "../../../platform/act.ts";
import type { Form } from "../../../platform/http/form.ts";
import { asSuperuser } from "../../../platform/testing/index.ts";
import { sayPopulation, takeFrame } from "./frame.server.ts";
import { groupOf, placesNamed } from "./places.server.ts";
import { placesSaid } from "./places-said.server.ts";
import { strataOf } from "./store-frame.server.ts";
import { codeOf, csv, draftWave, surveyOwner, well } from "./testing/waves.ts";

/** A list as studies keep it: two forms of each name, the code, and notes that happen to be a municipality's name. */
const listed = (ids: readonly string[]) => [
  "name_as_in_seed,code,name_fi,note",
  ...ids.map((id, i) => `Nobody's town ${i},${id.slice(3)},,${i === 0 ? "Turku" : ""}`),
];

const form = (
  file: { bytes: Uint8Array; name: string } | null,
  values: Record<string, string> = {},
): Form => ({
  values,
  all: () => [],
  file: name => (file && name === "list" ? new File([new Uint8Array(file.bytes)], file.name) : null),
  files: () => [],
});

const saidBy = async (act: Act, lines: readonly string[]) => {
  const said = await placesSaid(act, form(csv(...lines)), []);
  return said.ok
    ? said.value
    : [
        said.at,
        said.refusal.code,
        ...(said.faults ?? []).map(one => `${one.row}${one.column} ${one.refusal.code}`),
      ];
};

describe("a list of municipalities", () => {
  it("makes a frame as it is, whatever its columns are called, once it is said how many there are", async () => {
    const act = await surveyOwner();
    const id = await draftWave(act);
    const forty = groupOf("arttu2")!;
    const places = await saidBy(act, listed(forty));
    expect(places).toEqual(forty);
    for (const [role, population] of [
      ["elected-member", 27],
      ["office-holder", 12],
    ] as const)
      well(await sayPopulation(act, id, { places, role, population }));
    const strata = await read(act, tx => strataOf(tx, id));
    expect(strata).toHaveLength(80);
    expect(strata.reduce((sum, { population }) => sum + population, 0)).toBe(40 * 39);
  });

  it("is taken whole or not at all: each row that names none or several is told", async () => {
    const act = await surveyOwner();
    expect(await saidBy(act, ["Kunta", "Turku", "Atlantis", "Herøy", "Esbo", "FI-091"])).toEqual([
      ...["list", "frame.faults", "3A frame.no-place", "4A frame.which-place"],
    ]);
    expect(await saidBy(act, ["word", "stone", "water"])).toEqual(["list", "frame.no-place-column"]);
    expect(await saidBy(act, ["Kunta;Rooli;Lukumäärä", "Turku;elected-member;12"])).toEqual([
      ...["list", "frame.says-more"],
    ]);
    expect(await saidBy(act, [""])).toEqual(["list", "file.empty"]);
  });

  it("sent where a list of people belongs is told where it belongs, and no number is made up for it", async () => {
    const act = await surveyOwner();
    const id = await draftWave(act);
    const answer = await takeFrame(act, id, csv(...listed(groupOf("arttu2")!)));
    expect(codeOf(answer)).toBe("frame.faults");
    expect(answer.ok ? [] : answer.faults?.map(({ refusal }) => refusal.code)).toEqual(["frame.only-places"]);
    expect(await read(act, tx => strataOf(tx, id))).toEqual([]);
  });

  it("is said once and then stands as a group of its own, so that another role is said of the same", async () => {
    const act = await surveyOwner();
    const there = ["FI-091", "FI-853"];
    expect(await placesSaid(act, form(null, { group: "frame" }), there)).toEqual({ ok: true, value: there });
    expect(await placesSaid(act, form(null, { group: "frame" }), [])).toMatchObject({ at: "group" });
  });
});

describe("a code that a spreadsheet took the noughts from", () => {
  it("is the asker's own country's", () => {
    expect(placesNamed("18", "FI")).toEqual(["FI-018"]);
    expect(placesNamed("180", "SE")).toEqual(["SE-0180"]);
    expect(placesNamed("301", "NO")).toEqual(["NO-0301"]);
    // Where the own country has none of that code, it is looked for elsewhere.
    expect(placesNamed("091", "SE")).toEqual(["FI-091"]);
  });

  it("is read in a column of them", async () => {
    expect(await saidBy(await surveyOwner(), ["koodi", "18", "49"])).toEqual(["FI-018", "FI-049"]);
  });
});

describe("a municipality's own frame", () => {
  const ownOf = async (act: Act) =>
    (await placesSaid(act, form(null, { group: "own" }), [])) as { value: readonly string[] };

  it("may hold itself, also where it is an invented example, which nobody else can ask", async () => {
    const act = await surveyOwner();
    const {
      value: [own = ""],
    } = await ownOf(act);
    const id = await draftWave(act);
    const said = { places: [own], role: "elected-member", population: 12 };
    well(await sayPopulation(act, id, said));
    expect(await read(act, tx => strataOf(tx, id))).toMatchObject([{ place: own, population: 12 }]);
    const other = await surveyOwner();
    const theirs = await draftWave(other);
    expect(codeOf(await sayPopulation(other, theirs, said))).toBe("frame.no-places");
    // And the database holds it too, whatever asks it.
    const insert = (as: Act, wave: string, place: string) =>
      transact(as, tx =>
        sql`insert into facts.stratum (municipality_id, wave_id, place, role, population)
          values (${as.municipality}, ${wave}, ${place}, 'office-holder', 12)`.execute(tx),
      );
    for (const place of [own, "FI-EX3", "FI-", "XX-001", "FI-01"])
      await expect(insert(other, theirs, place)).rejects.toThrow("the example that asks");
    await insert(other, theirs, "FI-091");
    await insert(act, id, own);
  });

  it("holds no code of letters where it is no example", async () => {
    const act = await surveyOwner();
    const id = await draftWave(act);
    const {
      value: [own = ""],
    } = await ownOf(act);
    await asSuperuser(ask =>
      ask("update platform.municipality set example = false where id = $1", [act.municipality]),
    );
    expect(await ownOf(act)).toMatchObject({ at: "group", refusal: { code: "frame.no-places" } });
    const said = { places: [own], role: "elected-member", population: 12 };
    expect(codeOf(await sayPopulation(act, id, said))).toBe("frame.no-places");
  });
});

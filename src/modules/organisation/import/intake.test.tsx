import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { Act } from "../../../platform/act.ts";
import { readTables, writeWorkbook } from "../../../platform/files/index.ts";
import { asking, leadsTo, settled } from "../../../platform/intake/testing/asking.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { InLang } from "../../../platform/ui/index.ts";
import { readyAt, send, stateOf, step, written } from "../testing/intake.ts";
import { well } from "../testing/town.ts";
import { managerOf, unitsAsOf } from "../unit/reads.server.ts";
import * as columns from "./columns.page.tsx";
import * as errors from "./errors.route.ts";
import * as page from "./import.page.tsx";
import { importer } from "./intake.server.ts";
import * as preview from "./preview.page.tsx";

const say = async (act: Act, draft: string, values: Record<string, string>) => {
  const at = await leadsTo(columns.action(asking(act, { draft }, { step: "go", ...values })));
  await settled(act, importer.name, draft);
  return at;
};

const strange = "Kasse;Snak;Hænger på\nBy;hej;\nTeknik;;By\n";
const unitOf = { "kind-0": "unit", "field-0-0": "name", "field-0-1": "", "field-0-2": "parentLine" };

describe("headings nobody knows", () => {
  test("are asked about, lead to what was chosen, and are not asked about again", async () => {
    const act = await testAct({ lang: "da" });
    const id = await send(act, strange);
    expect(await leadsTo(preview.loader(asking(act, { draft: id })))).toBe(
      `/organisation/import/${id}/columns`,
    );
    // First what the rows are, then which column is what.
    expect(await say(act, id, { "kind-0": "unit" })).toMatch(/\/columns$/);
    const { view, ...data } = await columns.loader(asking(act, { draft: id }));
    expect(view.sheets[0]).toMatchObject({ kind: "unit", rows: 2, lacks: [["Navn", expect.any(String)]] });
    expect(view.sheets[0]?.columns[0]).toMatchObject({ heading: "Kasse", examples: ["By", "Teknik"] });
    const html = renderToStaticMarkup(
      <InLang lang="da">
        <columns.default loaderData={{ ...data, view }} />
      </InLang>,
    );
    expect(html).toContain("Kasse (A)");
    expect(await say(act, id, unitOf)).toBe(`/organisation/import/${id}`);
    const shown = await readyAt(act, id);
    expect([shown.faultCount, shown.rows.map(row => row.name)]).toEqual([0, ["By", "Teknik"]]);
    expect(await written(act)).toEqual([0, 0]);

    const next = await send(act, `${strange}Park;;Teknik\n`, "igen.csv");
    expect((await readyAt(act, next)).rows.map(row => row.name)).toEqual(["By", "Teknik", "Park"]);
    const stranger = await testAct({ lang: "da" });
    expect(await stateOf(stranger, await send(stranger, strange))).toBe("columns");
  });

  test("are asked about once more while what must be there is not chosen, or is chosen twice", async () => {
    const act = await testAct({ lang: "da" });
    const id = await send(act, strange);
    await say(act, id, { "kind-0": "unit" });
    const lacks = await columns.action(asking(act, { draft: id }, { ...unitOf, "field-0-0": "" }));
    const twice = await columns.action(asking(act, { draft: id }, { ...unitOf, "field-0-1": "name" }));
    for (const said of [lacks, twice]) expect(said.refused).toContain("liste");
    expect(await stateOf(act, id)).toBe("columns");
    expect(await stateOf(act, await send(act, strange))).toBe("columns");
  });
});

describe("a workbook of several sheets", () => {
  const sheet = (name: string, headers: string[], rows: string[][]) => ({
    name,
    keys: [],
    headers: [],
    rows: [headers, ...rows],
  });
  const book = () =>
    writeWorkbook([
      sheet("Enheder", ["Nr", "Navn", "Overordnet nr"], [["1", "By", ""]]),
      sheet("Kantinen", ["Afdeling", "Overordnet", "Ret"], [["Suppe", "", "Varm"]]),
    ]);

  test("is read without the sheet that was left out, in one step", async () => {
    const act = await testAct({ lang: "da" });
    const id = await send(act, await book(), "bog.xlsx");
    expect(await stateOf(act, id)).toBe("columns");
    const fields = { "field-0-0": "id", "field-0-1": "name", "field-0-2": "parentLine" };
    expect(await say(act, id, { "kind-0": "unit", ...fields, "kind-1": "" })).toBe(
      `/organisation/import/${id}`,
    );
    expect((await readyAt(act, id)).rows.map(row => row.name)).toEqual(["By"]);
  });

  test("of units with their chiefs and of staff, all new and without numbers, is written as it was shown", async () => {
    const act = await testAct({ lang: "sv" });
    const bytes = await writeWorkbook([
      sheet(
        "Enheter",
        ["Enhet", "Överordnad enhet", "Chef"],
        [
          ["Lillsjö", "", "Ida Lund"],
          ["Omsorg", "Lillsjö", "Åke Berg"],
          ["Hemtjänst", "Omsorg", "Åke Berg"],
        ],
      ),
      sheet(
        "Personal",
        ["Namn", "Befattning", "Enhet", "Chef", "E-post"],
        [
          ["Ida Lund", "Kommundirektör", "Lillsjö", "Ja", "ida@lillsjo.example"],
          ["Åke Berg", "Chef", "Omsorg", "Ja", "ake@lillsjo.example"],
          ["Eva Ek", "Undersköterska", "Hemtjänst", "Nej", ""],
        ],
      ),
    ]);
    const id = await send(act, bytes, "organisation.xlsx");
    const shown = await readyAt(act, id);
    expect([shown.faultCount, shown.counts.added]).toEqual([0, 9]);
    expect(await step(act, id, { hash: shown.hash })).toBe("done");
    const managers = (await unitsAsOf(act)).map(async unit => [
      unit.name,
      (await managerOf(act, unit.id))?.holding.personName,
    ]);
    expect(Object.fromEntries(await Promise.all(managers))).toEqual({
      Lillsjö: "Ida Lund",
      Omsorg: "Åke Berg",
      Hemtjänst: "Åke Berg",
    });
    expect((await readyAt(act, await send(act, bytes, "igen.xlsx"))).nothing).toBe(true);
  });

  test("all left out is refused with a sentence", async () => {
    const act = await testAct({ lang: "da" });
    const id = await send(act, await book(), "bog.xlsx");
    const said = await columns.action(asking(act, { draft: id }, { step: "go", "kind-0": "", "kind-1": "" }));
    expect(said.refused).toMatch(/^Alle ark/);
    expect(await stateOf(act, id)).toBe("columns");
  });
});

test("parents by name, by number and by levels make the same tree", async () => {
  const lists = [
    "Navn;Overordnet\nBy;\nTeknik;By\nPark;Teknik\nSkole;By\n",
    "Nr;Navn;Overordnet nr\n10;By;\n20;Teknik;10\n30;Park;20\n40;Skole;10\n",
    "Niveau 1;Niveau 2;Niveau 3\nBy;;\nBy;Teknik;\nBy;Teknik;Park\nBy;Skole;\n",
  ];
  for (const lines of lists) {
    const act = await testAct({ lang: "da" });
    const id = await send(act, lines);
    expect(await step(act, id, { hash: (await readyAt(act, id)).hash })).toBe("done");
    const units = await unitsAsOf(act);
    const name = (one: string | null) => units.find(unit => unit.id === one)?.name ?? null;
    expect(Object.fromEntries(units.map(unit => [unit.name, name(unit.parent)]))).toEqual({
      By: null,
      Teknik: "By",
      Park: "Teknik",
      Skole: "By",
    });
  }
});

describe("the copy with errors", () => {
  const wrong = "Nr;Navn;Overordnet nr;EAN\n1;By;;\n2;;1;\n3;Park;9;123\n";
  const copyOf = async (act: Act, draft: string, format: string) => {
    const answer = await errors.loader(asking(act, { draft, file: `errors.${format}` }));
    return new Uint8Array(await answer.arrayBuffer());
  };
  const places = [
    ["liste", "3", "B (Navn)"],
    ["liste", "4", "C (Overordnet nr)"],
    ["liste", "4", "D (EAN)"],
  ];

  test("lists each with its sheet, row and column, and stands beside its row", async () => {
    const act = await testAct({ lang: "da" });
    const id = await send(act, wrong);
    expect((await readyAt(act, id)).faults.map(one => [one.sheet, String(one.row), one.column])).toEqual(
      places,
    );
    const tables = well(await readTables(await copyOf(act, id, "xlsx"), "liste.xlsx"));
    const found = tables.at(-1)!.rows.map(row => row.cells.map(cell => cell.text));
    expect(found.map(cells => cells.slice(0, 3))).toEqual(places);
    expect(found[2]?.[3]).toBe("123");
    const [copy] = well(await readTables(await copyOf(act, id, "csv"), "liste.csv"));
    const beside = copy!.rows.map(row => [row.number, row.cells.at(-1)?.text ?? ""] as const);
    expect(beside.map(([number]) => number)).toEqual([2, 3, 4]);
    expect(beside[0]?.[1]).toBe("");
    expect(beside[1]?.[1]).toMatch(/^B \(Navn\): /);
    expect(beside[2]?.[1]).toMatch(/^C \(Overordnet nr\): .+\nD \(EAN\): /);
  });

  test("cannot be confirmed, and is asked nothing about when it is sent again", async () => {
    const act = await testAct({ lang: "da" });
    const id = await send(act, wrong);
    await step(act, id, { hash: (await readyAt(act, id)).hash });
    expect(await written(act)).toEqual([0, 0]);
    const again = await send(act, await copyOf(act, id, "xlsx"), "rettet.xlsx");
    expect((await readyAt(act, again)).faultCount).toBe(3);
  });

  test("is not there for another municipality", async () => {
    const act = await testAct({ lang: "da" });
    const id = await send(act, wrong);
    await expect(copyOf(await testAct(), id, "xlsx")).rejects.toMatchObject({ status: 404 });
  });
});

test("a new thing is shown with all that is written of it, but what its name says", async () => {
  const act = await testAct({ lang: "da" });
  const units = await send(act, "Nr;Navn;Overordnet nr;EAN\n1;By;;\n2;Teknik;1;5790000000005\n");
  const { rows, names } = await readyAt(act, units);
  const said = rows.map(row =>
    row.fields.map(field => [field.name, names[String(field.after)] ?? field.after]),
  );
  expect(said).toEqual([
    [["type", "not-said"]],
    [
      ["type", "not-said"],
      ["ean", "5790000000005"],
      ["parentLine", "By"],
    ],
  ]);
  await step(act, units, { hash: (await readyAt(act, units)).hash });
  const staff = await send(act, "Navn;E-mail;Afdeling;Stilling\nIda Lund;ida@by.test;Teknik;Ingeniør\n");
  const shown = await readyAt(act, staff);
  const html = renderToStaticMarkup(
    <InLang lang="da">
      <preview.default loaderData={shown} />
    </InLang>,
  );
  const text = html.replace(/<[^>]*>/g, "");
  expect(text).toContain("E-mail: ida@by.test");
  expect(text).toContain("Enhed: Teknik");
  expect(text).toContain("Person: Ida Lund");
});

test("a file sent by another is neither downloaded nor listed by who may not import", async () => {
  const act = await testAct({ lang: "da" });
  const id = await send(act, "Navn;Overordnet;Nummer\nBy;findes ikke;010203-1234\n");
  const reader: Act = { ...act, actor: { ...act.actor, id: "reader", roles: ["reader"] } };
  expect((await page.loader(asking(act))).files).toHaveLength(1);
  expect((await page.loader(asking(reader))).files).toEqual([]);
  const closed = [
    errors.loader(asking(reader, { draft: id, file: "errors.csv" })),
    preview.loader(asking(reader, { draft: id })),
    columns.loader(asking(reader, { draft: id })),
  ];
  for (const answer of closed) await expect(answer).rejects.toMatchObject({ status: 404 });
});

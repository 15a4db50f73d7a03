import { describe, expect, test } from "vitest";
import { type Act, read } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { peopleAsOf } from "../person/store.server.ts";
import { well } from "../testing/town.ts";
import { tell } from "../texts/index.ts";
import { unitsAsOf } from "../unit/reads.server.ts";
import { confirmImport, prepareImport } from "./intake.server.ts";

const send = (act: Act, lines: string, complete = false) =>
  prepareImport(act, {
    bytes: new TextEncoder().encode(lines),
    fileName: "liste.csv",
    source: "HR",
    day: act.today,
    complete,
  });
const write = async (act: Act, lines: string) => {
  const prepared = await send(act, lines);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.errors));
  return well(await confirmImport(act, prepared.value));
};
const errorsOf = async (act: Act, lines: string) => {
  const prepared = await send(act, lines);
  if (prepared.ok) throw new Error("it was taken");
  return prepared.errors.map(error => [error.row, error.column, error.value, error.refusal.code]);
};
/** Each unit with the one it stands under. */
const tree = async (act: Act) => {
  const units = await unitsAsOf(act);
  const name = (id: string | null) => units.find(unit => unit.id === id)?.name ?? null;
  return Object.fromEntries(units.map(unit => [unit.name, name(unit.parent)]));
};

describe("a list of units as people have it", () => {
  test.each([
    ["da", "Enhedsnavn;Overordnet enhed"],
    ["en", "Unit name;Parent"],
    ["fi", "Yksikön nimi;Ylempi yksikkö"],
    ["sv", "Enhetsnamn;Överordnad enhet"],
    ["nb", "Enhetsnavn;Overordnet enhet"],
  ] as const)("with names alone is understood in %s", async (lang, header) => {
    const act = await testAct({ lang });
    await write(act, `${header}\nNordby;\nTeknik;Nordby\nPark;Teknik\n`);
    expect(await tree(act)).toEqual({ Nordby: null, Teknik: "Nordby", Park: "Teknik" });
  });

  test("may give the parent by its number", async () => {
    const act = await testAct({ lang: "da" });
    await write(act, "Nr.;Afdeling;Overordnet nr\n10;Nordby;\n20;Teknik;10\n");
    expect(await tree(act)).toEqual({ Nordby: null, Teknik: "Nordby" });
  });

  test("may give the line as levels, with upper levels written once", async () => {
    const act = await testAct({ lang: "da" });
    await write(act, "Niveau 1;Niveau 2;Niveau 3\nNordby;;\n;Teknik;Park\n;;Vej\n;Skole;\n");
    expect(await tree(act)).toEqual({
      Nordby: null,
      Teknik: "Nordby",
      Park: "Teknik",
      Vej: "Teknik",
      Skole: "Nordby",
    });
    // The same list again finds everything there.
    expect(await send(act, "Niveau 1;Niveau 2;Niveau 3\nNordby;;\n;Teknik;Park\n")).toMatchObject({
      value: { plan: { lines: [] } },
    });
  });

  test("with no word of who stands under whom stands under the municipality", async () => {
    const act = await testAct({ lang: "da" });
    const counts = await write(act, "Afdeling;Telefon\nTeknik;12 34 56 78\nSkole;\n");
    expect(counts.added).toBe(3);
    const found = await tree(act);
    const top = Object.keys(found).find(name => found[name] === null)!;
    expect(found).toEqual({ [top]: null, Teknik: top, Skole: top });
    await write(act, "Afdeling;Telefon\nTeknik;12 34 56 78\nBibliotek;\n");
    expect((await tree(act)).Bibliotek).toBe(top);
  });

  test("knows many units called Administration by what they stand under", async () => {
    const act = await testAct({ lang: "da" });
    const list = "Navn;Overordnet\nBy;\nA;By\nB;By\nAdministration;A\nAdministration;B\n";
    await write(act, list);
    expect((await unitsAsOf(act)).filter(unit => unit.name === "Administration")).toHaveLength(2);
    expect(await send(act, list)).toMatchObject({ value: { plan: { lines: [] } } });
  });
});

describe("a list of staff", () => {
  test("brings people and where they work, in one sheet of five columns", async () => {
    const act = await testAct({ lang: "da" });
    await write(act, "Afdeling;Overordnet\nBy;\nPark;By\nSkole;By\n");
    const counts = await write(
      act,
      "Navn;E-mail;Titel;Afdeling;Telefon\nInge Lundby;inge@by.example;Gartner;Park;1\nInge Lundby;inge@by.example;Lærer;Skole;1\nHauge, Åge;;Leder;Park;2\n",
    );
    expect(counts.added).toBe(5);
    const { people } = await read(act, tx =>
      peopleAsOf(tx, act.today, { search: "Lundby", skip: 0, limit: 5, lang: "da" }),
    );
    expect(people).toHaveLength(1);
    expect(people[0]?.positions.map(one => [one.title, one.unitName]).sort()).toEqual([
      ["Gartner", "Park"],
      ["Lærer", "Skole"],
    ]);
  });

  test("tells who has only one name, and which unit is not there", async () => {
    const act = await testAct({ lang: "da" });
    await write(act, "Afdeling;Overordnet\nBy;\nPark;By\n");
    expect(await errorsOf(act, "Navn;Titel;Afdeling\nInge;Gartner;Park\nÅge Hauge;Leder;Parken\n")).toEqual([
      [2, "A (Navn)", "Inge", "import.whole-name"],
      [3, "C (Afdeling)", "Parken", "import.unit-unknown"],
    ]);
  });
});

describe("a list with mistakes", () => {
  test("tells all of them at once, also those seen only between the rows", async () => {
    const act = await testAct({ lang: "da" });
    await write(act, "Nr;Navn;Overordnet\n1;By;\n");
    const found = await errorsOf(
      act,
      "Nr;Navn;Overordnet;EAN\n2;A;3;\n3;B;2;\n4;C;1;123\n5;D;9;\n6;E;4;\n7;;1;\n",
    );
    expect(found.map(([row, column, , code]) => [row, column, code])).toEqual([
      [2, "C (Overordnet)", "unit.cycle"],
      [4, "D (EAN)", "unit.ean-wrong"],
      [5, "C (Overordnet)", "import.unit-unknown"],
      [7, "B (Navn)", "import.empty"],
    ]);
    const prepared = await send(act, "Nr;Navn;Overordnet\n5;D;9\n");
    if (!prepared.ok) expect(tell(prepared.errors[0]!.refusal, "da")).not.toMatch(/parentLine|undefined/);
  });

  test("tells two posts of one person that overlap, and dates the wrong way round", async () => {
    const act = await testAct({ lang: "da" });
    await write(act, "Nr;Navn;Overordnet\n1;By;\n");
    await write(act, "Person-id;Fornavn;Efternavn\np;Inge;Lundby\n");
    const found = await errorsOf(
      act,
      "Stillings-id;Enhed;Person;Titel;Primær stilling;Fra;Til (ikke med)\na;By;Inge Lundby;Leder;ja;;\nb;By;p;Chef;ja;;\nc;1;;Vagt;;2027-05-01;2027-04-01\n",
    );
    // What stands there is told as it stands there, not as it was understood.
    expect(found.map(([, , value, code]) => [value, code]).sort()).toEqual([
      ["2027-04-01", "history.dates-wrong-way"],
      ["ja", "position.second-primary"],
    ]);
  });

  test("without a word we know is refused in a sentence", async () => {
    const act = await testAct({ lang: "da" });
    expect(await send(act, "farve;smag\nrød;sød\n")).toMatchObject({
      ok: false,
      refusal: { code: "import.nothing-known" },
    });
  });
});

import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { type Act, read } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { InLang } from "../../../platform/ui/index.ts";
import { erasePerson } from "../erasure/actions.server.ts";
import { idsOf } from "../ids/store.server.ts";
import { endPerson, personVerbs } from "../person/actions.server.ts";
import { peopleAsOf } from "../person/store.server.ts";
import { readyAt, send } from "../testing/intake.ts";
import { aPerson, well } from "../testing/town.ts";
import { unitsAsOf } from "../unit/reads.server.ts";
import { confirmImport, prepareImport } from "./intake.server.ts";
import * as preview from "./preview.page.tsx";

const look = async (act: Act, lines: string, source = "HR") => {
  const prepared = await prepareImport(act, {
    bytes: new TextEncoder().encode(lines),
    fileName: "liste.csv",
    source,
    day: act.today,
    complete: false,
  });
  if (!prepared.ok) throw new Error(JSON.stringify(prepared));
  return prepared.value;
};
const write = async (act: Act, lines: string, source?: string) =>
  well(await confirmImport(act, await look(act, lines, source)));
const town =
  "Navn;Overordnet\nLillsjö;\nTeknik;Lillsjö\nAdministration;Teknik\nSkole;Lillsjö\nAdministration;Skole\n";
const numbered =
  "Nr;Navn;Overordnet nr\n5;Administration;4\n3;Administration;2\n4;Skole;1\n2;Teknik;1\n1;Lillsjö;\n";
const numbersOf = async (act: Act) => {
  const units = await unitsAsOf(act);
  const pairs = units.map(async unit => [
    unit.name,
    (await read(act, tx => idsOf(tx, unit.id))).map(one => `${one.scheme} ${one.value}`),
  ]);
  return (await Promise.all(pairs)).sort((a, b) => (String(a) < String(b) ? -1 : 1));
};

test("units taken in by name get their numbers later, and none is made twice", async () => {
  const act = await testAct({ lang: "da" });
  await write(act, town);
  expect((await numbersOf(act)).flatMap(([, numbers]) => numbers)).toEqual([]);
  const { plan } = await look(act, numbered);
  expect(plan.lines.map(line => [line.name, line.actions, line.fields.map(field => field.after)])).toEqual([
    ["Administration", ["numbered"], ["5"]],
    ["Administration", ["numbered"], ["3"]],
    ["Skole", ["numbered"], ["4"]],
    ["Teknik", ["numbered"], ["2"]],
    ["Lillsjö", ["numbered"], ["1"]],
  ]);
  await write(act, numbered);
  expect(await numbersOf(act)).toEqual([
    ["Administration", ["HR 3"]],
    ["Administration", ["HR 5"]],
    ["Lillsjö", ["HR 1"]],
    ["Skole", ["HR 4"]],
    ["Teknik", ["HR 2"]],
  ]);
  // Both lists find everything there from now on.
  for (const list of [town, numbered]) expect((await look(act, list)).plan.lines).toEqual([]);
});

test("another source gives its own numbers, and a list without parents knows a name that only one has", async () => {
  const act = await testAct({ lang: "da" });
  await write(act, town);
  const park = "Navn;Overordnet\nPark og Vej;Teknik\n";
  await write(act, park);
  const { plan } = await look(act, "Enhedsnr;Enhedsnavn\nL6;Park og Vej\nL7;Teknik\nL8;Vej\n", "Løn");
  // A single word may be anybody's "Administration": it is told, and decided by who reads.
  const teknik = (await unitsAsOf(act)).find(unit => unit.name === "Teknik")!.id;
  expect(plan.lines.map(line => [line.name, line.actions, line.alike])).toEqual([
    ["Park og Vej", ["numbered"], undefined],
    ["Teknik", ["added"], [teknik]],
    ["Vej", ["added"], undefined],
  ]);
  expect(plan.names.get(teknik)).toBe("Teknik");
  await write(act, numbered, "Løn");
  expect((await unitsAsOf(act)).length).toBe(6);
});

test("a name that two rows or two units bear under one unit gives nobody a number", async () => {
  const act = await testAct({ lang: "da" });
  await write(act, "Navn;Overordnet\nBy;\nPark;By\n");
  const { plan } = await look(act, "Nr;Navn;Overordnet\n1;By;\n2;Park;1\n3;Park;1\n");
  expect(plan.lines.map(line => [line.key, line.actions])).toEqual([
    ["1", ["numbered"]],
    ["2", ["added"]],
    ["3", ["added"]],
  ]);
  // Elsewhere in the tree the same name is somebody else, and so is who has a number already.
  await write(act, "Nr;Navn;Overordnet\n1;By;\n8;Skole;1\n2;Park;1\n");
  const again = await look(act, "Nr;Navn;Overordnet\n1;By;\n8;Skole;1\n9;Park;8\n7;Park;1\n");
  expect(again.plan.lines.map(line => [line.key, line.actions])).toEqual([
    ["9", ["added"]],
    ["7", ["added"]],
  ]);
});

test("levels without numbers are known again whoever sends them", async () => {
  const act = await testAct({ lang: "da" });
  const levels = "Niveau 1;Niveau 2;Niveau 3\nNordby;Teknik;Park\n;Skole;Park\n";
  await write(act, levels);
  expect((await look(act, levels, "Løn")).plan.lines).toEqual([]);
});

test("people and posts taken in by name get their numbers: by e-mail, and by the name the source used", async () => {
  const act = await testAct({ lang: "da" });
  await write(act, town);
  await write(
    act,
    "Navn;E-mail;Titel;Afdeling\nInge Lundby;inge@by.example;Gartner;Teknik\nÅge Hauge;;Leder;Skole\n",
  );
  await write(
    act,
    "Medarbejdernr;Fornavn;Efternavn;E-mail\np1;Inge;Lund;INGE@by.example\np2;Åge;Hauge;\np3;Åge;Ny;\n",
  );
  const { people } = await read(act, tx =>
    peopleAsOf(tx, act.today, { search: "", skip: 0, limit: 9, lang: "da" }),
  );
  expect(people.map(one => one.name).sort()).toEqual(["Inge Lund", "Åge Hauge", "Åge Ny"]);
  const posts = "Stillings-id;Enhed;Person;Titel\ns1;Teknik;p1;Gartner\ns2;Skole;p2;Leder\n";
  expect((await look(act, posts)).plan.lines.map(line => line.actions)).toEqual([["numbered"], ["numbered"]]);
});

test("units below one that got another name with its number are told to be here already", async () => {
  const act = await testAct({ lang: "da" });
  await write(act, town);
  const renamed =
    "Nr;Navn;Overordnet nr\n1;Lillsjö;\n2;Teknik og Miljø;1\n3;Administration;2\n4;Skole;1\n5;Administration;4\n";
  const { plan } = await look(act, renamed);
  expect(plan.lines.filter(line => line.alike).map(line => [line.key, line.alike?.length])).toEqual([
    ["3", 1],
  ]);
});

test("a mailbox that several share makes nobody somebody else, and a name known here is told", async () => {
  const act = await testAct({ lang: "da" });
  const person = async (value: Parameters<typeof aPerson>) =>
    well(await personVerbs.start(act, { from: "2020-01-01", value: aPerson(...value) })).id;
  const ida = await person(["Ida", "Lund", { email: "skolen@by.example" }]);
  const hauge = await person(["Åge", "Hauge"]);
  const wed = await person(["Eva", "Berg Holm", { email: "eva@by.example" }]);
  const list =
    "Medarbejdernr;Fornavn;Efternavn;E-mail\n77;Bo;Ek;skolen@by.example\n78;Åge;Hauge;\n79;Eva;Holm;eva@by.example\n80;Siv;Ny;\n";
  const { plan } = await look(act, list);
  expect(plan.lines.map(line => [line.name, line.actions, line.alike])).toEqual([
    ["Bo Ek", ["added"], [ida]],
    ["Åge Hauge", ["added"], [hauge]],
    ["Eva Holm", ["changed", "numbered"], undefined],
    ["Siv Ny", ["added"], undefined],
  ]);
  expect(plan.lines[2]?.id).toBe(wed);
  const draft = await send(act, list);
  const shown = await readyAt(act, draft);
  const html = renderToStaticMarkup(
    <InLang lang="da">
      <preview.default loaderData={shown} />
    </InLang>,
  );
  expect(html).toContain("2 nye har et navn eller en e-mail");
  expect(html).toContain(`href="/organisation/people/${ida}"`);
});

test("who has been erased is not filled in again by a file", async () => {
  const act = await testAct({ lang: "da" });
  const value = aPerson("Ida", "Lund");
  const id = well(await personVerbs.start(act, { from: "2020-01-01", value })).id;
  well(await endPerson(act, { id, version: 1, day: act.today }));
  well(await erasePerson(act, { id, ground: "no-longer-needed" }));
  const prepared = await prepareImport(act, {
    bytes: new TextEncoder().encode(`Person-id;Fornavn;Efternavn\n${id};Ida;Lund\n`),
    fileName: "gammel.csv",
    source: "HR",
    day: act.today,
    complete: false,
  });
  expect(prepared.ok || prepared.errors.map(one => one.refusal.code)).toEqual(["import.person-erased"]);
});

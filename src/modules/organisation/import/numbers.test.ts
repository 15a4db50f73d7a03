import { expect, test } from "vitest";
import { type Act, read } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { idsOf } from "../ids/store.server.ts";
import { peopleAsOf } from "../person/store.server.ts";
import { well } from "../testing/town.ts";
import { unitsAsOf } from "../unit/reads.server.ts";
import { confirmImport, prepareImport } from "./intake.server.ts";

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
  const { plan } = await look(act, "Enhedsnr;Enhedsnavn\nL7;Teknik\nL8;Vej\n", "Løn");
  expect(plan.lines.map(line => [line.name, line.actions])).toEqual([
    ["Teknik", ["numbered"]],
    ["Vej", ["added"]],
  ]);
  await write(act, numbered, "Løn");
  expect((await unitsAsOf(act)).length).toBe(5);
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

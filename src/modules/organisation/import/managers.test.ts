import { expect, test } from "vitest";
import type { Act } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { well } from "../testing/town.ts";
import { tell } from "../texts/index.ts";
import { managerOf, unitsAsOf } from "../unit/reads.server.ts";
import { confirmImport, prepareImport } from "./intake.server.ts";

const look = async (act: Act, lines: string, more: { unitType?: string } = {}) => {
  const prepared = await prepareImport(act, {
    bytes: new TextEncoder().encode(lines),
    fileName: "liste.csv",
    source: "HR",
    day: act.today,
    complete: false,
    ...more,
  });
  if (!prepared.ok) throw new Error(JSON.stringify(prepared));
  return prepared.value;
};
const write = async (act: Act, lines: string) => well(await confirmImport(act, await look(act, lines)));
const managers = async (act: Act) => {
  const told: Record<string, unknown> = {};
  for (const unit of await unitsAsOf(act)) {
    const found = await managerOf(act, unit.id);
    told[unit.name] = found && !found.inherited ? [found.holding.personName, found.holding.title] : null;
  }
  return told;
};

const units = "Nr;Enhed;Overordnet nr;Chef\n1;By;;Ida Lund\n2;Park;1;Åge Hauge\n3;Skole;1;\n";
const staff = "Navn;Titel;Afdeling\nIda Lund;Direktør;By\nÅge Hauge;Gartner;Park\nÅge Hauge;Vagt;Skole\n";

test("a list of units with a manager each: first told who is not here yet, then taken", async () => {
  const act = await testAct({ lang: "da" });
  const { plan } = await look(act, units);
  expect(plan.untaken.map(one => [one.row, one.column, one.value, one.refusal.code])).toEqual([
    [2, "D (Chef)", "Ida Lund", "import.manager-unknown"],
    [3, "D (Chef)", "Åge Hauge", "import.manager-unknown"],
  ]);
  expect(tell(plan.untaken[0]!.refusal, "da")).toContain("Hent medarbejderne ind");
  await write(act, units);
  await write(act, staff);
  const again = (await look(act, units)).plan;
  expect(again.untaken).toEqual([]);
  expect(again.lines.map(line => [line.name, line.actions, line.fields.map(one => one.name)])).toEqual([
    ["By", ["changed"], ["manager"]],
    ["Park", ["changed"], ["manager"]],
  ]);
  await write(act, units);
  // The post in the unit holds it, so that whoever comes after leads too.
  expect(await managers(act)).toEqual({
    By: ["Ida Lund", "Direktør"],
    Park: ["Åge Hauge", "Gartner"],
    Skole: null,
  });
  expect((await look(act, units)).plan.lines).toEqual([]);
  // Another manager takes over, and the preview says who from.
  await write(act, "Nr;Enhed;Overordnet nr;Chef\n2;Park;1;Ida Lund\n");
  expect((await managers(act)).Park).toEqual(["Ida Lund", null]);
});

test("a list of staff says yes for those who lead, all in one file", async () => {
  const act = await testAct({ lang: "sv" });
  await write(act, "Nr;Enhet;Överordnad\n1;By;\n2;Park;By\n");
  const list =
    "Namn;Titel;Enhet;Chef\nIda Lund;Direktör;By;Ja\nÅke Berg;Vakt;Park;Nej\nEva Ek;Chef;Park;ja\nBo Ek;Chef;Park;ja\n";
  const { plan } = await look(act, list);
  expect(plan.untaken.map(one => [one.row, one.refusal.code])).toEqual([[5, "import.manager-second"]]);
  await write(act, list);
  expect(await managers(act)).toEqual({ By: ["Ida Lund", "Direktör"], Park: ["Eva Ek", "Chef"] });
  expect((await look(act, list)).plan.lines).toEqual([]);
});

test("a column that names each person's own manager is not taken for yes or no", async () => {
  const act = await testAct({ lang: "da" });
  await write(act, "Nr;Enhed;Overordnet\n1;By;\n");
  const { plan } = await look(act, "Navn;Titel;Afdeling;Leder\nIda Lund;Vagt;By;Åge Hauge\n");
  expect(plan.lines.map(line => line.name)).toEqual(["Ida Lund", "Vagt"]);
});

test("a kind of unit is never guessed: it is what the row says, what is said for all, or not said", async () => {
  const act = await testAct({ lang: "da" });
  const list = "Nr;Enhed;Overordnet nr;Type\n1;By;;\n2;Park;1;Team\n";
  const kinds = async (more?: { unitType: string }) =>
    (await look(act, list, more)).plan.lines.map(line => line.fields.find(one => one.name === "type")?.after);
  expect(await kinds()).toEqual(["not-said", "team"]);
  expect(await kinds({ unitType: "institution" })).toEqual(["institution", "team"]);
  expect(await kinds({ unitType: "palace" })).toEqual(["not-said", "team"]);
  await write(act, list);
  expect((await unitsAsOf(act)).map(unit => [unit.name, unit.type])).toEqual([
    ["By", "not-said"],
    ["Park", "team"],
  ]);
});

test("a vacant post that leads stays what it is, however often the file says so", async () => {
  const act = await testAct({ lang: "da" });
  await write(act, "Nr;Enhed;Overordnet nr\n1;By;\n");
  const posts = "Stillings-id;Enhed;Person;Titel;Leder\ns1;1;;Direktør;ja\n";
  await write(act, posts);
  expect((await look(act, posts)).plan.lines).toEqual([]);
});

import { expect, it } from "vitest";
import { sheetsOfOrganisation } from "../../organisation/index.server.ts";
import { sheetsKnown } from "./command.server.ts";

const table = (sheet: string) => ({ sheet, columns: ["Id", "Name", "Parent"], rows: [] });

it.each([
  ["Units", "People", "Positions"],
  ["Enheder", "Personer", "Stillinger"],
  ["Enheter", "Personer", "Befattningar"],
  ["Yksiköt", "Henkilöt", "Vakanssit"],
  ["enheter", "personer", "stillinger"],
])("a sheet called %s, %s or %s is the organisation's, whatever its columns say", (...sheets) => {
  expect(sheetsKnown([table("x")])).toEqual(["x"]);
  expect(sheetsKnown(sheets.map(table))).toEqual([]);
  expect(sheetsOfOrganisation(sheets.map(table))).toEqual(sheets);
});

it("a sheet called after something of the landscape is not taken for units", () => {
  expect(sheetsOfOrganisation([table("x"), table("Suppliers"), table("Leverandører")])).toEqual(["x"]);
});

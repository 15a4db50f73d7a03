import { expect, it } from "vitest";
import { guessed } from "../../../platform/intake/index.ts";
import { sheetsOfOrganisation } from "../../organisation/index.server.ts";
import { knowledge } from "./columns.ts";
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

it("a kind chosen for a whole file is not said of its sheets of units, people and positions", () => {
  const sheet = (name: string, columns: string) => ({ sheet: name, columns: columns.split(", "), rows: [] });
  const chosen = (name: string, columns: string) => guessed(sheet(name, columns), knowledge, "supplier").kind;
  // By its name, whatever it holds.
  expect(chosen("Units", "Name, Country, Company number")).toBeNull();
  expect(chosen("Yksiköt", "Nimi")).toBeNull();
  // By its columns.
  expect(chosen("Ark1", "Navn, Overordnet enhed, EAN-nummer, E-mail")).toBeNull();
  expect(chosen("Sheet1", "First name, Last name, E-mail, Unit")).toBeNull();
  expect(chosen("Blad1", "Enhet, Person, Titel, Befattning")).toBeNull();
  // Suppliers with much beside them stay suppliers, also where nothing but the choice says so.
  expect(chosen("Ark1", "Leverandør, CVR-nummer, E-mail, Telefon, Adresse, Åbningstider")).toBe("supplier");
  expect(chosen("Ark1", "Navn")).toBe("supplier");
  expect(chosen("Ark1", "Firma, Noget andet")).toBe("supplier");
});

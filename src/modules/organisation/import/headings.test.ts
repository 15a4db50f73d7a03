import { describe, expect, it } from "vitest";
import { knowledge } from "./columns.ts";

const fieldsOf = (kind: string, heads: string) =>
  knowledge.guess({ sheet: "x", columns: heads.split(", "), rows: [] }, kind).fields;

describe("a municipality's own headings are known", () => {
  it.each([
    "Enhetsnummer, Enhetsnamn, Organisationstyp, Överordnad enhet, Inrättad",
    "Enhedsnummer, Enhedsnavn, Organisationstype, Overordnet enhed, Oprettet",
    "Yksikkönumero, Yksikön nimi, Yksikön tyyppi, Yläyksikkö, Perustettu",
    "Enhetsnummer, Enhetsnavn, Organisasjonstype, Overordnet enhet, Opprettet",
    "Unit number, Unit name, Unit type, Parent unit, Established",
  ])("of units: %s", heads => {
    expect(fieldsOf("unit", heads)).toEqual(["id", "name", "type", "parentLine", "from"]);
  });

  it.each([
    "Anställningsnummer, Namn, Arbetsställe, Roll, Sysselsättningsgrad, Anställd från",
    "Medarbejdernummer, Navn, Arbejdssted, Rolle, Beskæftigelsesgrad, Ansat fra",
    "Henkilönumero, Nimi, Toimipaikka, Rooli, Työaikaprosentti, Palvelussuhde alkaa",
    "Ansattnummer, Navn, Arbeidssted, Rolle, Stillingsbrøk, Ansatt fra",
    "Employee number, Name, Workplace, Role, Per cent of full time, Employed from",
  ])("of people: %s", heads => {
    expect(fieldsOf("person", heads)).toEqual(["id", "fullName", "unit", "title", "fraction", "from"]);
  });

  it.each([
    "Befattningsnummer, Enhet, Medarbetare, Befattning, Anställningsform, Tillträder",
    "Stillingsnummer, Enhed, Medarbejder, Stilling, Ansættelsesform, Tiltræder",
    "Vakanssinumero, Yksikkö, Työntekijä, Nimike, Palvelussuhteen laji, Tehtävässä alkaen",
    "Stillingsnummer, Enhet, Ansatt, Stilling, Ansettelsesform, Tiltrer",
    "Position id, Unit, Employee, Job title, Employment type, From",
  ])("of positions: %s", heads => {
    expect(fieldsOf("position", heads)).toEqual(["id", "unit", "person", "title", "type", "from"]);
  });
});

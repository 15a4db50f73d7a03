import { describe, expect, it } from "vitest";
import { guessOf } from "../headings.ts";

const fieldsOf = (kind: string, columns: string[]) => guessOf({ sheet: "x", columns, rows: [] }, kind).fields;

describe("a heading that could be two things is asked about", () => {
  it.each([
    ["contract", "Ansvarlig, Pris, Type, Dato, Vastuu, Ansvarig, Hinta, Responsible, Price"],
    ["system-use", "Ansvarlig, Slut, Loppu, Ends, Slutt, Type, Tyyppi, Dato, Kontakt, Avtal"],
    ["processing", "Beskrivelse, Kuvaus, Slut, Loppu, Ansvarlig, Type"],
    ["initiative", "Ansvarlig, Type, Pris, Budget, Dato, Vastuu"],
    ["supplier", "Type, Status, Dato, Adresse"],
    ["contract", "Upphandling, Udbud, Hankinta, Anskaffelse, Optioner, Options"],
    ["system-use", "Drift, Ylläpito, Operation, Sista dag, Sidste dag, Viimeinen päivä, Siste dag, Last day"],
  ])("%s: %s", (kind, heads) => {
    expect(fieldsOf(kind, heads.split(", ")).filter(Boolean)).toEqual([]);
  });

  it.each([
    ["system-use", "Drift", "Molnet", "Saas (cloud)", "hosting"],
    ["system-use", "Drift", "Ja", "Nej", null],
    ["system-use", "Drift", "2019-03-01", "2020-01-01", null],
    ["contract", "Upphandling", "2019-03-01", "", null],
    ["contract", "Optioner", "2", "", "optionCount"],
    ["contract", "Optioner", "1 + 1 år", "", null],
    ["contract", "Uppsagt", "2026-05-01", "", "terminatedOn"],
    ["contract", "Uppsagt", "nej", "", null],
  ])("of a %s, %s, unless its cells answer it: %s", (kind, heading, first, second, field) => {
    const rows = [first, second].map((text, i) => ({
      number: i + 2,
      cells: [{ text, kind: "text" as const }],
    }));
    expect(guessOf({ sheet: "x", columns: [heading], rows }, kind).fields).toEqual([field]);
  });

  it("and a plain one gives way to one that says the same outright", () => {
    expect(fieldsOf("system-use", ["System", "Beskrivelse", "Formål"])).toEqual([
      "localName",
      null,
      "purpose",
    ]);
  });

  it("and a label of ours that people say of another field is known beside that field, and in our own files", () => {
    expect(fieldsOf("system-use", ["Huvudavtal", "Avtal"])).toEqual(["mainContract", "contracts"]);
    const ours = { sheet: "x", columns: ["contracts"], headers: ["Avtal"], rows: [] };
    expect(guessOf(ours, "system-use").fields).toEqual(["contracts"]);
  });

  it("and plain ones alone say nothing of what a sheet holds", () => {
    const columns = ["Navn", "Dato", "Kommentar"];
    expect(guessOf({ sheet: "Ark1", columns, rows: [] }).kind).toBeNull();
  });
});

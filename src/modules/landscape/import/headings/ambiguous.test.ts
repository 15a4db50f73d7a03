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
  ])("%s: %s", (kind, heads) => {
    expect(fieldsOf(kind, heads.split(", ")).filter(Boolean)).toEqual([]);
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

import { describe, expect, it } from "vitest";
import { guessOf } from "./headings.ts";

const fieldsOf = (sheet: string, columns: string[]) => guessOf({ sheet, columns, rows: [] }).fields;

describe("the headings people write themselves are known", () => {
  it.each([
    [
      "Avtal",
      "Avtalsnamn",
      "Avtalsstart",
      "Avtalsslut",
      "Diarienr",
      "Uppsägningstid (mån)",
      "Förlängs automatiskt",
    ],
    [
      "Kontrakter",
      "Kontraktnavn",
      "Aftalestart",
      "Aftaleslut",
      "Sagsnr",
      "Opsigelsesvarsel (mdr)",
      "Forlænges automatisk",
    ],
    [
      "Kontrakter",
      "Avtalenavn",
      "Avtalestart",
      "Avtaleslutt",
      "Saksnr",
      "Oppsigelsestid (mnd)",
      "Forlenges automatisk",
    ],
    [
      "Sopimukset",
      "Sopimuksen nimi",
      "Sopimus alkaa",
      "Loppupäivä",
      "Diaarinumero",
      "Irtisanomisaika (kk)",
      "Automaattinen jatko",
    ],
    [
      "Contracts",
      "Contract name",
      "Contract start",
      "Contract end",
      "Case number",
      "Notice period (months)",
      "Renews automatically",
    ],
  ])("of contracts: %s", (sheet, ...columns) => {
    expect(fieldsOf(sheet, columns)).toEqual([
      "title",
      "validFrom",
      "validTo",
      "number",
      "noticeMonths",
      "continuous",
    ]);
  });

  it.each([
    ["Id", "Systemnamn", "Driftsatt", "Systemförvaltare", "Användning"],
    ["Nr", "Systemnavn", "Ibrugtaget", "Systemansvarlig", "Anvendelse"],
    ["Id", "Systemnavn", "Tatt i bruk", "Systemansvarlig", "Bruksområde"],
    ["Numero", "Järjestelmä", "Käyttöönotto", "Pääkäyttäjä", "Käyttötarkoitus"],
    ["Id", "System", "In use since", "System manager", "Usage"],
  ])("of systems: %s, %s", (...columns) => {
    const rows = [{ number: 2, cells: [{ text: "s-1", kind: "text" as const }] }];
    expect(guessOf({ sheet: "x", columns, rows }, "system-use").fields).toEqual([
      "localId",
      "localName",
      "from",
      "owner",
      "purpose",
    ]);
  });

  it.each([
    ["Käsittelytoimi", "Tarkoitus", "Oikeusperuste", "Yksikkö", "Järjestelmä", "Säilytysaika"],
    ["Behandling", "Formål", "Retsgrundlag", "Enhed", "System", "Slettefrist"],
    ["Personuppgiftsbehandling", "Ändamål", "Rättslig grund", "Enhet", "System", "Gallring"],
    ["Behandling", "Formål", "Behandlingsgrunnlag", "Enhet", "System", "Slettefrist"],
    ["Processing activity", "Purpose", "Legal basis", "Unit", "System", "Retention"],
  ])("of processing activities: %s, %s, %s", (...columns) => {
    expect(guessOf({ sheet: "x", columns, rows: [] }, "processing").fields).toEqual([
      "title",
      "purposes",
      "legalBasis",
      "units",
      "uses",
      "retention",
    ]);
  });

  it("of Finnish systems and contracts, short and in the partitive", () => {
    const of = (kind: string, ...columns: string[]) =>
      guessOf({ sheet: "x", columns, rows: [] }, kind).fields;
    expect(of("system-use", "Järjestelmä", "Omistajayksikkö", "Henkilötietoja")).toEqual([
      "localName",
      "responsibleUnit",
      "personalData",
    ]);
    expect(of("contract", "Sopimus", "Alku", "Loppu", "Irtisanomisaika kk")).toEqual([
      "title",
      "validFrom",
      "validTo",
      "noticeMonths",
    ]);
  });

  it("of a sheet named for processing activities", () => {
    expect(
      guessOf({ sheet: "Käsittelytoimet", columns: ["Käsittelytoimi", "Tarkoitus"], rows: [] }).kind,
    ).toBe("processing");
  });

  it("of who runs a system: responsible, unless an owner stands beside", () => {
    const of = (...columns: string[]) => guessOf({ sheet: "x", columns, rows: [] }, "system-use").fields;
    expect(of("Systemnamn", "Systemförvaltare", "Systemägare")).toEqual(["localName", "deputy", "owner"]);
    expect(of("Systemnamn", "Ersättare")).toEqual(["localName", "deputy"]);
  });

  it("of initiatives, where a status is how far it has come and not how binding it is", () => {
    const of = (...columns: string[]) => guessOf({ sheet: "x", columns, rows: [] }, "initiative").fields;
    expect(of("Projekt", "Status", "Projektstart")).toEqual(["title", "stage", "start"]);
    expect(of("Prosjekt", "Status", "Prosjektstart")).toEqual(["title", "stage", "start"]);
    expect(of("Hanke", "Tila", "Hanke alkaa")).toEqual(["title", "stage", "start"]);
    // Our own names are what they say.
    expect(of("title", "stage", "status")).toEqual(["title", "stage", "status"]);
  });

  it.each([
    ["Avtalsnamn", "Avtalsdatum", "Sista dag", "Upphandlingsform", "Nästa upphandling", "Uppsägningsdatum"],
    ["Aftale", "Aftaledato", "Sidste dag", "Udbudsform", "Næste udbud", "Opsigelsesdato"],
    ["Sopimus", "Sopimuspäivä", "Viimeinen päivä", "Hankintatapa", "Seuraava hankinta", "Irtisanomispäivä"],
    ["Avtale", "Avtaledato", "Siste dag", "Anskaffelsesform", "Neste anskaffelse", "Oppsigelsesdato"],
    ["Agreement", "Contract date", "Last day", "Procurement method", "Next procurement", "Termination date"],
  ])("of the days of a contract: %s, %s, %s", (...columns) => {
    expect(guessOf({ sheet: "x", columns, rows: [] }, "contract").fields).toEqual([
      "title",
      "signedOn",
      "validTo",
      "procurement",
      "procurementPlanned",
      "terminatedOn",
    ]);
    // A contract that "ends" ends with that day, as our own label says; a first day without it has no contract.
    for (const ends of ["Slutar", "Slutter", "Päättyy", "Ends"])
      expect(guessOf({ sheet: "x", columns: [ends], rows: [] }, "contract").fields).toEqual(["validTo"]);
  });

  it.each([
    ["Verksamhetssystem", "Systemägare", "Viktighet", "I drift sedan", "Avvecklas", "Driftmodell", "RTO"],
    ["Fagsystem", "Systemejer", "Vigtighed", "I drift siden", "Udfases", "Driftsmodel", "RTO (timer)"],
    ["Ohjelmisto", "Omistaja", "Tärkeys", "Tuotannossa alkaen", "Poistuu käytöstä", "Ylläpitomalli", "RTO"],
    ["Fagsystem", "Systemeier", "Viktighet", "I drift siden", "Avvikles", "Driftsmodell", "RTO (timer)"],
    ["Software", "Owner", "Importance", "In operation from", "Retires", "Hosted", "RTO (hours)"],
  ])("of how a system is run: %s, %s, %s", (...columns) => {
    expect(guessOf({ sheet: "x", columns, rows: [] }, "system-use").fields).toEqual([
      "localName",
      "owner",
      "criticality",
      "from",
      "to",
      "hosting",
      "rtoHours",
    ]);
  });
});

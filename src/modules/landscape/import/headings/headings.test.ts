import { describe, expect, it } from "vitest";
import { fieldsOf as allOf } from "../../register/noun.ts";
import { nouns } from "../../register/nouns.ts";
import { guessOf } from "../headings.ts";

const fieldsOf = (kind: string, columns: string[]) => guessOf({ sheet: "x", columns, rows: [] }, kind).fields;

/** Required answers of few, which a list seldom has under a head of its own: one value is said for all its rows. */
const answers = ["initiative.level", "assessment.kind"];

/** Of each noun: what the columns are, and the heads of such a list in en, da, sv, fi and nb, once or twice. */
const lists: Record<string, { fields: string; heads: string[] }> = {
  supplier: {
    fields: "name, orgNo, country, contact",
    heads: [
      "Supplier, Company no., Country, Contact person",
      "Leverandørnavn, CVR, Land, Kontaktperson",
      "Leverantörens namn, Org.nr, Land, Kontaktuppgifter",
      "Yrityksen nimi, Y-tunnus, Maa, Yhteyshenkilö",
      "Selskap, Org.nr, Land, Kontaktperson",
    ],
  },
  task: {
    fields: "code, label, scheme, responsibleUnit, note",
    heads: [
      "No., Task name, Classification, Department, Description",
      "KLE-nummer, Titel, Systematik, Forvaltning, Beskrivelse",
      "Nr, Namn, Klassificering, Förvaltning, Beskrivning",
      "Tunnus, Nimi, Luokitus, Toimiala, Kuvaus",
      "Nr, Navn, Systematikk, Etat, Beskrivelse",
    ],
  },
  system: {
    fields: "name, supplier, description",
    heads: [
      "Product name, Vendor, Description",
      "Produktnavn, Firma, Beskrivelse",
      "Systemnamn, Företag, Beskrivning",
      "Tuote, Palveluntuottaja, Kuvaus",
      "Systemnavn, Leverandør, Beskrivelse",
    ],
  },
  interface: {
    fields: "name, system, description",
    heads: [
      "Interface, System, Description",
      "Snitflade, Systemer, Beskrivelse",
      "Gränssnitt, System, Beskrivning",
      "Rajapinta, Järjestelmä, Kuvaus",
      "Grensesnitt, System, Beskrivelse",
    ],
  },
  contract: {
    fields: "title, supplier, responsibleUnit, validFrom, validTo, continuous, yearlyCost, notes",
    heads: [
      "Agreement, Vendor, Department, Start, Ends, Runs on by itself, Cost per year, Description",
      "Aftale, Firma, Afdeling, Start, Slut, Løber videre, Årlig omkostning, Beskrivelse",
      "Avtal, Leverantör, Förvaltning, Start, Slut, Löper vidare, Årspris, Beskrivning",
      "Sopimus, Toimittaja, Toimiala, Alku, Loppu, Jatkuu itsestään, Vuosikulu, Kuvaus",
      "Avtale, Leverandør, Avdeling, Start, Slutt, Løper videre, Årlig pris, Beskrivelse",
      "Contract title, Supplier, Unit, Valid from, Valid until, Continuous, Amount per year, Comments",
      "Kontrakttitel, Leverandør, Forvaltning, Gyldig fra, Gyldig til, Løbende, Beløb pr. år, Bemærkninger",
      "Benämning, Leverantör, Enhet, Giltig från, Giltig till, Tills vidare, Belopp per år, Kommentar",
      "Sopimuksen otsikko, Toimittaja, Yksikkö, Voimassa alkaen, Voimassa asti, Toistaiseksi, Summa vuodessa, Huomautus",
      "Avtaletittel, Leverandør, Etat, Gyldig fra, Gyldig til, Løpende, Beløp per år, Merknad",
    ],
  },
  "money-line": {
    fields: "contract, year, amount, unit",
    heads: [
      "Agreement, Budget year, Cost, Department",
      "Aftale, Regnskabsår, Udgift, Forvaltning",
      "Avtal, Budgetår, Kostnad, Enhet",
      "Sopimus, Budjettivuosi, Kustannus, Yksikkö",
      "Avtale, Regnskapsår, Kostnad, Enhet",
    ],
  },
  "system-use": {
    fields: "localName, responsibleUnit, lifeCycle, owner, purpose, supplier, mainContract, from, to, notes",
    heads: [
      "System name, Department, Status, Owner, Description, Vendor, Contract, Start, Decommissioned, Comments",
      "Systemets navn, Forvaltning, Status, Ejer, Beskrivelse, Firma, Aftale, Start, Udfaset, Bemærkninger",
      "Benämning, Förvaltning, Status, Ägare, Beskrivning, Leverantör, Huvudavtal, Start, Avvecklad, Kommentar",
      "Sovellus, Toimiala, Tila, Omistaja, Kuvaus, Toimittaja, Sopimus, Alku, Poistettu käytöstä, Huomautus",
      "Systemets navn, Etat, Status, Eier, Beskrivelse, Leverandør, Avtale, Start, Avviklet, Merknad",
    ],
  },
  integration: {
    fields: "source, target, data, frequency",
    heads: [
      "From, To, Data, Frequency",
      "Fra, Til, Oplysninger, Frekvens",
      "Från, Till, Uppgifter, Frekvens",
      "Lähde, Kohde, Tiedot, Tiheys",
      "Avsender, Mottaker, Opplysninger, Frekvens",
    ],
  },
  processing: {
    fields:
      "title, owner, units, purposes, legalBasis, dataSubjects, dataCategories, recipients, retention, security",
    heads: [
      "Processing, Owner, Department, Purpose, Legal basis, Data subjects, Personal data, Recipients, Retention, Security measures",
      "Aktivitet, Ejer, Forvaltning, Formål, Hjemmel, Kategorier af registrerede, Personoplysninger, Modtagere, Slettefrist, Sikkerhed",
      "Behandling, Ägare, Förvaltning, Ändamål, Rättslig grund, Registrerade, Personuppgifter, Mottagare, Gallring, Säkerhetsåtgärder",
      "Rekisterin nimi, Omistaja, Toimiala, Tarkoitus, Oikeusperuste, Rekisteröidyt, Henkilötiedot, Vastaanottajat, Säilytysaika, Turvatoimet",
      "Behandling, Eier, Etat, Formål, Behandlingsgrunnlag, Registrerte, Personopplysninger, Mottakere, Slettefrist, Sikkerhetstiltak",
    ],
  },
  assessment: {
    fields: "title, doneOn, use",
    heads: [
      "Name, Date, System",
      "Navn, Dato, System",
      "Namn, Datum, System",
      "Nimi, Pvm, Järjestelmä",
      "Navn, Dato, System",
    ],
  },
  "processor-agreement": {
    fields: "title, processor, agreedOn, uses",
    heads: [
      "Agreement, Supplier, Signed, Systems",
      "Aftale, Leverandør, Underskrevet, Systemer",
      "Avtalsnamn, Leverantör, Undertecknat, System",
      "Sopimuksen nimi, Toimittaja, Allekirjoitettu, Järjestelmät",
      "Avtale, Leverandør, Signert, Systemer",
    ],
  },
  "sub-processor": {
    fields: "name, agreement, country",
    heads: [
      "Sub-processor, Agreement, Country",
      "Underleverandør, Aftale, Land",
      "Underleverantör, Avtal, Land",
      "Alihankkija, Sopimus, Maa",
      "Underleverandør, Avtale, Land",
    ],
  },
  oversight: {
    fields: "agreement, on, note",
    heads: [
      "Agreement, Date, Result",
      "Aftale, Dato, Konklusion",
      "Avtal, Datum, Resultat",
      "Sopimus, Päivämäärä, Tulos",
      "Avtale, Dato, Resultat",
    ],
  },
  source: {
    fields: "publisher, country",
    heads: ["Name, Country", "Kilde, Land", "Källa, Land", "Lähde, Maa", "Kilde, Land"],
  },
  "source-item": {
    fields: "title, source, status, publishedOn, note",
    heads: [
      "Item, Source, Status, Date, Description",
      "Punkt, Kilde, Status, Dato, Beskrivelse",
      "Punkt, Källa, Status, Datum, Beskrivning",
      "Kohta, Lähde, Sitovuus, Päivämäärä, Kuvaus",
      "Punkt, Kilde, Status, Dato, Beskrivelse",
    ],
  },
  initiative: {
    fields: "title, ownerUnit, lead, stage, start, end, purpose, deadline, notes",
    heads: [
      "Project name, Department, Project manager, Status, Start, Ends, Goal, Due date, Description",
      "Projektnavn, Forvaltning, Projektleder, Status, Start, Slut, Formål, Tidsfrist, Beskrivelse",
      "Projektnamn, Förvaltning, Projektledare, Status, Start, Slut, Mål, Deadline, Beskrivning",
      "Hankkeen nimi, Toimiala, Projektipäällikkö, Tila, Alku, Loppu, Tavoite, Takaraja, Kuvaus",
      "Prosjektnavn, Etat, Prosjektleder, Status, Start, Slutt, Mål, Tidsfrist, Beskrivelse",
    ],
  },
  hit: {
    fields: "initiative, unit, hardness",
    heads: [
      "Project, Department, Impact",
      "Projekt, Forvaltning, Påvirkning",
      "Projekt, Förvaltning, Påverkan",
      "Projekti, Toimiala, Kuormitus",
      "Prosjekt, Etat, Belastning",
    ],
  },
  benefit: {
    fields: "measure, initiative, state, owner",
    heads: [
      "Benefit, Project, Status, Owner",
      "Gevinst, Projekt, Status, Gevinstansvarlig",
      "Nytta, Projekt, Status, Ägare",
      "Hyöty, Projekti, Tila, Omistaja",
      "Gevinst, Prosjekt, Status, Gevinstansvarlig",
    ],
  },
  measurement: {
    fields: "benefit, on, value, note",
    heads: [
      "Benefit, Date, Result, Comment",
      "Gevinst, Dato, Resultat, Kommentar",
      "Nytta, Datum, Resultat, Kommentar",
      "Hyöty, Pvm, Tulos, Kommentti",
      "Gevinst, Dato, Resultat, Kommentar",
    ],
  },
  "data-set": {
    fields: "title, description, uses, unit, isPublic",
    heads: [
      "Name, Description, System, Department, Open data",
      "Navn, Beskrivelse, System, Forvaltning, Åbne data",
      "Namn, Beskrivning, System, Förvaltning, Öppna data",
      "Aineisto, Kuvaus, Järjestelmä, Toimiala, Avoin data",
      "Navn, Beskrivelse, System, Etat, Åpne data",
    ],
  },
};

describe("a municipality's own headings are known", () => {
  const rows = Object.entries(lists).flatMap(([kind, { fields, heads }]) =>
    heads.map((head, i) => [kind, ["en", "da", "sv", "fi", "nb"][i % 5], head, fields] as const),
  );
  it.each(rows)("of a %s (%s): %s", (kind, _, head, fields) => {
    expect(fieldsOf(kind, head.split(", "))).toEqual(fields.split(", "));
  });

  it("of every kind of thing, with all it must have", () => {
    for (const noun of nouns) {
      const required = allOf(noun).filter(
        ([name, field]) => field.required && !answers.includes(`${noun.name}.${name}`),
      );
      const told = lists[noun.name]?.fields.split(", ") ?? [];
      expect([noun.name, required.map(([name]) => name).filter(name => !told.includes(name))]).toEqual([
        noun.name,
        [],
      ]);
    }
  });
});

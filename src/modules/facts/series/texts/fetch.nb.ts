import type { Texts } from "../../../../platform/i18n/index.ts";
import type { fetchEn } from "./fetch.en.ts";

export const fetchNb: Texts<typeof fetchEn> = {
  "logged.series.asked": "Nyere offentlige tall etterspurt",
  "logged.series.monthly-on": "Månedlig leting etter nyere offentlige tall slått på",
  "logged.series.monthly-off": "Månedlig leting etter nyere offentlige tall slått av",
  "logged.series.fetched": "Offentlige tall hentet",
  "logged.series.refused": "Offentlige tall avvist",
  "object.series": "Offentlig tall",
  "refusal.series.no-office": "Det finnes ikke noe byrå «{office}». Det finnes: {offices}.",
  "refusal.series.years": "Be om 1 til {most} år.",
  "refusal.series.meanwhile":
    "Noen andre hentet de samme tallene i samme øyeblikk. Ingenting ble endret to ganger.",
  "refusal.series.busy": "Tallene fra dette byrået er allerede i ferd med å bli hentet.",
  "refusal.series.closed":
    "Denne installasjonen spør ikke dette byrået om noe. Det bestemmer den som driver den, med STATISTICS_OFFICES.",
  "refusal.series.which-table": "Velg først en av tabellene.",
  "refusal.series.unreachable": "Byrået kan ikke nås. Det som var oppgitt før, blir stående.",
  "refusal.series.throttled":
    "Byrået ber oss vente lenger enn vi kan. Prøv igjen senere; det som var oppgitt før, blir stående.",
  "refusal.series.fault": "Byrået har selv en feil ({status}). Det som var oppgitt før, blir stående.",
  "refusal.series.refused":
    "Byrået avviste spørsmålet ({status}). Tabellene kan være endret; det som var oppgitt før, blir stående.",
  "refusal.series.too-much":
    "Byrået svarte med mer enn tall for kommuner kan være. Det som var oppgitt før, blir stående.",
  "refusal.series.answer-not-understood":
    "Svaret fra byrået kunne ikke forstås: det er brutt av, eller formen er endret. Det som var oppgitt før, blir stående.",
  "refusal.series.no-table":
    "Det ble ikke funnet en tabell om «{subject}» med alle kommuner og hele landet. Det som var oppgitt før, blir stående.",
  "refusal.series.nothing-told":
    "Tabellen oppgir ingenting om de ønskede årene. Det som var oppgitt før, blir stående.",
  "refusal.series.no-count":
    "I {year} er tallet for {code} ikke et helt antall personer. Det som var oppgitt før, blir stående.",
  "refusal.series.no-total":
    "I {year} er hele landet ikke oppgitt, så summen kan ikke kontrolleres. Det som var oppgitt før, blir stående.",
  "refusal.series.incomplete": {
    one: "I {year} er én kommune ikke oppgitt: {codes}. Koden kan være endret. Det som var oppgitt før, blir stående.",
    other:
      "I {year} er {n} kommuner ikke oppgitt, blant dem {codes}. Kodene kan være endret. Det som var oppgitt før, blir stående.",
  },
  "refusal.series.sum":
    "I {year} blir kommunene til sammen {sum} og landet {total}: {off} fra hverandre. Det som var oppgitt før, blir stående.",
  "refusal.series.no-subject": "Dette byrået spørres ikke om «{subject}». Det spørres om: {subjects}.",
  "refusal.series.sum-of-age":
    "I {year} er det {sum} i alderen {age} i kommunene til sammen og {total} i landet: {off} fra hverandre. Det som var oppgitt før, blir stående.",
  "refusal.series.ages":
    "I {year} blir aldrene i {code} til sammen {sum} og alle innbyggerne {total}: {off} fra hverandre. Det som var oppgitt før, blir stående.",
  "refusal.series.jump":
    "Landet gikk fra {before} til {after}, mer enn en tidel: trolig en annen enhet eller tabell. Det som var oppgitt før, blir stående.",
};

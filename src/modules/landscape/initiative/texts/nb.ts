import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const nb: Texts<typeof en> = {
  "size-hours": "{size}: {n} timer",
  three: "Tre valg gir timer per rolle og kostnad per kvartal: størrelse, slags arbeid, lagre.",
  change: "Endre arbeidsinnsatsen",
  save: "Lagre arbeidsinnsatsen",
  "not-said": "Ikke oppgitt ennå",
  "source.guess":
    "Ut fra størrelse og type arbeid, fordelt på roller. Vårt anslag til deres egne tall tar over.",
  "source.own": "Ut fra størrelse og type arbeid, fordelt på roller: deres egne tall.",
  "see-table": "Se og endre tallene",
  "alike.title": "Har noen gjort det før?",
  "alike.lead": "Før noe nytt starter: se hva som finnes fra før. Skriv med få ord hva dere vil.",
  "alike.words": "Hva vil dere gjøre?",
  "alike.words-why": "En tittel eller noen få ord, for eksempel digital post til foreldre.",
  "alike.look": "Se etter",
  "alike.own": "Våre egne, også gjennomførte og stoppede",
  "alike.common": "Felles tiltak på utgivernes lister",
  "alike.others": "Publisert av andre kommuner",
  "alike.none": "Det ble ikke funnet noe lignende.",
  "alike.implements": "Gjennomfør det",
  "alike.extends": "Bygg videre på det",
  "alike.awaits": "Avvent det",
  "alike.use": "Ta utgangspunkt i det",
  "alike.go-on": "Ingen har: gå videre",
  "alike.skip": "Gå videre uten å se etter",
  "alike.association": "Det andre kommuner publiserer, ser kommunenes interesseorganisasjon: spør også der.",
  "no-length": "Initiativer uten lengde",
  "no-length.words": {
    one: "initiativ uten lengde eller størrelse teller som ett kvartal; det er vår gjetning",
    other: "initiativer uten lengde eller størrelse teller som ett kvartal; det er vår gjetning",
  },
  "no-length.this": "lengden er ikke sagt: regnet som ett kvartal, vår gjetning",
  early: "Det starter før det som det må vente på, er ferdig",
  "early.until": "varer til og med {until}.",
};

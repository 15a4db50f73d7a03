import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const nb: Texts<typeof en> = {
  title: "Koblinger fra en fil",
  file: "Regneark (XLSX) eller CSV-fil",
  "file.why":
    "Én rad per kobling: liste og kode, hvordan de ligger, liste og kode. Deres egen eksport kan sendes tilbake.",
  read: "Les filen",
  faulty: "Filen har feil",
  preview: "Disse koblingene blir lagret",
  "column.fromList": "Fra liste",
  "column.fromCode": "Fra kode",
  "column.fromTitle": "Fra oppgave",
  "column.how": "Hvordan",
  "column.toList": "Til liste",
  "column.toCode": "Til kode",
  "column.toTitle": "Til oppgave",
  "column.author": "Av",
  "column.on": "Dato",
  "column.delete": "Fjern den (x)",
  mapping: "Kobling",
  added: "Nye",
  unchanged: "Uendrede",
  removed: "Fjernede",
  done: { one: "Lagret: én kobling.", other: "Lagret: {n} koblinger." },
  nothing: "Ingenting å lagre: alle koblinger er her allerede.",
  list: "Oppgaveliste",
  "list.any": "Alle lister",
  against: "Sett mot",
  show: "Vis",
  remove: "Fjern",
  gone: "Koblingen er fjernet.",
  away: "Ta med koblingene",
  "refusal.mapped.unknown-list": "«{list}» er ikke en oppgaveliste her. De som er her: {known}.",
  "refusal.mapped.unknown-code":
    "Listen {list} har ingen oppgave «{code}» her. Rett koden, eller hent listen først.",
  "refusal.mapped.unknown-how":
    "«{how}» er ikke en måte to oppgaver kan ligge på. Skriv en av disse: {known}.",
  "refusal.mapped.missing": "Cellen er tom. Fyll ut «{column}».",
  "refusal.mapped.not-there": "{from} og {to} har ikke den koblingen her, så den kan ikke fjernes.",
};

import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const da: Texts<typeof en> = {
  title: "Koblinger fra en fil",
  file: "Regneark (XLSX) eller CSV-fil",
  "file.why":
    "En række pr. kobling: liste og kode, hvordan de ligger, liste og kode. Jeres egen eksport kan sendes tilbage.",
  read: "Læs filen",
  faulty: "Filen har fejl",
  preview: "Disse koblinger bliver gemt",
  "column.fromList": "Fra liste",
  "column.fromCode": "Fra kode",
  "column.fromTitle": "Fra opgave",
  "column.how": "Hvordan",
  "column.toList": "Til liste",
  "column.toCode": "Til kode",
  "column.toTitle": "Til opgave",
  "column.author": "Af",
  "column.on": "Dato",
  "column.delete": "Fjern den (x)",
  mapping: "Kobling",
  added: "Nye",
  unchanged: "Uændrede",
  removed: "Fjernede",
  done: { one: "Gemt: én kobling.", other: "Gemt: {n} koblinger." },
  nothing: "Intet at gemme: alle koblinger er her allerede.",
  list: "Opgaveliste",
  "list.any": "Alle lister",
  against: "Set i forhold til",
  show: "Vis",
  remove: "Fjern",
  gone: "Koblingen er fjernet.",
  away: "Tag koblingerne med",
  "refusal.mapped.unknown-list": "»{list}« er ikke en opgaveliste her. Dem, der er her: {known}.",
  "refusal.mapped.unknown-code":
    "Listen {list} har ingen opgave »{code}« her. Ret koden, eller hent listen først.",
  "refusal.mapped.unknown-how":
    "»{how}« er ikke en måde, to opgaver kan ligge på. Skriv en af disse: {known}.",
  "refusal.mapped.missing": "Cellen er tom. Udfyld »{column}«.",
  "refusal.mapped.not-there": "{from} og {to} har ikke den kobling her, så den kan ikke fjernes.",
};

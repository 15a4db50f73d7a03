import type { Texts } from "../../i18n/index.ts";
import type { en } from "./en.ts";

export const nb: Texts<typeof en> = {
  "refusal.file.empty": "{file} har ingen rader.",
  "refusal.file.too-large":
    "{file} er {megabytes} MB; høyst {max} MB kan leses. Del filen, eller fjern bilder.",
  "refusal.file.not-a-table":
    "{file} er ikke et regneark, uansett hva navnet sier. Lagre listen som XLSX eller CSV.",
  "refusal.file.old-workbook":
    "{file} er en gammel arbeidsbok (.xls) eller har passord. Lagre den som .xlsx uten passord.",
  "refusal.file.other-workbook": "{file} er en arbeidsbok av et annet slag. Lagre den som .xlsx.",
  "refusal.file.zip-without-workbook":
    "{file} er en pakket fil uten arbeidsbok. Pakk den ut, og velg selve listen.",
  "refusal.file.pdf": "{file} er en PDF. Velg regnearket den er laget av.",
  "refusal.file.web-page":
    "{file} er en nettside eller XML. Åpne den i et regnearkprogram, og lagre den som .xlsx.",
  "refusal.file.not-text": "{file} har tegn i linje {line} som ingen tekst har. Lagre den som CSV UTF-8.",
  "refusal.file.broken": "{file} er skadet og kan ikke åpnes. Lagre den igjen, og prøv på nytt.",
  "refusal.file.bomb":
    "{file} blir mer enn {megabytes} MB utpakket, eller mer enn den oppgir. Den er ikke lest.",
  "refusal.file.too-many-entries": "{file} har {count} pakkede deler; høyst {max} leses.",
  "refusal.file.doctype": "{file} har en dokumenttype, noe ingen arbeidsbok har. Den er ikke lest.",
  "refusal.file.too-many-rows": "{file} har {count} rader; høyst {max} kan leses på én gang. Del listen.",
  "refusal.file.too-many-columns":
    "Arket {sheet} i {file} har minst {count} kolonner; høyst {max} kan leses.",
  "refusal.file.too-many-cells":
    "{file} har {count} celler (rader ganger kolonner); høyst {max} kan leses på én gang. Del listen.",
  "refusal.file.column-twice":
    "Arket {sheet} i {file} har kolonnen {column} to ganger: {first} og {second}. Gi den ene et nytt navn, eller slett den.",
  "refusal.file.open-quote": "{file} har et anførselstegn som åpnes og aldri lukkes, sett i linje {line}.",
  "refusal.file.not-utf-8": "{file} er ikke skrevet i UTF-8.",
  "refusal.file.wrong-quote":
    "{file} har et anførselstegn i linje {line} som formatet ikke tillater: En verdi i anførselstegn begynner og slutter med ett, og ett inne i den skrives to ganger.",
  "refusal.file.uneven": "I linje {line} av {file} er antallet verdier {n}; overskriften har {expected}.",
  "refusal.file.name-twice": "{file} har to kolonner som heter «{column}».",
  "refusal.cell.too-long": "Teksten er lengre enn {max} tegn.",
  "refusal.cell.control-character": "«{value}» har et tegn som ikke kan vises. Skriv teksten på nytt.",
  "refusal.cell.error-value": "Cellen viser feilen {value}.",
  "refusal.cell.formula-without-value":
    "Cellen har en formel uten lagret verdi. Åpne filen i et regnearkprogram, og lagre den.",
  "refusal.cell.merged": "Cellen er slått sammen med andre. Del cellene, og fyll ut hver av dem.",
  "refusal.value.not-a-number": "«{value}» er ikke et tall.",
  "refusal.value.no-such-day": "{value} finnes ikke: måneden har ikke den dagen.",
  "refusal.value.not-a-day": "«{value}» er ikke en dato. Skriv den som 2027-12-31.",
  "refusal.value.two-digit-year": "«{value}» har et årstall med to sifre. Skriv alle fire.",
  "refusal.value.not-a-yes-or-no": "«{value}» er verken ja eller nei.",
  "cell.formula": "En formel: den beregnes ikke her, verdien i filen brukes.",
  "cell.number-two-ways": "«{text}» kan leses på to måter; her leses det som {value}.",
};

import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./protection.en.ts";

export const nb: Texts<typeof en> = {
  "refusal.protect.too-long": "Filen er større enn {max} MB; en tabell med antall er mindre.",
  "refusal.protect.not-utf8": "Linje {line} er ikke skrevet i UTF-8. Lagre filen som CSV UTF-8.",
  "refusal.protect.quotes": "Linje {line}: et anførselstegn er åpent eller står på feil sted.",
  "refusal.protect.header": "Linje {line} må være overskriften row,col,n med komma mellom.",
  "refusal.protect.no-cells": "Det er ingen antall under overskriften i linje 1.",
  "refusal.protect.too-many": "Tabellen har {count} linjer; høyst {max} kan beskyttes sammen.",
  "refusal.protect.fields": "Linje {line} har {count} felt; den må ha tre: row,col,n.",
  "refusal.protect.no-name": "Linje {line}, kolonne {column}: navnet mangler.",
  "refusal.protect.reserved": "Linje {line}, kolonne {column}: navnet * er forbeholdt summer.",
  "refusal.protect.long-name": "Linje {line}, kolonne {column}: navnet har mer enn {max} tegn.",
  "refusal.protect.odd-name": "Linje {line}, kolonne {column}: navnet har et tegn som ikke kan skrives.",
  "refusal.protect.not-whole": "Linje {line}, kolonne {column}: «{value}» er ikke et helt tall fra 0.",
  "refusal.protect.too-large": "Linje {line}, kolonne {column}: antallet er større enn {max}.",
  "refusal.protect.twice":
    "Linje {line}, kolonnene row og col: {row}, {col} er allerede talt i linje {first}.",
  "refusal.disclosure.threshold": "Terskelen må være et helt tall fra 1, ikke {asked}.",
  "refusal.disclosure.lowered": "Terskelen er {now} og kan bare heves, ikke senkes til {asked}.",
  "refusal.disclosure.frame":
    "For få hører til en gruppe til å spørre om den i fortrolighet; det må være minst {least}: {names}. Slå sammen grupper, eller utelat inndelingen.",
  "refusal.disclosure.difference": {
    one: "{more} har {n} person som {less} ikke har; det som publiseres om begge, røper denne ene. De må skille seg med ingen eller minst {least}.",
    other:
      "{more} har {n} personer som {less} ikke har; det som publiseres om begge, røper disse få. De må skille seg med ingen eller minst {least}.",
  },
  "refusal.disclosure.moved": {
    one: "{name} har endret seg med {n} siden forrige utgivelse, og det røper denne personen. Publiser det når det har endret seg med minst {least}.",
    other:
      "{name} har endret seg med {n} siden forrige utgivelse, og det røper disse få. Publiser det når det har endret seg med minst {least}.",
  },
  "audit.not-the-format":
    "Mønsteret er ikke skrevet som det skal; mer får ikke stå i det, minst av alt et antall.",
  "audit.other-threshold": "Mønsteret er laget for en annen terskel.",
  "audit.not-in-order": "{row}, {col} står to ganger eller ikke på sin plass, så rekkefølgen kunne røpe noe.",
  "audit.no-such-cell": "{row}, {col} er skjult, men finnes ikke i tabellen.",
  "audit.other-kind": "{row}, {col} kalles liten der den ikke er det, eller omvendt.",
  "audit.shown": "{row}, {col} er et lite antall og er ikke skjult.",
  "audit.other-loss": "Det mønsteret sier at det koster, er ikke det det koster.",
  "audit.other-interval": "Det man kan finne ut om {row}, {col}, er ikke det mønsteret sier.",
  "audit.open": "{row}, {col} kan regnes ut for nøye av det som publiseres.",
  "audit.known-beside": "{row}, {col} kan regnes ut av en som er alene i en annen celle.",
};

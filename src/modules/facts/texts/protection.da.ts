import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./protection.en.ts";

export const da: Texts<typeof en> = {
  "refusal.protect.too-long": "Filen er større end {max} MB; en tabel med antal er mindre.",
  "refusal.protect.not-utf8": "Linje {line} er ikke skrevet i UTF-8. Gem filen som CSV UTF-8.",
  "refusal.protect.quotes": "Linje {line}: et anførselstegn er åbent eller står et forkert sted.",
  "refusal.protect.header": "Linje {line} skal være overskriften row,col,n med komma imellem.",
  "refusal.protect.no-cells": "Der er ingen antal under overskriften i linje 1.",
  "refusal.protect.too-many": "Tabellen har {count} linjer; højst {max} kan beskyttes sammen.",
  "refusal.protect.fields": "Linje {line} har {count} felter; den skal have tre: row,col,n.",
  "refusal.protect.no-name": "Linje {line}, kolonne {column}: navnet mangler.",
  "refusal.protect.reserved": "Linje {line}, kolonne {column}: navnet * er forbeholdt summer.",
  "refusal.protect.long-name": "Linje {line}, kolonne {column}: navnet har mere end {max} tegn.",
  "refusal.protect.odd-name": "Linje {line}, kolonne {column}: navnet rummer et tegn, der ikke kan skrives.",
  "refusal.protect.not-whole": "Linje {line}, kolonne {column}: »{value}« er ikke et helt tal fra 0.",
  "refusal.protect.too-large": "Linje {line}, kolonne {column}: antallet er større end {max}.",
  "refusal.protect.twice":
    "Linje {line}, kolonnerne row og col: {row}, {col} er allerede talt i linje {first}.",
  "refusal.disclosure.threshold": "Tærsklen skal være et helt tal fra 1, ikke {asked}.",
  "refusal.disclosure.lowered": "Tærsklen er {now} og kan kun hæves, ikke sænkes til {asked}.",
  "refusal.disclosure.frame":
    "For få hører til en gruppe til at spørge om den i fortrolighed; der skal være mindst {least}: {names}. Slå grupper sammen, eller udelad opdelingen.",
  "refusal.disclosure.difference": {
    one: "{more} har {n} person, som {less} ikke har; det, der offentliggøres om begge, røber denne ene. De skal adskille sig med ingen eller mindst {least}.",
    other:
      "{more} har {n} personer, som {less} ikke har; det, der offentliggøres om begge, røber disse få. De skal adskille sig med ingen eller mindst {least}.",
  },
  "refusal.disclosure.moved": {
    one: "{name} har flyttet sig med {n} siden forrige udgivelse, og det røber denne person. Offentliggør det, når det har flyttet sig med mindst {least}.",
    other:
      "{name} har flyttet sig med {n} siden forrige udgivelse, og det røber disse få. Offentliggør det, når det har flyttet sig med mindst {least}.",
  },
  "audit.not-the-format":
    "Mønsteret er ikke skrevet, som det skal; mere må ikke stå i det, mindst af alt et antal.",
  "audit.other-threshold": "Mønsteret er lavet til en anden tærskel.",
  "audit.not-in-order":
    "{row}, {col} står to gange eller ikke på sin plads, så rækkefølgen kunne røbe noget.",
  "audit.no-such-cell": "{row}, {col} er skjult, men findes ikke i tabellen.",
  "audit.other-kind": "{row}, {col} kaldes lille, hvor det ikke er det, eller omvendt.",
  "audit.shown": "{row}, {col} er et lille antal og er ikke skjult.",
  "audit.other-loss": "Det, mønsteret siger, at det koster, er ikke det, det koster.",
  "audit.other-interval": "Det, man kan finde ud af om {row}, {col}, er ikke det, mønsteret siger.",
  "audit.open": "{row}, {col} kan beregnes for nøje ud fra det, der offentliggøres.",
  "audit.known-beside": "{row}, {col} kan beregnes af en, der er alene i en anden celle.",
};

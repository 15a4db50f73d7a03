import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const da: Texts<typeof en> = {
  "size-hours": "{size}: {n} timer",
  three: "Tre valg giver timer pr. rolle og udgift pr. kvartal: størrelse, slags arbejde, gem.",
  change: "Ret arbejdsindsatsen",
  save: "Gem arbejdsindsatsen",
  "not-said": "Ikke angivet endnu",
  "source.guess":
    "Ud fra størrelse og slags arbejde, fordelt på roller. Vores skøn, indtil jeres egne tal tager over.",
  "source.own": "Ud fra størrelse og slags arbejde, fordelt på roller: jeres egne tal.",
  "source.typed": "Månedsværk skrevet for netop dette initiativ, fordelt efter slags arbejde.",
  "see-table": "Se og ret tallene",
  "alike.title": "Har nogen gjort det før?",
  "alike.lead": "Før noget nyt går i gang: se, hvad der findes i forvejen. Skriv med få ord, hvad I vil.",
  "alike.words": "Hvad vil I gøre?",
  "alike.words-why": "En titel eller nogle få ord, for eksempel digital post til forældre.",
  "alike.look": "Se efter",
  "alike.own": "Vores egne, også gennemførte og stoppede",
  "alike.common": "Fælles initiativer på udgivernes lister",
  "alike.others": "Offentliggjort af andre kommuner",
  "alike.none": "Der blev ikke fundet noget, der ligner.",
  "alike.implements": "Gennemfør det",
  "alike.extends": "Byg videre på det",
  "alike.awaits": "Afvent det",
  "alike.use": "Tag udgangspunkt i det",
  "alike.go-on": "Ingen har: gå videre",
  "alike.skip": "Gå videre uden at se efter",
  "alike.association":
    "Det, andre kommuner offentliggør, kan kommunernes interesseorganisation se: spørg også der.",
  "load.planned":
    "Planen »{name}« blev godkendt {on}. Her står registrets egne datoer; planen kan begynde initiativerne på andre tidspunkter eller lade dem ude.",
  "load.to-plan": "Se, hvad planen lægger på enhederne",
  "no-length": "Initiativer uden længde",
  "no-length.words": {
    one: "initiativ uden længde eller størrelse tæller som ét kvartal; det er vores gæt",
    other: "initiativer uden længde eller størrelse tæller som ét kvartal; det er vores gæt",
  },
  "no-length.guess": { one: "{n} længde er vores gæt", other: "{n} længder er vores gæt" },
  "no-length.this": "længden er ikke sagt: regnet som ét kvartal, vores gæt",
  early: "Det begynder, før det, det må vente på, er slut",
  "early.until": "varer til og med {until}.",
  "early.at-least": "Måske længere: ingen har sagt en længde.",
  unsure: "Det begynder kun til tiden, hvis det, det venter på, tager ét kvartal",
  "unsure.why": "ingen har sagt, hvor længe det varer.",
};

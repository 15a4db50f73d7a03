import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const sv: Texts<typeof en> = {
  "size-hours": "{size}: {n} timmar",
  three: "Tre val ger timmar per roll och kostnad per kvartal: storlek, slags arbete, spara.",
  change: "Ändra arbetsinsatsen",
  save: "Spara arbetsinsatsen",
  "not-said": "Inte angivet än",
  "source.guess":
    "Utifrån storlek och slags arbete, fördelat på roller. Vår uppskattning tills era egna siffror tar över.",
  "source.own": "Utifrån storlek och slags arbete, fördelat på roller: era egna siffror.",
  "see-table": "Se och ändra siffrorna",
  "alike.title": "Har någon gjort det förut?",
  "alike.lead": "Innan något nytt börjar: se vad som redan finns. Skriv med några ord vad ni vill.",
  "alike.words": "Vad vill ni göra?",
  "alike.words-why": "En titel eller några ord, till exempel digital post till föräldrar.",
  "alike.look": "Sök",
  "alike.own": "Våra egna, även genomförda och stoppade",
  "alike.common": "Gemensamma initiativ på utgivarnas listor",
  "alike.others": "Publicerat av andra kommuner",
  "alike.none": "Inget liknande hittades.",
  "alike.implements": "Genomför det",
  "alike.extends": "Bygg vidare på det",
  "alike.awaits": "Invänta det",
  "alike.use": "Utgå från det",
  "alike.go-on": "Ingen har: gå vidare",
  "alike.skip": "Gå vidare utan att söka",
  "alike.association": "Det andra kommuner publicerar ser kommunernas intresseorganisation: fråga även där.",
  "no-length": "Initiativ utan längd",
  "no-length.words": {
    one: "initiativ utan längd eller storlek räknas som ett kvartal; det är vår gissning",
    other: "initiativ utan längd eller storlek räknas som ett kvartal; det är vår gissning",
  },
  "no-length.this": "längden är inte angiven: räknat som ett kvartal, vår gissning",
  early: "Det börjar innan det som det måste vänta på är klart",
  "early.until": "pågår till och med {until}.",
};

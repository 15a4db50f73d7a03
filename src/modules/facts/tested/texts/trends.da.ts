import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./trends.en.ts";

export const da: Texts<typeof en> = {
  "trends.title": "Hvordan svarene flyttede sig over runderne",
  "trends.link": "Hvordan svarene flyttede sig over runderne",
  "trends.lead":
    "Hvert spørgsmål, der blev stillet med samme ord i mindst tre runder, til og med »{title}«. En analyse: ikke en del af fakta.",
  "trends.few": "Der skal tre runder til",
  "trends.few.why": {
    one: "Indtil nu kan én runde af spørgeskemaet læses. Stil spørgsmålene igen med samme ord: fra den tredje offentliggørelse står retningen her.",
    other:
      "Indtil nu kan {n} runder af spørgeskemaet læses. Stil spørgsmålene igen med samme ord: fra den tredje offentliggørelse står retningen her.",
  },
  "trends.none": "Intet spørgsmål blev stillet med samme ord i tre runder",
  "trends.all": "Alt, der kan følges",
  "trends.rounds": "Runder",
  "trends.span": "{from} til {to} ({n})",
  "trends.change": "Ændring pr. år",
  "trends.rose": "Det steg",
  "trends.fell": "Det faldt",
  "trends.level": "Der vises ingen retning",
  "trends.says.rose": "Fra {from} til {to} steg det med {change} om året, sandsynligvis {between}.",
  "trends.says.fell":
    "Fra {from} til {to} faldt det med {change} om året; ændringen er sandsynligvis {between}.",
  "trends.says.level":
    "Fra {from} til {to} vises ingen retning: ændringen pr. år er sandsynligvis {between}.",
  "trends.says.everybody":
    "Alle svarede hver gang: fra {from} til {to} ændrede det sig med {change} om året.",
  "trends.broken": "Før {wave} blev det spurgt med andre ord, eller andelene var af andre; det er ikke med.",
  "trends.table": "Runde for runde",
  "trends.round": "Runde",
  "trends.answered": "Svarede",
  "trends.value": "Gennemsnit eller andel",
  "trends.figure": "Spørgsmålet med alt, der er fortalt om det",
  "trends.response": "Hvor mange der svarer",
  "trends.response.rose":
    "Af de inviterede svarede {first} i den første af {n} runder og {last} i den sidste: flere og flere (p {p}).",
  "trends.response.fell":
    "Af de inviterede svarede {first} i den første af {n} runder og {last} i den sidste: færre og færre (p {p}).",
  "trends.response.level":
    "Af de inviterede svarede {first} i den første af {n} runder og {last} i den sidste; der vises ingen retning (p {p}).",
  "trends.method": "Sådan er det regnet ud",
  "trends.method.what":
    "En ret linje over årene gennem det offentliggjorte, hvor hver runde tæller med, hvor mange der skulle spørges (regression på året). Det, der er rundet væk, tæller imod en retning. p er justeret for alt, der står her (Benjamini og Hochberg 1995). Hvor de samme svarer hver gang, er det sikrere end fortalt. En retning er ingen årsag.",
  "trends.method.response": "Om flere eller færre svarer, siges af Cochran og Armitages prøve.",
  "trends.rests": "Bygger på {wave}",
};

import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./trends.en.ts";

export const nb: Texts<typeof en> = {
  "trends.title": "Hvordan svarene flyttet seg over rundene",
  "trends.link": "Hvordan svarene flyttet seg over rundene",
  "trends.lead":
    "Hvert spørsmål som ble stilt med samme ord i minst tre runder, til og med «{title}». En analyse: ikke en del av fakta.",
  "trends.few": "Det trengs tre runder",
  "trends.few.why": {
    one: "Så langt kan én runde av spørreskjemaet leses. Still spørsmålene igjen med samme ord: fra den tredje publiseringen står retningen her.",
    other:
      "Så langt kan {n} runder av spørreskjemaet leses. Still spørsmålene igjen med samme ord: fra den tredje publiseringen står retningen her.",
  },
  "trends.none": "Ingen spørsmål ble stilt med samme ord i tre runder",
  "trends.all": "Alt som kan følges",
  "trends.rounds": "Runder",
  "trends.span": "{from} til {to} ({n})",
  "trends.change": "Endring per år",
  "trends.rose": "Det steg",
  "trends.fell": "Det sank",
  "trends.level": "Ingen retning vises",
  "trends.says.rose": "Fra {from} til {to} steg det med {change} i året, sannsynligvis {between}.",
  "trends.says.fell":
    "Fra {from} til {to} sank det med {change} i året; endringen er sannsynligvis {between}.",
  "trends.says.level":
    "Fra {from} til {to} vises ingen retning: endringen per år er sannsynligvis {between}.",
  "trends.says.everybody": "Alle svarte hver gang: fra {from} til {to} endret det seg med {change} i året.",
  "trends.broken": "Før {wave} ble det spurt med andre ord, eller andelene var av andre; det er ikke med.",
  "trends.table": "Runde for runde",
  "trends.round": "Runde",
  "trends.answered": "Svarte",
  "trends.value": "Gjennomsnitt eller andel",
  "trends.figure": "Spørsmålet med alt som er fortalt om det",
  "trends.response": "Hvor mange som svarer",
  "trends.response.rose":
    "Av de inviterte svarte {first} i den første av {n} runder og {last} i den siste: flere og flere (p {p}).",
  "trends.response.fell":
    "Av de inviterte svarte {first} i den første av {n} runder og {last} i den siste: færre og færre (p {p}).",
  "trends.response.level":
    "Av de inviterte svarte {first} i den første av {n} runder og {last} i den siste; ingen retning vises (p {p}).",
  "trends.method": "Slik ble det regnet ut",
  "trends.method.what":
    "En rett linje over årene gjennom det publiserte, der hver runde teller etter hvor mange som skulle spørres (regresjon på året). Det som er rundet bort, teller mot en retning. p er justert for alt som står her (Benjamini og Hochberg 1995). Der de samme svarer hver gang, er det sikrere enn fortalt. En retning er ingen årsak.",
  "trends.method.response": "Om flere eller færre svarer, sier prøven til Cochran og Armitage.",
  "trends.rests": "Bygger på {wave}",
};

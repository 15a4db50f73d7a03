import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const nb: Texts<typeof en> = {
  title: "{wave}: timer per rolle",
  lead: "Hva tiden til hver rolle gikk til i kvartalet: drift, oppgaver pålagt utenfra, egen utvikling og det ingen hadde planlagt. Hver time teller én gang.",
  "to-plan": "Overfør til planen",
  "figure.n": "{n}. Gjennomsnittlige timer per svar i kvartalet.",
  role: "Rolle",
  mean: "Timer i snitt",
  interval: "Sannsynligvis mellom (95 %)",
  "sums.title": "Våre egne timer",
  "sums.of": "Timene til rollene: {place}",
  "sums.lead":
    "Hva stillingene svarte offentlig, lagt sammen. En strek: ingenting er sagt. Andelen er drift av alle timene til rollen.",
  "sums.anonymous":
    "Denne runden besvares anonymt: ingenting fortelles om en enkelt kommune, og ingenting kan overføres til planen dens. Det som er skjult nedenfor, sier det.",
  "sums.none":
    "Ingen av våre egne stillinger har oppgitt timer i denne runden. Tallene er fra dem som gjorde det.",
  answers: "Svar",
  "kind.operation": "Drift",
  "kind.mandatory": "Pålagt",
  "kind.own": "Egen utvikling",
  "kind.unplanned": "Ikke planlagt",
  whole: "Timer i alt",
  share: "Drift tar",
};

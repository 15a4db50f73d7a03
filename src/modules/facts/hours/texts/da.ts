import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const da: Texts<typeof en> = {
  title: "{wave}: timer efter rolle",
  lead: "Hvad hver rolles tid gik til i kvartalet: drift, opgaver pålagt udefra, egen udvikling og det, ingen havde planlagt. Hver time tæller én gang.",
  "to-plan": "Overfør til planen",
  "figure.n": "{n}. Gennemsnitlige timer pr. svar i kvartalet.",
  role: "Rolle",
  mean: "Timer i snit",
  interval: "Sandsynligvis mellem (95 %)",
  "sums.title": "Vores egne timer",
  "sums.of": "Rollernes timer: {place}",
  "sums.lead":
    "Hvad embederne sagde offentligt, lagt sammen. En streg: intet er sagt. Andelen er drift af alle rollens timer.",
  "sums.anonymous":
    "Denne runde besvares anonymt: intet fortælles om en enkelt kommune, og intet kan overføres til dens plan. Det, der er skjult nedenfor, siger det.",
  "sums.none": "Intet af vores egne embeder har oplyst timer i denne runde. Tallene er fra dem, der gjorde.",
  answers: "Svar",
  "kind.operation": "Drift",
  "kind.mandatory": "Pålagt",
  "kind.own": "Egen udvikling",
  "kind.unplanned": "Ikke planlagt",
  whole: "Timer i alt",
  share: "Drift tager",
};

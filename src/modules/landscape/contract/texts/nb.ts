import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const nb: Texts<typeof en> = {
  "unsaid.title": "De løper ut, og det er ikke sagt hvordan de anskaffes på nytt",
  "unsaid.line": "Løper ut {day}: det er ikke sagt hvordan det anskaffes",
  "unsaid.words": {
    one: "kontrakt løper ut uten at det er sagt hvordan det anskaffes",
    other: "kontrakter løper ut uten at det er sagt hvordan det anskaffes",
  },
  "unsaid.why":
    "Uten det kan ikke dagen anskaffelsen må begynne, regnes ut, og vi gjetter den ikke. Si det, så får kontrakten sin dag.",
  "unsaid.later": "De som løper ut senere",
  "ran-on": "løp videre etter {day}",
  "lead.title": "Hvor lang tid tar en anskaffelse hos oss?",
  "lead.lead":
    "Månedene avgjør når en anskaffelse må begynne for at en kontrakt skal kunne avløses i tide. En kontrakt kan ha sine egne.",
  "lead.months": "Måneder",
  "lead.transition": "Overgangen til det nye",
  "lead.guess": "Vårt anslag: {n}.",
  "lead.guess-holds": "Det gjelder til dere skriver deres eget.",
  "lead.own": "Deres eget, satt av {who} {day}.",
  "lead.empty": "Hele måneder, 0 til 60. Der feltet er tomt, gjelder vårt anslag.",
  "lead.save": "Lagre månedene",
  "lead.back": "Tilbake til vårt anslag for alle",
  "lead.change": "Se og endre månedene",
  "lead.from.guess": "Månedene er vårt anslag",
  "lead.from.own": "Månedene er deres egne",
  "lead.basis.guess": "vårt anslag",
  "lead.basis.mixed": "dels deres egne, dels vårt anslag",
  "lead.basis.own": "deres egne",
  "refusal.lead-time": "Skriv et helt antall måneder fra 0 til 60, eller ingenting.",
};

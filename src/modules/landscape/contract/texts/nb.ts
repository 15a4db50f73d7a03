import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const nb: Texts<typeof en> = {
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

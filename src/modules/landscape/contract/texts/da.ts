import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const da: Texts<typeof en> = {
  "unsaid.title": "De udløber, og det er ikke sagt, hvordan de købes igen",
  "unsaid.line": "Udløber {day}: det er ikke sagt, hvordan det købes",
  "unsaid.words": {
    one: "kontrakt udløber, uden at det er sagt, hvordan det købes",
    other: "kontrakter udløber, uden at det er sagt, hvordan det købes",
  },
  "unsaid.why":
    "Uden det kan dagen, hvor indkøbet skal begynde, ikke beregnes, og vi gætter den ikke. Sig det, så får kontrakten sin dag.",
  "unsaid.later": "De, der udløber senere",
  "ran-on": "løb videre efter {day}",
  "lead.title": "Hvor lang tid tager et indkøb hos os?",
  "lead.lead":
    "Månederne afgør, hvornår et indkøb skal begynde, for at en kontrakt kan afløses i tide. En kontrakt kan have sine egne.",
  "lead.months": "Måneder",
  "lead.transition": "Skiftet til det nye",
  "lead.guess": "Vores skøn: {n}.",
  "lead.guess-holds": "Det gælder, indtil I skriver jeres eget.",
  "lead.own": "Jeres eget, sat af {who} den {day}.",
  "lead.empty": "Hele måneder, 0 til 60. Hvor feltet er tomt, gælder vores skøn.",
  "lead.save": "Gem månederne",
  "lead.back": "Tilbage til vores skøn for alle",
  "lead.change": "Se og ret månederne",
  "lead.from.guess": "Månederne er vores skøn",
  "lead.from.own": "Månederne er jeres egne",
  "lead.basis.guess": "vores skøn",
  "lead.basis.mixed": "dels jeres egne, dels vores skøn",
  "lead.basis.own": "jeres egne",
  "refusal.lead-time": "Skriv et helt antal måneder fra 0 til 60, eller ingenting.",
};

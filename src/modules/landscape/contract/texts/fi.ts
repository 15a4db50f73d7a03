import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const fi: Texts<typeof en> = {
  "unsaid.title": "Ne päättyvät, eikä ole kerrottu, miten ne hankitaan",
  "unsaid.line": "Päättyy {day}: ei ole kerrottu, miten se hankitaan",
  "unsaid.words": {
    one: "sopimus päättyy, eikä ole kerrottu, miten se hankitaan",
    other: "sopimusta päättyy, eikä ole kerrottu, miten ne hankitaan",
  },
  "unsaid.why":
    "Ilman sitä ei voi laskea, milloin hankinta on aloitettava, emmekä arvaa sitä. Kerro se, niin sopimus saa päivänsä.",
  "unsaid.later": "Myöhemmin päättyvät",
  "ran-on": "jatkui {day} jälkeen",
  "lead.title": "Kuinka kauan hankinta kestää meillä?",
  "lead.lead":
    "Kuukaudet ratkaisevat, milloin hankinta on aloitettava, jotta sopimus ehditään korvata ajoissa. Sopimuksella voi olla omansa.",
  "lead.months": "Kuukaudet",
  "lead.transition": "Siirtymä uuteen",
  "lead.guess": "Arviomme: {n}.",
  "lead.guess-holds": "Se on voimassa, kunnes kirjoitatte omanne.",
  "lead.own": "Omanne, asettanut {who} {day}.",
  "lead.empty": "Täysiä kuukausia, 0–60. Jos kenttä on tyhjä, käytetään arviotamme.",
  "lead.save": "Tallenna kuukaudet",
  "lead.back": "Palaa arvioomme kaikissa",
  "lead.change": "Katso ja muuta kuukausia",
  "lead.from.guess": "Kuukaudet ovat arviomme",
  "lead.from.own": "Kuukaudet ovat omanne",
  "lead.basis.guess": "arviomme",
  "lead.basis.mixed": "osin omanne, osin arviomme",
  "lead.basis.own": "omanne",
  "refusal.lead-time": "Kirjoita kokonainen määrä kuukausia, 0–60, tai jätä tyhjäksi.",
};

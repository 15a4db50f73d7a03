import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const sv: Texts<typeof en> = {
  "unsaid.title": "De löper ut, och det är inte sagt hur de upphandlas",
  "unsaid.line": "Löper ut {day}: det är inte sagt hur det upphandlas",
  "unsaid.words": {
    one: "avtal löper ut utan att det är sagt hur det upphandlas",
    other: "avtal löper ut utan att det är sagt hur det upphandlas",
  },
  "unsaid.why":
    "Utan det går det inte att räkna ut när upphandlingen måste börja, och vi gissar inte. Ange det, så får avtalet sin dag.",
  "unsaid.later": "De som löper ut senare",
  "ran-on": "löpte vidare efter {day}",
  "lead.title": "Hur lång tid tar en upphandling hos oss?",
  "lead.lead":
    "Månaderna avgör när en upphandling måste börja för att ett avtal ska kunna ersättas i tid. Ett avtal kan ha sina egna.",
  "lead.months": "Månader",
  "lead.transition": "Övergången till det nya",
  "lead.guess": "Vår uppskattning: {n}.",
  "lead.guess-holds": "Den gäller tills ni skriver er egen.",
  "lead.own": "Er egen, angiven av {who} den {day}.",
  "lead.empty": "Hela månader, 0 till 60. Där fältet är tomt gäller vår uppskattning.",
  "lead.save": "Spara månaderna",
  "lead.back": "Tillbaka till vår uppskattning för alla",
  "lead.change": "Se och ändra månaderna",
  "lead.from.guess": "Månaderna är vår uppskattning",
  "lead.from.own": "Månaderna är era egna",
  "lead.basis.guess": "vår uppskattning",
  "lead.basis.mixed": "delvis era egna, delvis vår uppskattning",
  "lead.basis.own": "era egna",
  "refusal.lead-time": "Skriv ett helt antal månader från 0 till 60, eller ingenting.",
};

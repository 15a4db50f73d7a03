import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const sv: Texts<typeof en> = {
  title: "{wave}: timmar per roll",
  lead: "Vad varje rolls tid gick till under kvartalet: drift, uppgifter som ålagts utifrån, egen utveckling och sådant som ingen planerat. Varje timme räknas en gång.",
  "to-plan": "För över till planen",
  "figure.n": "{n}. Timmar per svar i genomsnitt under kvartalet.",
  role: "Roll",
  mean: "Timmar i snitt",
  interval: "Sannolikt mellan (95 %)",
  "sums.title": "Våra egna timmar",
  "sums.of": "Rollernas timmar: {place}",
  "sums.lead":
    "Vad befattningarna svarade öppet, sammanlagt. Ett streck: inget är sagt. Andelen är driften av alla rollens timmar.",
  "sums.anonymous":
    "Den här omgången besvaras anonymt: inget berättas om en enskild kommun, och inget kan föras över till dess plan. Det som är dolt nedan säger det.",
  "sums.none":
    "Ingen av våra egna befattningar har uppgett timmar i den här omgången. Siffrorna är från dem som gjorde det.",
  answers: "Svar",
  "kind.operation": "Drift",
  "kind.mandatory": "Ålagt",
  "kind.own": "Egen utveckling",
  "kind.unplanned": "Oplanerat",
  whole: "Timmar totalt",
  share: "Driften tar",
};

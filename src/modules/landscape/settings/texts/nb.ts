import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const nb: Texts<typeof en> = {
  "set-by": "Satt av {who} {day}.",
  "limit.title": "Hvor mye endring tåler enhetene våre?",
  "limit.lead":
    "Hvert tiltak veier 1 til 5 poeng på hver enhet det rammer. Når poengene i et kvartal går over grensen, sier vi fra.",
  "limit.guess": "Grensen er {n} poeng per kvartal: vårt anslag, ingen tall er publisert.",
  "limit.municipality": "Grensen er {n} poeng per kvartal, satt av kommunen.",
  "limit.own-units": { one: "Én enhet har sin egen.", other: "{n} enheter har sin egen." },
  "limit.change": "Se og endre grensene",
  "limit.set": "Sett en grense",
  "limit.unit-why": "La feltet stå tomt for å sette grensen for alle enheter uten egen.",
  "limit.points": "Poeng per kvartal",
  "limit.points-why":
    "Et helt tall fra 0 til 99. La feltet stå tomt for å gå tilbake til det som gjelder for alle.",
  "limit.from": "Fra",
  "limit.why": "Hvorfor?",
  "limit.who": "Satt",
  "limit.save": "Lagre grensen",
  "limit.said": "Grenser som er satt",
  "limit.none": "Ingen har satt noen grense ennå: vårt anslag gjelder.",
  "limit.all": "Alle enheter uten egen",
  "limit.as-all": "Som for alle",
  "limit.as-guess": "Vårt anslag",
  "effort.title": "Hva krever arbeidet vårt?",
  "effort.lead":
    "Størrelse og type arbeid gir et tiltak timene per rolle og lengden. Skriv deres egne tall der dere vet bedre. Våre anslag gjelder til dere skriver deres egne: ingen kommuners tall er publisert.",
  "effort.guess": "Vårt anslag",
  "effort.own": "Deres egne. {set}",
  "effort.sizes": "Størrelser",
  "effort.sizes-lead":
    "I månedsverk på {n} timer. Ett av ti krever mindre enn det lave tallet, ett av ti mer enn det høye.",
  "effort.low": "Lavt",
  "effort.months": "Vanlig",
  "effort.high": "Høyt",
  "effort.quarters": "Kvartaler",
  "effort.profiles": "Typer arbeid",
  "effort.profiles-lead": "Hvordan timene fordeles på rollene, i prosent. Hver type summerer til 100.",
  "effort.save": "Lagre tallene",
  "effort.back": "Tilbake til vårt anslag for alle",
  "refusal.limit-points": "Skriv et helt antall poeng fra 0 til 99, eller ingenting.",
  "refusal.limit-from": "Velg ett av kvartalene.",
  "refusal.effort-months": "Skriv måneder fra 0,1 til 1 000 i hvert felt, med høyst én desimal.",
  "refusal.effort-order":
    "Det lave tallet kan ikke være over det vanlige, og det vanlige ikke over det høye.",
  "refusal.effort-quarters": "Skriv et helt antall kvartaler fra 1 til 40.",
  "refusal.effort-shares": "Skriv hele prosenter som summerer til 100.",
};

import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const da: Texts<typeof en> = {
  "set-by": "Sat af {who} den {day}.",
  "limit.title": "Hvor meget forandring kan vores enheder bære?",
  "limit.lead":
    "Hvert initiativ vejer 1 til 5 point på hver enhed, det rammer. Når et kvartals point kommer over grænsen, siger vi til.",
  "limit.guess": "Grænsen er {n} point pr. kvartal: vores skøn, der findes ingen offentliggjorte tal.",
  "limit.municipality": "Grænsen er {n} point pr. kvartal, sat af kommunen.",
  "limit.own-units": { one: "Én enhed har sin egen.", other: "{n} enheder har deres egen." },
  "limit.change": "Se og ret grænserne",
  "limit.set": "Sæt en grænse",
  "limit.unit-why": "Lad feltet stå tomt for at sætte grænsen for alle enheder uden deres egen.",
  "limit.points": "Point pr. kvartal",
  "limit.points-why":
    "Et helt tal fra 0 til 99. Lad feltet stå tomt for at gå tilbage til det, der gælder for alle.",
  "limit.from": "Fra",
  "limit.why": "Hvorfor?",
  "limit.who": "Sat",
  "limit.save": "Gem grænsen",
  "limit.said": "Grænser, der er sat",
  "limit.none": "Ingen har sat en grænse endnu: vores skøn gælder.",
  "limit.all": "Alle enheder uden deres egen",
  "limit.as-all": "Som for alle",
  "limit.as-guess": "Vores skøn",
  "effort.title": "Hvad kræver vores arbejde?",
  "effort.lead":
    "Størrelse og slags arbejde giver et initiativ dets timer pr. rolle og dets længde. Skriv jeres egne tal, hvor I ved bedre. Vores skøn gælder, indtil I skriver jeres egne: ingen kommuners tal er offentliggjort.",
  "effort.guess": "Vores skøn",
  "effort.own": "Jeres egne. {set}",
  "effort.sizes": "Størrelser",
  "effort.sizes-lead":
    "I månedsværk på {n} timer. Ét af ti kræver mindre end det lave tal, ét af ti mere end det høje.",
  "effort.low": "Lavt",
  "effort.months": "Typisk",
  "effort.high": "Højt",
  "effort.quarters": "Kvartaler",
  "effort.profiles": "Slags arbejde",
  "effort.profiles-lead": "Hvordan timerne fordeles på rollerne, i procent. Hver slags giver 100 i alt.",
  "effort.save": "Gem tallene",
  "effort.back": "Tilbage til vores skøn for alle",
  "refusal.limit-points": "Skriv et helt antal point fra 0 til 99, eller ingenting.",
  "refusal.limit-from": "Vælg et af kvartalerne.",
  "refusal.effort-months": "Skriv måneder fra 0,1 til 1.000 i hvert felt, med højst én decimal.",
  "refusal.effort-order": "Det lave tal må ikke være over det typiske, og det typiske ikke over det høje.",
  "refusal.effort-quarters": "Skriv et helt antal kvartaler fra 1 til 40.",
  "refusal.effort-shares": "Skriv hele procenter, der giver 100 i alt.",
};

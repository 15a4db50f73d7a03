import type { Texts } from "../../../../platform/i18n/index.ts";
import type { fetchEn } from "./fetch.en.ts";

export const fetchSv: Texts<typeof fetchEn> = {
  "logged.series.asked": "Nyare offentliga siffror efterfrågade",
  "logged.series.monthly-on": "Månatlig sökning efter nyare offentliga siffror påslagen",
  "logged.series.monthly-off": "Månatlig sökning efter nyare offentliga siffror avslagen",
  "logged.series.fetched": "Offentliga siffror hämtade",
  "logged.series.refused": "Offentliga siffror avvisade",
  "object.series": "Offentlig siffra",
  "refusal.series.no-office": "Det finns ingen myndighet ”{office}”. Det finns: {offices}.",
  "refusal.series.years": "Be om 1 till {most} år.",
  "refusal.series.meanwhile":
    "Någon annan hämtade samma siffror i samma ögonblick. Inget ändrades två gånger.",
  "refusal.series.busy": "Siffrorna från denna myndighet håller redan på att hämtas.",
  "refusal.series.closed":
    "Denna installation frågar inte denna myndighet om något. Det bestämmer den som driver den med STATISTICS_OFFICES.",
  "refusal.series.which-table": "Välj först en av tabellerna.",
  "refusal.series.unreachable": "Myndigheten kan inte nås. Det som var uppgivet förut står kvar.",
  "refusal.series.throttled":
    "Myndigheten ber oss vänta längre än vi kan. Försök igen senare; det som var uppgivet förut står kvar.",
  "refusal.series.fault": "Myndigheten har själv ett fel ({status}). Det som var uppgivet förut står kvar.",
  "refusal.series.refused":
    "Myndigheten avvisade frågan ({status}). Dess tabeller kan ha ändrats; det som var uppgivet förut står kvar.",
  "refusal.series.too-much":
    "Myndigheten svarade med mer än siffror för kommuner kan vara. Det som var uppgivet förut står kvar.",
  "refusal.series.answer-not-understood":
    "Myndighetens svar gick inte att förstå: det är avbrutet, eller dess form har ändrats. Det som var uppgivet förut står kvar.",
  "refusal.series.no-table":
    "Ingen tabell om ”{subject}” med alla kommuner och hela landet hittades. Det som var uppgivet förut står kvar.",
  "refusal.series.nothing-told":
    "Tabellen uppger inget om de önskade åren. Det som var uppgivet förut står kvar.",
  "refusal.series.no-count":
    "År {year} är siffran för {code} inte ett helt antal personer. Det som var uppgivet förut står kvar.",
  "refusal.series.no-total":
    "År {year} är hela landet inte uppgivet, så summan kan inte kontrolleras. Det som var uppgivet förut står kvar.",
  "refusal.series.incomplete": {
    one: "År {year} saknas uppgift för en kommun: {codes}. Dess kod kan ha ändrats. Det som var uppgivet förut står kvar.",
    other:
      "År {year} saknas uppgift för {n} kommuner, bland dem {codes}. Deras koder kan ha ändrats. Det som var uppgivet förut står kvar.",
  },
  "refusal.series.sum":
    "År {year} blir kommunerna tillsammans {sum} och landet {total}: {off} ifrån varandra. Det som var uppgivet förut står kvar.",
  "refusal.series.no-subject":
    "Denna myndighet tillfrågas inte om ”{subject}”. Den tillfrågas om: {subjects}.",
  "refusal.series.sum-of-age":
    "År {year} är {sum} i åldern {age} i kommunerna tillsammans och {total} i landet: {off} ifrån varandra. Det som var uppgivet förut står kvar.",
  "refusal.series.ages":
    "År {year} blir åldrarna i {code} tillsammans {sum} och alla dess invånare {total}: {off} ifrån varandra. Det som var uppgivet förut står kvar.",
  "refusal.series.jump":
    "Landet gick från {before} till {after}, mer än en tiondel: troligen en annan enhet eller tabell. Det som var uppgivet förut står kvar.",
};

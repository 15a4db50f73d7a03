import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const sv: Texts<typeof en> = {
  "set-by": "Angivet av {who} den {day}.",
  "limit.title": "Hur mycket förändring klarar våra enheter?",
  "limit.lead":
    "Varje initiativ väger 1 till 5 poäng på varje enhet det drabbar. När ett kvartals poäng går över gränsen säger vi till.",
  "limit.guess": "Gränsen är {n} poäng per kvartal: vår uppskattning, inga siffror är publicerade.",
  "limit.municipality": "Gränsen är {n} poäng per kvartal, satt av kommunen.",
  "limit.own-units": { one: "En enhet har sin egen.", other: "{n} enheter har sin egen." },
  "limit.change": "Se och ändra gränserna",
  "limit.set": "Sätt en gräns",
  "limit.unit-why": "Lämna fältet tomt för att sätta gränsen för alla enheter utan egen.",
  "limit.points": "Poäng per kvartal",
  "limit.points-why":
    "Ett heltal från 0 till 99. Lämna fältet tomt för att gå tillbaka till det som gäller för alla.",
  "limit.from": "Från",
  "limit.why": "Varför?",
  "limit.who": "Angivet",
  "limit.save": "Spara gränsen",
  "limit.said": "Gränser som är satta",
  "limit.none": "Ingen har satt någon gräns ännu: vår uppskattning gäller.",
  "limit.all": "Alla enheter utan egen",
  "limit.as-all": "Som för alla",
  "limit.as-guess": "Vår uppskattning",
  "effort.title": "Vad kräver vårt arbete?",
  "effort.lead":
    "Storlek och slags arbete ger ett initiativ dess timmar per roll och dess längd. Skriv era egna siffror där ni vet bättre. Våra uppskattningar gäller tills ni skriver era egna: inga kommuners siffror är publicerade.",
  "effort.guess": "Vår uppskattning",
  "effort.own": "Era egna. {set}",
  "effort.sizes": "Storlekar",
  "effort.sizes-lead":
    "I personmånader om {n} timmar. Ett av tio kräver mindre än den låga siffran, ett av tio mer än den höga.",
  "effort.low": "Låg",
  "effort.months": "Vanlig",
  "effort.high": "Hög",
  "effort.quarters": "Kvartal",
  "effort.profiles": "Slags arbete",
  "effort.profiles-lead": "Hur timmarna fördelas mellan rollerna, i procent. Varje slag summerar till 100.",
  "effort.save": "Spara siffrorna",
  "effort.back": "Tillbaka till vår uppskattning för alla",
  "refusal.limit-points": "Skriv ett helt antal poäng från 0 till 99, eller ingenting.",
  "refusal.limit-from": "Välj ett av kvartalen.",
  "refusal.effort-months": "Skriv månader från 0,1 till 1 000 i varje fält, med högst en decimal.",
  "refusal.effort-order":
    "Den låga siffran får inte vara över den vanliga, och den vanliga inte över den höga.",
  "refusal.effort-quarters": "Skriv ett helt antal kvartal från 1 till 40.",
  "refusal.effort-shares": "Skriv hela procent som summerar till 100.",
};

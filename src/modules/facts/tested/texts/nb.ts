import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const nb: Texts<typeof en> = {
  title: "Det som skulle prøves",
  link: "Det som skulle prøves, og hva som kom ut av det",
  lead: "De sammenligningene som ble nevnt før noen hadde svart på «{title}», alle sammen, hva som enn kom ut av dem. En analyse: ikke en del av fakta.",
  none: "Ingen sammenligning ble nevnt på forhånd",
  item: "Spørsmål",
  between: "Mellom",
  pair: "{from} og {to}",
  difference: "Forskjell",
  points: "{n} prosentpoeng",
  answer: "{item}: {answer}",
  hidden: { one: "ikke fortalt om {n} kommune", other: "ikke fortalt om {n} kommuner" },
  probably: "Sannsynligvis mellom (95 %)",
  interval: "{lower} til {upper}",
  adjusted: "p, justert",
  below: "under {p}",
  says: "Det sier",
  differ: "De er forskjellige",
  same: "Ingen forskjell vises",
  "why.everybody": "Alle svarte: det er som det står",
  "why.untold": "For lite er fortalt til å si noe",
  "why.broken": "Spurt med andre ord før, eller andelene var av andre",
  "why.tested": "Prøvd",
  "none.role": "{items}: skulle sammenlignes mellom roller, men roller publiseres ikke hver for seg her.",
  "none.wave": "{items}: skulle sammenlignes med runden før, men det er ingen som kan leses.",
  "none.municipality-type":
    "{items}: skulle sammenlignes mellom slags kommuner, som ikke publiseres hver for seg her.",
  "none.one-size":
    "{items}: skulle sammenlignes mellom slags kommuner, men alle som ble spurt, er av én størrelse.",
  method: "Slik ble det prøvd",
  "method.what":
    "To tall, hvert med sin publiserte usikkerhet, holdes opp mot hverandre med t; det som er rundet bort, teller mot en forskjell. Blant mange prøver viser noen en forskjell ved en tilfeldighet. Derfor er p justert for alle som ble nevnt sammen (Benjamini og Hochberg 1995): av dem som sies å være forskjellige, ventes høyst 5 % å være tilfeldige. Enhver kan regne det etter ut fra cube.csv.",
  "method.shares":
    "Av et spørsmål med svar å velge mellom sammenlignes andelen av hvert svar. Hvor usikker en andel er, leses av det publiserte intervallet, så stor som det kan passe.",
  "method.kinds":
    "Slagene er kommunenes størrelse i innbyggere. Et slag settes sammen av det som er fortalt om hver av kommunene, og hver teller etter hvor mange av folkene der som skulle spørres. Der for lite er fortalt om en, kan folkene der mene hva som helst som kan svares, og det teller mot en forskjell.",
  "method.kinds-record":
    "Slagene er kommunenes størrelse i innbyggere. Kommunene som svarte, står for alle av sitt slag som ble spurt.",
  rests: "Bygger på",
  "rests.why": "SHA-256 av listen over filer",
};

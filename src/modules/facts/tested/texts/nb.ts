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
  difference: "Forskjell mellom gjennomsnittene",
  probably: "Sannsynligvis mellom (95 %)",
  interval: "{lower} til {upper}",
  adjusted: "p, justert",
  below: "under {p}",
  says: "Det sier",
  differ: "De er forskjellige",
  same: "Ingen forskjell vises",
  "why.everybody": "Alle svarte: det er som det står",
  "why.untold": "For lite er fortalt til å si noe",
  "why.broken": "Spurt med andre ord før",
  "why.tested": "Prøvd",
  "none.role": "{items}: skulle sammenlignes mellom roller, men roller publiseres ikke hver for seg her.",
  "none.wave": "{items}: skulle sammenlignes med runden før, men det er ingen som kan leses.",
  "none.municipality-type":
    "{items}: skulle sammenlignes mellom slags kommuner, som ikke publiseres hver for seg her.",
  method: "Slik ble det prøvd",
  "method.what":
    "To gjennomsnitt, hvert med sin publiserte usikkerhet, holdes opp mot hverandre med t; det som er rundet bort, teller mot en forskjell. Blant mange prøver viser noen en forskjell ved en tilfeldighet. Derfor er p justert for alle som ble nevnt sammen (Benjamini og Hochberg 1995): av dem som sies å være forskjellige, ventes høyst 5 % å være tilfeldige. Enhver kan regne det etter ut fra cube.csv.",
  rests: "Bygger på",
  "rests.why": "SHA-256 av listen over filer",
};

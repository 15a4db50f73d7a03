import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const da: Texts<typeof en> = {
  title: "Det, der skulle prøves",
  link: "Det, der skulle prøves, og hvad der kom ud af det",
  lead: "De sammenligninger, der blev nævnt, før nogen havde svaret på »{title}«, alle sammen, hvad der end kom ud af dem. En analyse: ikke en del af fakta.",
  none: "Ingen sammenligning blev nævnt på forhånd",
  item: "Spørgsmål",
  between: "Mellem",
  pair: "{from} og {to}",
  difference: "Forskel",
  points: "{n} procentpoint",
  answer: "{item}: {answer}",
  hidden: { one: "ikke fortalt om {n} kommune", other: "ikke fortalt om {n} kommuner" },
  probably: "Sandsynligvis mellem (95 %)",
  interval: "{lower} til {upper}",
  adjusted: "p, justeret",
  below: "under {p}",
  says: "Det siger",
  differ: "De er forskellige",
  same: "Der vises ingen forskel",
  "why.everybody": "Alle svarede: det er, som det står",
  "why.untold": "Der er fortalt for lidt til at sige noget",
  "why.broken": "Spurgt med andre ord før, eller andelene var af andre",
  "why.tested": "Prøvet",
  "none.role": "{items}: skulle sammenlignes mellem roller, men roller offentliggøres ikke hver for sig her.",
  "none.wave": "{items}: skulle sammenlignes med runden før, men der er ingen, der kan læses.",
  "none.municipality-type":
    "{items}: skulle sammenlignes mellem slags kommuner, som ikke offentliggøres hver for sig her.",
  "none.one-size":
    "{items}: skulle sammenlignes mellem slags kommuner, men alle, der blev spurgt, er af én størrelse.",
  method: "Sådan blev det prøvet",
  "method.what":
    "To tal, hvert med sin offentliggjorte usikkerhed, holdes op mod hinanden med t; det, der er rundet væk, tæller imod en forskel. Blandt mange prøver viser nogle en forskel ved et tilfælde. Derfor er p justeret for alle, der blev nævnt sammen (Benjamini og Hochberg 1995): af dem, der siges at være forskellige, ventes højst 5 % at være tilfældige. Enhver kan regne det efter ud fra cube.csv.",
  "method.shares":
    "Af et spørgsmål med svar at vælge mellem sammenlignes andelen af hvert svar. Hvor usikker en andel er, læses af dens offentliggjorte interval, så stor som det kan passe.",
  "method.kinds":
    "Slagsene er kommunernes størrelse i indbyggere. En slags sættes sammen af det, der er fortalt om hver af dens kommuner, og hver tæller med, hvor mange af dens folk der skulle spørges. Hvor der er fortalt for lidt om en, kan dens folk mene hvad som helst, der kan svares, og det tæller imod en forskel.",
  "method.kinds-record":
    "Slagsene er kommunernes størrelse i indbyggere. De kommuner, der svarede, står for alle af deres slags, der blev spurgt.",
  rests: "Bygger på",
  "rests.why": "SHA-256 af listen over filer",
};

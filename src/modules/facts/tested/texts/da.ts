import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const da: Texts<typeof en> = {
  title: "Det, der skulle prøves",
  link: "Det, der skulle prøves, og hvad der kom ud af det",
  lead: "De sammenligninger, der blev nævnt, før nogen havde svaret på “{title}”, alle sammen, hvad der end kom ud af dem. En analyse: ikke en del af fakta.",
  none: "Ingen sammenligning blev nævnt på forhånd",
  item: "Spørgsmål",
  between: "Mellem",
  pair: "{from} og {to}",
  difference: "Forskel mellem gennemsnit",
  probably: "Sandsynligvis mellem (95 %)",
  interval: "{lower} til {upper}",
  adjusted: "p, justeret",
  below: "under {p}",
  says: "Det siger",
  differ: "De er forskellige",
  same: "Der vises ingen forskel",
  "why.everybody": "Alle svarede: det er, som det står",
  "why.untold": "Der er fortalt for lidt til at sige noget",
  "why.broken": "Spurgt med andre ord før",
  "why.tested": "Prøvet",
  "none.role": "{items}: skulle sammenlignes mellem roller, men roller offentliggøres ikke hver for sig her.",
  "none.wave": "{items}: skulle sammenlignes med runden før, men der er ingen, der kan læses.",
  "none.municipality-type":
    "{items}: skulle sammenlignes mellem slags kommuner, som ikke offentliggøres hver for sig her.",
  method: "Sådan blev det prøvet",
  "method.what":
    "To gennemsnit, hvert med sin offentliggjorte usikkerhed, holdes op mod hinanden med t; det, der er rundet væk, tæller imod en forskel. Blandt mange prøver viser nogle en forskel ved et tilfælde. Derfor er p justeret for alle, der blev nævnt sammen (Benjamini og Hochberg 1995): af dem, der siges at være forskellige, ventes højst 5 % at være tilfældige. Enhver kan regne det efter ud fra cube.csv.",
  rests: "Bygger på",
  "rests.why": "SHA-256 af listen over filer",
};

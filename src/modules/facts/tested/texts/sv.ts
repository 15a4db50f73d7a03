import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const sv: Texts<typeof en> = {
  title: "Det som skulle prövas",
  link: "Det som skulle prövas, och vad det gav",
  lead: "De jämförelser som nämndes innan någon hade svarat på ”{title}”, alla, vad de än gav. En analys: ingen del av fakta.",
  none: "Ingen jämförelse nämndes på förhand",
  item: "Fråga",
  between: "Mellan",
  pair: "{from} och {to}",
  difference: "Skillnad",
  points: "{n} procentenheter",
  answer: "{item}: {answer}",
  hidden: { one: "inte berättat om {n} kommun", other: "inte berättat om {n} kommuner" },
  probably: "Troligen mellan (95 %)",
  interval: "{lower} till {upper}",
  adjusted: "p, justerat",
  below: "under {p}",
  says: "Det säger",
  differ: "De skiljer sig",
  same: "Ingen skillnad visas",
  "why.everybody": "Alla svarade: det är som det står",
  "why.untold": "För litet är berättat för att säga något",
  "why.broken": "Frågades med andra ord förut, eller så var andelarna av andra",
  "why.tested": "Prövat",
  "none.role": "{items}: skulle jämföras mellan roller, men roller publiceras inte var för sig här.",
  "none.wave": "{items}: skulle jämföras med omgången före, men det finns ingen som kan läsas.",
  "none.municipality-type":
    "{items}: skulle jämföras mellan slags kommuner, som inte publiceras var för sig här.",
  "none.one-size":
    "{items}: skulle jämföras mellan slags kommuner, men alla som tillfrågades är av en storlek.",
  method: "Så prövades det",
  "method.what":
    "Två siffror, var och en med sitt publicerade fel, ställs mot varandra med t; det som avrundats bort räknas mot en skillnad. Bland många prövningar visar några en skillnad av en slump. Därför är p justerat för alla som nämndes tillsammans (Benjamini och Hochberg 1995): av dem som sägs skilja sig väntas högst 5 % vara slump. Var och en kan räkna om det ur cube.csv.",
  "method.shares":
    "Av en fråga med svar att välja mellan jämförs andelen av varje svar. Hur osäker en andel är läses ur dess publicerade intervall, så stor som det kan passa.",
  "method.kinds":
    "Slagen är kommunernas storlek i invånare. Ett slag sätts samman av det som berättas om var och en av dess kommuner, och var och en räknas efter hur många av dess folk som skulle tillfrågas. Där för litet är berättat om en kan dess folk tycka vad som helst som kan svaras, och det räknas mot en skillnad.",
  "method.kinds-record":
    "Slagen är kommunernas storlek i invånare. De kommuner som svarade står för alla av sitt slag som tillfrågades.",
  rests: "Bygger på",
  "rests.why": "SHA-256 för listan över filer",
};

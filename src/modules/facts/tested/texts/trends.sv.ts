import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./trends.en.ts";

export const sv: Texts<typeof en> = {
  "trends.title": "Hur svaren rörde sig över omgångarna",
  "trends.link": "Hur svaren rörde sig över omgångarna",
  "trends.lead":
    "Varje fråga som ställdes med samma ord i minst tre omgångar, till och med ”{title}”. En analys: ingen del av fakta.",
  "trends.few": "Det behövs tre omgångar",
  "trends.few.why": {
    one: "Hittills kan en omgång av frågeformuläret läsas. Ställ frågorna igen med samma ord: från den tredje publiceringen står riktningen här.",
    other:
      "Hittills kan {n} omgångar av frågeformuläret läsas. Ställ frågorna igen med samma ord: från den tredje publiceringen står riktningen här.",
  },
  "trends.none": "Ingen fråga ställdes med samma ord i tre omgångar",
  "trends.all": "Allt som kan följas",
  "trends.rounds": "Omgångar",
  "trends.span": "{from} till {to} ({n})",
  "trends.change": "Ändring per år",
  "trends.rose": "Det steg",
  "trends.fell": "Det sjönk",
  "trends.level": "Ingen riktning visas",
  "trends.says.rose": "Från {from} till {to} steg det med {change} om året, troligen {between}.",
  "trends.says.fell":
    "Från {from} till {to} sjönk det med {change} om året; ändringen är troligen {between}.",
  "trends.says.level": "Från {from} till {to} visas ingen riktning: ändringen per år är troligen {between}.",
  "trends.says.everybody":
    "Alla svarade varje gång: från {from} till {to} ändrades det med {change} om året.",
  "trends.broken":
    "Före {wave} frågades det med andra ord, eller så var andelarna av andra; det är inte med.",
  "trends.table": "Omgång för omgång",
  "trends.round": "Omgång",
  "trends.answered": "Svarade",
  "trends.value": "Medelvärde eller andel",
  "trends.figure": "Frågan med allt som berättas om den",
  "trends.response": "Hur många som svarar",
  "trends.response.rose":
    "Av de inbjudna svarade {first} i den första av {n} omgångar och {last} i den sista: allt fler (p {p}).",
  "trends.response.fell":
    "Av de inbjudna svarade {first} i den första av {n} omgångar och {last} i den sista: allt färre (p {p}).",
  "trends.response.level":
    "Av de inbjudna svarade {first} i den första av {n} omgångar och {last} i den sista; ingen riktning visas (p {p}).",
  "trends.method": "Så räknades det",
  "trends.method.what":
    "En rät linje över åren genom det publicerade, där varje omgång räknas efter hur många som skulle tillfrågas (regression på året). Det som avrundats bort räknas mot en riktning. p är justerat för allt som står här (Benjamini och Hochberg 1995). Där samma personer svarar varje gång är det säkrare än vad som berättas. En riktning är ingen orsak.",
  "trends.method.response": "Om fler eller färre svarar sägs av Cochrans och Armitages test.",
  "trends.rests": "Bygger på {wave}",
};

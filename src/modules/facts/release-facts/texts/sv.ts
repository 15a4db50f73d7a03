import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const sv: Texts<typeof en> = {
  "cube.all": "Alla",
  "cube.all-answers": "Frågan som helhet",
  "cube.note":
    "Grupper där färre än {threshold} har svarat är dolda, och andra som skulle avslöja dem. En andel på 0,9 eller mer visas som minst 0,9, en på 0,1 eller mindre som högst 0,1. Där ett antal anges som minst så många kan fler ha svarat.",
  "dimension.item": "Fråga",
  "dimension.answer": "Svar",
  "dimension.group": "Grupp",
  "dimension.measure": "Tal",
  "dimension.wave": "Omgång",
  "measure.n": "Antal svar",
  "measure.share": "Andel",
  "measure.lower": "Intervallets nedre ände (95 %)",
  "measure.upper": "Intervallets övre ände (95 %)",
  "measure.mean": "Medelvärde",
  "measure.se": "Medelfel",
  "unit.answers": "svar",
  "refusal.release-facts.no-stratum": "Ett svar kom från {place}, {role}, som inte finns i ramen.",
};

import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const nb: Texts<typeof en> = {
  "cube.all": "Alle",
  "cube.all-answers": "Spørsmålet som helhet",
  "cube.note":
    "Grupper der færre enn {threshold} har svart, er skjult, og andre som ville røpe dem. En andel på 0,9 eller mer vises som minst 0,9, en på 0,1 eller mindre som høyst 0,1. Der et antall står som minst så mange, kan flere ha svart.",
  "dimension.item": "Spørsmål",
  "dimension.answer": "Svar",
  "dimension.group": "Gruppe",
  "dimension.measure": "Tall",
  "dimension.wave": "Runde",
  "measure.n": "Antall svar",
  "measure.share": "Andel",
  "measure.lower": "Nedre ende av intervallet (95 %)",
  "measure.upper": "Øvre ende av intervallet (95 %)",
  "measure.mean": "Gjennomsnitt",
  "measure.se": "Standardfeil",
  "unit.answers": "svar",
  "refusal.release-facts.no-stratum": "Et svar kom fra {place}, {role}, som ikke er i rammen.",
};

import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const da: Texts<typeof en> = {
  "cube.all": "Alle",
  "cube.all-answers": "Spørgsmålet som helhed",
  "cube.note":
    "Grupper, hvor færre end {threshold} har svaret, er skjult, og andre, der ville røbe dem. En andel på 0,9 eller mere vises som mindst 0,9, en på 0,1 eller mindre som højst 0,1. Hvor der står et antal som mindst så mange, kan flere have svaret.",
  "dimension.item": "Spørgsmål",
  "dimension.answer": "Svar",
  "dimension.group": "Gruppe",
  "dimension.measure": "Tal",
  "dimension.wave": "Runde",
  "measure.n": "Antal svar",
  "measure.share": "Andel",
  "measure.lower": "Nedre ende af intervallet (95 %)",
  "measure.upper": "Øvre ende af intervallet (95 %)",
  "measure.mean": "Gennemsnit",
  "measure.se": "Standardfejl",
  "unit.answers": "svar",
  "refusal.release-facts.no-stratum": "Et svar kom fra {place}, {role}, som ikke er i rammen.",
};

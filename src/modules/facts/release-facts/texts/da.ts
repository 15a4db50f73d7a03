import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const da: Texts<typeof en> = {
  "cube.all": "Alle",
  "cube.all-answers": "Spørgsmålet som helhed",
  "cube.note":
    "Grupper, hvor færre end {threshold} har svaret, er skjult, og andre, der ville røbe dem. En andel på 0,9 eller mere vises som mindst 0,9, en på 0,1 eller mindre som højst 0,1. Hvor der står et antal som mindst så mange, kan flere have svaret.",
  "cube.asides":
    "Ved et spørgsmål med svar ved siden af skalaen (som ved ikke) er andelen for hvert svar på skalaen og gennemsnittet af dem, der gav et af disse svar; tallet på linjen for et sådant svar siger hvor mange. Andelen for hvert svar ved siden af er af alle, der svarede på spørgsmålet.",
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
  "column.count-status": "Hvordan antallet vises",
  "column.status": "Hvordan tallet vises",
  "codebook.unit.personal-anonymous": "Person",
  "codebook.unit.on-record": "Kommune",
  "codebook.sampling.all":
    "Alle i rammen blev inviteret; de, der har svaret, regnes som trukket tilfældigt inden for sted og rolle, med korrektion for endelig population.",
  "codebook.sampling.some":
    "{invited} af de {population} i rammen blev inviteret, som de var opført af den, der spurgte; de, der har svaret, regnes som trukket tilfældigt inden for sted og rolle, med korrektion for endelig population.",
  "codebook.weights":
    "Et svar tæller så mange personer i rammen, som sted og rolle, eller den mindste gruppe heraf, der vises, har for hver, der har svaret; alle grupper, der ikke vises, tæller sammen.",
  "codebook.rate-in-file": "Se response.csv",
  "codebook.everybody.personal-anonymous": "Alle i rammen",
  "codebook.everybody.on-record": "Alle kommuner i rammen",
  "codebook.some": "De, der svarede {answers} på {item}",
  "catalogue.description": "Hvad der blev svaret, efter spørgsmål og gruppe, med antal svar og interval.",
  "catalogue.revised": "En tidligere udgivelse, som denne retter.",
  "refusal.release-facts.open":
    "Udgivelsen ville fortælle mere, end den må: {what}. Den udgives ikke; ændr opdelingerne, eller hæv tærsklen.",
};

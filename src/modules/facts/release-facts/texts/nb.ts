import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const nb: Texts<typeof en> = {
  "cube.all": "Alle",
  "cube.all-answers": "Spørsmålet som helhet",
  "cube.note":
    "Grupper der færre enn {threshold} har svart, er skjult, og andre som ville røpe dem. En andel på 0,9 eller mer vises som minst 0,9, en på 0,1 eller mindre som høyst 0,1. Der et antall står som minst så mange, kan flere ha svart.",
  "cube.asides":
    "For et spørsmål med svar ved siden av skalaen (som vet ikke) er andelen for hvert svar på skalaen og gjennomsnittet av dem som ga et av disse svarene; tallet på linjen for et slikt svar sier hvor mange. Andelen for hvert svar ved siden av er av alle som svarte på spørsmålet.",
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
  "column.count-status": "Hvordan antallet vises",
  "column.status": "Hvordan tallet vises",
  "codebook.unit.personal-anonymous": "Person",
  "codebook.unit.on-record": "Kommune",
  "codebook.sampling.all":
    "Alle i rammen ble invitert; de som har svart, regnes som trukket tilfeldig innenfor sted og rolle, med korreksjon for endelig populasjon.",
  "codebook.sampling.some":
    "{invited} av de {population} i rammen ble invitert, slik de var ført opp av den som spurte; de som har svart, regnes som trukket tilfeldig innenfor sted og rolle, med korreksjon for endelig populasjon.",
  "codebook.weights":
    "Et svar teller så mange personer i rammen som sted og rolle, eller den minste gruppen av dem som vises, har for hver som har svart; alle grupper som ikke vises, teller sammen.",
  "codebook.rate-in-file": "Se response.csv",
  "codebook.everybody.personal-anonymous": "Alle i rammen",
  "codebook.everybody.on-record": "Alle kommuner i rammen",
  "codebook.some": "De som svarte {answers} på {item}",
  "catalogue.description": "Hva som ble svart, etter spørsmål og gruppe, med antall svar og intervall.",
  "catalogue.revised": "En tidligere utgivelse, som denne retter.",
  "refusal.release-facts.open":
    "Utgivelsen ville fortelle mer enn den har lov til: {what}. Den publiseres ikke; endre inndelingene eller hev terskelen.",
};

import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const sv: Texts<typeof en> = {
  "cube.all": "Alla",
  "cube.all-answers": "Frågan som helhet",
  "cube.note":
    "Grupper där färre än {threshold} har svarat är dolda, och andra som skulle avslöja dem. En andel på 0,9 eller mer visas som minst 0,9, en på 0,1 eller mindre som högst 0,1. Där ett antal anges som minst så många kan fler ha svarat.",
  "cube.asides":
    "För en fråga med svar bredvid skalan (som vet inte) är andelen för varje svar på skalan och medelvärdet av dem som gav något av de svaren; antalet på raden för ett sådant svar säger hur många. Andelen för varje svar bredvid är av alla som svarade på frågan.",
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
  "column.count-status": "Hur antalet anges",
  "column.status": "Hur talet anges",
  "codebook.unit.personal-anonymous": "Person",
  "codebook.unit.on-record": "Kommun",
  "codebook.sampling.all":
    "Alla i ramen bjöds in; de som svarat räknas som slumpmässigt dragna inom plats och roll, med korrektion för ändlig population.",
  "codebook.sampling.some":
    "{invited} av de {population} i ramen bjöds in, enligt listan från den som frågade; de som svarat räknas som slumpmässigt dragna inom plats och roll, med korrektion för ändlig population.",
  "codebook.weights":
    "Ett svar räknas som så många personer i ramen som platsen och rollen, eller den minsta grupp av dem som visas, har för varje som svarat; alla grupper som inte visas räknas samman.",
  "codebook.rate-in-file": "Se response.csv",
  "codebook.everybody.personal-anonymous": "Alla i ramen",
  "codebook.everybody.on-record": "Alla kommuner i ramen",
  "codebook.some": "De som svarade {answers} på {item}",
  "catalogue.description": "Vad som svarades, efter fråga och grupp, med antal svar och intervall.",
  "catalogue.revised": "En tidigare utgåva, som denna rättar.",
  "refusal.release-facts.open":
    "Utgåvan skulle berätta mer än den får: {what}. Den publiceras inte; ändra uppdelningarna eller höj tröskeln.",
};

import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const sv: Texts<typeof en> = {
  "title.by": "efter",
  "title.and": "och",
  "dimension.item": "fråga",
  "dimension.answer": "svar",
  "dimension.group": "grupp",
  "dimension.measure": "tabellinnehåll",
  "dimension.wave": "mätning",
  "codelist.role": "roller",
  "codelist.place": "kommuner",
  "codelist.size": "storleksgrupper",
  subject: "Undersökningar i kommuner",
  "source-reference": "Källa: den kommun som har publicerat tabellen",
  "note.hidden": "h (.px: ..) = dolt, så att ingen kan kännas igen",
  "note.none": "n (.px: ...) = ingen svarade, eller ingen gav ett svar på skalan",
  "note.beside":
    "För en fråga med svar bredvid skalan (som vet inte) är andelen för varje svar på skalan och medelvärdet av dem som gav något av de svaren; antalet på raden för ett sådant svar säger hur många. Andelen för varje svar bredvid är av alla som svarade på frågan.",
  "note.not-asked": "x (.px: .) = inte frågat, eller inget sådant svar på frågan",
  "note.nearly-all": "g = minst talet som visas; exakt hur stort publiceras inte",
  "note.nearly-none": "l = andelen är högst den som visas; exakt hur liten publiceras inte",
  "note.break": "b = frågan har ändrats sedan förra mätningen",
  "link.release": "Den publicering som tabellen kommer från",
};

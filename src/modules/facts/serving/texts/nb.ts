import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const nb: Texts<typeof en> = {
  "title.by": "etter",
  "title.and": "og",
  "dimension.item": "spørsmål",
  "dimension.answer": "svar",
  "dimension.group": "gruppe",
  "dimension.measure": "statistikkvariabel",
  "dimension.wave": "måling",
  "codelist.role": "roller",
  "codelist.place": "kommuner",
  "codelist.size": "størrelsesgrupper",
  subject: "Undersøkelser i kommuner",
  "source-reference": "Kilde: kommunen som har publisert tabellen",
  "note.hidden": "h (.px: ..) = skjult, slik at ingen kan kjennes igjen",
  "note.none": "n (.px: ...) = ingen svarte, eller ingen ga et svar på skalaen",
  "note.beside":
    "For et spørsmål med svar ved siden av skalaen (som vet ikke) er andelen for hvert svar på skalaen og gjennomsnittet av dem som ga et av disse svarene; tallet på linjen for et slikt svar sier hvor mange. Andelen for hvert svar ved siden av er av alle som svarte på spørsmålet.",
  "note.not-asked": "x (.px: .) = ikke spurt, eller ikke noe slikt svar på spørsmålet",
  "note.nearly-all": "g = minst tallet som vises; nøyaktig hvor stort publiseres ikke",
  "note.nearly-none": "l = andelen er høyst den som vises; nøyaktig hvor liten publiseres ikke",
  "note.break": "b = spørsmålet er endret siden forrige måling",
  "link.release": "Publiseringen som tabellen kommer fra",
};

import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const da: Texts<typeof en> = {
  "title.by": "efter",
  "title.and": "og",
  "dimension.item": "spørgsmål",
  "dimension.answer": "svar",
  "dimension.group": "gruppe",
  "dimension.measure": "indhold",
  "dimension.wave": "måling",
  "codelist.role": "roller",
  "codelist.place": "kommuner",
  "codelist.size": "størrelsesgrupper",
  subject: "Undersøgelser i kommuner",
  "source-reference": "Kilde: den kommune, der har offentliggjort tabellen",
  "note.hidden": "h (.px: ..) = skjult, så ingen kan genkendes",
  "note.none": "n (.px: ...) = ingen svarede, eller ingen gav et svar på skalaen",
  "note.beside":
    "Ved et spørgsmål med svar ved siden af skalaen (som ved ikke) er andelen for hvert svar på skalaen og gennemsnittet af dem, der gav et af disse svar; tallet på linjen for et sådant svar siger hvor mange. Andelen for hvert svar ved siden af er af alle, der svarede på spørgsmålet.",
  "note.not-asked": "x (.px: .) = ikke spurgt, eller intet sådant svar på dette spørgsmål",
  "note.nearly-all": "g = mindst det viste tal; præcis hvor stort offentliggøres ikke",
  "note.nearly-none": "l = andelen er højst den viste; præcis hvor lille offentliggøres ikke",
  "note.break": "b = spørgsmålet er ændret siden sidste måling",
  "link.release": "Den udgivelse, tabellen kommer fra",
};

import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./words.en.ts";

export const nb: Texts<typeof en> = {
  "words.title": "Med egne ord",
  "words.lead":
    "Det som ble skrevet, spørsmål for spørsmål og uten rekkefølge, atskilt fra hvem som skrev det, og fra alt annet de svarte. Folk kan kjennes igjen på det de forteller: ikke siter noe før navn og steder er borte.",
  "words.open": "Det folk skrev, vises når runden er lukket.",
  "words.few": "Færre enn {n} skrev noe her. Det vises ikke, slik at ingen kjennes igjen på det.",
  "words.none": "Skjemaet spør ikke etter noe med egne ord.",
  "words.column": "Det som ble skrevet",
  "words.questions": "Spørsmål",
};

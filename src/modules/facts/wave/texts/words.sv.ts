import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./words.en.ts";

export const sv: Texts<typeof en> = {
  "words.title": "Med egna ord",
  "words.lead":
    "Det som skrevs, fråga för fråga och utan ordning, skilt från vem som skrev det och från allt annat de svarade. Människor kan kännas igen på det de berättar: citera inget förrän namn och platser är borta.",
  "words.open": "Det människor skrev visas när omgången har stängts.",
  "words.few": "Färre än {n} skrev något här. Det visas inte, så att ingen känns igen på det.",
  "words.none": "Formuläret frågar inte efter något med egna ord.",
  "words.column": "Det som skrevs",
  "words.questions": "Frågor",
};

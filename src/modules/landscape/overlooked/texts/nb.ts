import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const nb: Texts<typeof en> = {
  "not-said": "{words}: ikke oppgitt for {n} av {total}",
  "nothing-said": "Det er ikke funnet mer i det som er oppgitt.",
  "meant.do": "Overlappet er meningen",
  "meant.why": "Hvorfor trengs det to?",
  "meant.save": "Lagre begrunnelsen",
  "meant.title": "Overlapp som er meningen",
  "meant.lead": "De telles ikke med over. Angre når begrunnelsen ikke lenger holder.",
  "meant.by": "{who}, {day}",
  "meant.undo": "Ikke lenger meningen",
  "refusal.overlap-reason": "Skriv hvorfor begge trengs.",
  "refusal.overlap-reason-long": "Skriv begrunnelsen med høyst 500 tegn.",
};

import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const nb: Texts<typeof en> = {
  "first.draft": "Runden er ikke åpnet ennå",
  "first.draft.do": "Åpne runden",
  "first.open": "Runden er fortsatt åpen",
  "first.open.do": "Se hvor mange som har svart, eller lukk den",
  "first.unannounced": "Runden har ingen publisering ennå",
  "first.unannounced.do": "Varsle publiseringen",
  "first.coming": "Publiseringen åpner {when}",
  "first.coming.do": "Se publiseringen",
  "first.why":
    "Den som spurte, ser resultatet i samme sekund som alle andre, fra rundens publisering og ingenting annet.",
  place: "Kommune",
  "place.all": "Alle samlet",
  "place.show": "Vis",
  source: "Alt dette følger av publiseringen",
  "pages.title": "Hva runder fører til",
  "pages.lead":
    "Modenhetsdialogen viser hvor langt nivåene står fra hverandre, og ender i høyst tre tiltak; kapasitetspulsen viser timer per rolle og kan overføres til planen.",
  "page.levels": "Hvor langt nivåene står fra hverandre",
  "page.hours": "Timer per rolle",
};

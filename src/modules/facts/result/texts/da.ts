import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const da: Texts<typeof en> = {
  "first.draft": "Runden er ikke åbnet endnu",
  "first.draft.do": "Åbn runden",
  "first.open": "Runden er stadig åben",
  "first.open.do": "Se, hvor mange der har svaret, eller luk den",
  "first.unannounced": "Runden har ingen offentliggørelse endnu",
  "first.unannounced.do": "Varsl offentliggørelsen",
  "first.coming": "Offentliggørelsen åbner {when}",
  "first.coming.do": "Se offentliggørelsen",
  "first.why":
    "Den, der spurgte, ser resultatet i samme sekund som alle andre, fra rundens offentliggørelse og intet andet.",
  place: "Kommune",
  "place.all": "Alle samlet",
  "place.show": "Vis",
  source: "Alt dette følger af offentliggørelsen",
  "pages.title": "Hvad runder fører til",
  "pages.lead":
    "Modenhedsdialogen viser, hvor langt niveauerne står fra hinanden, og ender i højst tre handlinger; kapacitetspulsen viser timer efter rolle og kan overføres til planen.",
  "page.levels": "Hvor langt niveauerne står fra hinanden",
  "page.hours": "Timer efter rolle",
};

import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const sv: Texts<typeof en> = {
  "first.draft": "Omgången är inte öppen än",
  "first.draft.do": "Öppna omgången",
  "first.open": "Omgången är fortfarande öppen",
  "first.open.do": "Se hur många som har svarat, eller stäng den",
  "first.unannounced": "Omgången har ingen publicering än",
  "first.unannounced.do": "Avisera publiceringen",
  "first.coming": "Publiceringen öppnar {when}",
  "first.coming.do": "Se publiceringen",
  "first.why":
    "Den som frågade ser resultatet i samma sekund som alla andra, ur omgångens publicering och inget annat.",
  place: "Kommun",
  "place.all": "Alla tillsammans",
  "place.show": "Visa",
  source: "Allt detta följer av publiceringen",
  "pages.title": "Vad omgångar leder till",
  "pages.lead":
    "Mognadsdialogen visar hur långt ifrån varandra nivåerna står och slutar i högst tre åtgärder; kapacitetspulsen visar timmar per roll och kan föras över till planen.",
  "page.levels": "Hur långt ifrån varandra nivåerna står",
  "page.hours": "Timmar per roll",
};

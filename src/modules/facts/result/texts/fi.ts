import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const fi: Texts<typeof en> = {
  "first.draft": "Kierros ei ole vielä auki",
  "first.draft.do": "Avaa kierros",
  "first.open": "Kierros on vielä auki",
  "first.open.do": "Katso, kuinka moni on vastannut, tai sulje se",
  "first.unannounced": "Kierroksella ei ole vielä julkistusta",
  "first.unannounced.do": "Ilmoita julkistus",
  "first.coming": "Julkistus avautuu {when}",
  "first.coming.do": "Katso julkistus",
  "first.why":
    "Kysyjä näkee tuloksen samalla sekunnilla kuin kaikki muut, kierroksen julkistuksesta eikä mistään muusta.",
  place: "Kunta",
  "place.all": "Kaikki yhdessä",
  "place.show": "Näytä",
  source: "Kaikki tämä seuraa julkistuksesta",
  "pages.title": "Mihin kierrokset johtavat",
  "pages.lead":
    "Kypsyyskeskustelu näyttää, kuinka kaukana tasot ovat toisistaan, ja päättyy enintään kolmeen toimenpiteeseen; kapasiteettipulssi näyttää tunnit rooleittain, ja ne voi siirtää suunnitelmaan.",
  "page.levels": "Kuinka kaukana tasot ovat toisistaan",
  "page.hours": "Tunnit rooleittain",
};

import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./words.en.ts";

export const fi: Texts<typeof en> = {
  "role.lead": "Projektin johtaminen",
  "role.analysis": "Toiminnan analyysi",
  "role.integration": "Integraatio",
  "role.security": "Tietoturva ja tietosuoja",
  "role.change": "Koulutus ja muutostuki",
  "role.data": "Tiedot",
  role: "Rooli",
};

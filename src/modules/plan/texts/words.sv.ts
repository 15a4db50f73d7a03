import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./words.en.ts";

export const sv: Texts<typeof en> = {
  "role.lead": "Projektledning",
  "role.analysis": "Verksamhetsanalys",
  "role.integration": "Integration",
  "role.security": "Säkerhet och dataskydd",
  "role.change": "Utbildning och förändring",
  "role.data": "Data",
  role: "Roll",
};

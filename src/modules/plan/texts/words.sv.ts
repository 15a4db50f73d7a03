import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./words.en.ts";

export const sv: Texts<typeof en> = {
  "role.lead": "Projektledning",
  "role.analysis": "Verksamhetsanalys",
  "role.integration": "Integration",
  "role.security": "Säkerhet och dataskydd",
  "role.change": "Utbildning och förändring",
  "role.data": "Data",
  "purpose.lower-cost": "Lägre kostnader",
  "purpose.released-labour": "Frigjord arbetskraft",
  "purpose.professional-support": "Stöd i yrkesutövningen",
  "purpose.quality-for-residents": "Kvalitet för invånarna",
  "purpose.accuracy-and-legal-certainty": "Riktighet och rättssäkerhet",
  "purpose.less-administration": "Mindre administration",
  "purpose.inclusion-and-equal-access": "Delaktighet och lika tillgång",
  "purpose.democracy-and-trust": "Demokrati och förtroende",
  role: "Roll",
};

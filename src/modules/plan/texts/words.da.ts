import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./words.en.ts";

export const da: Texts<typeof en> = {
  "role.lead": "Projektledelse",
  "role.analysis": "Forretningsanalyse",
  "role.integration": "Integration",
  "role.security": "Sikkerhed og databeskyttelse",
  "role.change": "Oplæring og forandring",
  "role.data": "Data",
  "purpose.lower-cost": "Lavere udgifter",
  "purpose.released-labour": "Frigjort arbejdskraft",
  "purpose.professional-support": "Faglig understøttelse",
  "purpose.quality-for-residents": "Kvalitet for borgerne",
  "purpose.accuracy-and-legal-certainty": "Korrekthed og retssikkerhed",
  "purpose.less-administration": "Mindre administration",
  "purpose.inclusion-and-equal-access": "Inklusion og lige adgang",
  "purpose.democracy-and-trust": "Demokrati og tillid",
  role: "Rolle",
};

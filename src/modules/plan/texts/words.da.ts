import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./words.en.ts";

export const da: Texts<typeof en> = {
  "role.lead": "Projektledelse",
  "role.analysis": "Forretningsanalyse",
  "role.integration": "Integration",
  "role.security": "Sikkerhed og databeskyttelse",
  "role.change": "Oplæring og forandring",
  "role.data": "Data",
  role: "Rolle",
};

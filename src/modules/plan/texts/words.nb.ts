import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./words.en.ts";

export const nb: Texts<typeof en> = {
  "role.lead": "Prosjektledelse",
  "role.analysis": "Virksomhetsanalyse",
  "role.integration": "Integrasjon",
  "role.security": "Sikkerhet og personvern",
  "role.change": "Opplæring og endring",
  "role.data": "Data",
  role: "Rolle",
};

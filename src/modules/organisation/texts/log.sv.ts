import type { Texts } from "../../../platform/i18n/index.ts";
import type { logEn } from "./log.en.ts";

export const logSv: Texts<typeof logEn> = {
  "logged.organisation.established": "Organisationen registrerad första gången",
  "logged.person.erased": "Personuppgifter raderade",
  "logged.unit.ids-changed": "Enhetens id:n på andra håll ändrade",
  "logged.person.ids-changed": "Personens id:n på andra håll ändrade",
  "logged.position.ids-changed": "Befattningens id:n på andra håll ändrade",
  "logged.person.keeping-noted": "Skyldighet att spara noterad",
  "logged.person.keeping-removed": "Skyldighet att spara borttagen",
};

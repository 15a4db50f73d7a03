import type { Texts } from "../../../platform/i18n/index.ts";
import type { logEn } from "./log.en.ts";

export const logSv: Texts<typeof logEn> = {
  "logged.organisation.established": "Organisationen registrerad första gången",
  "logged.person.erased": "Personuppgifter raderade",
  "logged.person.keeping-noted": "Skyldighet att spara noterad",
  "logged.person.keeping-removed": "Skyldighet att spara borttagen",
};

import type { Texts } from "../../../platform/i18n/index.ts";
import type { logEn } from "./log.en.ts";

export const logNb: Texts<typeof logEn> = {
  "logged.organisation.established": "Organisasjonen registrert første gang",
  "logged.person.erased": "Personopplysninger slettet",
  "logged.unit.ids-changed": "Enhetens id-er andre steder endret",
  "logged.person.ids-changed": "Personens id-er andre steder endret",
  "logged.position.ids-changed": "Stillingens id-er andre steder endret",
  "logged.person.keeping-noted": "Plikt til å oppbevare notert",
  "logged.person.keeping-removed": "Plikt til å oppbevare fjernet",
};

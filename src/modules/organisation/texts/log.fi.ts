import type { Texts } from "../../../platform/i18n/index.ts";
import type { logEn } from "./log.en.ts";

export const logFi: Texts<typeof logEn> = {
  "logged.organisation.established": "Organisaatio kirjattu ensimmäisen kerran",
  "logged.person.erased": "Henkilötiedot poistettu",
  "logged.unit.ids-changed": "Yksikön tunnuksia muualla muutettu",
  "logged.person.ids-changed": "Henkilön tunnuksia muualla muutettu",
  "logged.position.ids-changed": "Vakanssin tunnuksia muualla muutettu",
  "logged.person.keeping-noted": "Säilytysvelvollisuus kirjattu",
  "logged.person.keeping-removed": "Säilytysvelvollisuus poistettu",
};

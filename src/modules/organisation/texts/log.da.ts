import type { Texts } from "../../../platform/i18n/index.ts";
import type { logEn } from "./log.en.ts";

export const logDa: Texts<typeof logEn> = {
  "logged.organisation.established": "Organisationen registreret første gang",
  "logged.person.erased": "Persondata slettet",
  "logged.unit.ids-changed": "Enhedens id'er andre steder ændret",
  "logged.person.ids-changed": "Personens id'er andre steder ændret",
  "logged.position.ids-changed": "Stillingens id'er andre steder ændret",
  "logged.person.keeping-noted": "Pligt til at gemme noteret",
  "logged.person.keeping-removed": "Pligt til at gemme fjernet",
};

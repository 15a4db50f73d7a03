import type { Texts } from "../../../platform/i18n/index.ts";
import type { logEn } from "./log.en.ts";

export const logFi: Texts<typeof logEn> = {
  "logged.expectation.said": "Vastaus viiteen kysymykseen",
  "logged.expectation.revised": "Vastausta viiteen kysymykseen muutettu",
  "logged.expectation.taken-back": "Vastaus viiteen kysymykseen peruttu",
  "logged.purpose-agreement.made": "Sovittu odotuksista",
  "logged.purpose-agreement.revised": "Sovittu odotuksista uudelleen",
  "object.expectation": "Odotus",
  "object.purpose-agreement": "Sopimus odotuksista",
};

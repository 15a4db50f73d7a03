import type { Texts } from "../../../platform/i18n/index.ts";
import type { logEn } from "./log.en.ts";

export const logNb: Texts<typeof logEn> = {
  "logged.expectation.said": "Svar på de fem spørsmålene",
  "logged.expectation.revised": "Svar på de fem spørsmålene endret",
  "logged.expectation.taken-back": "Svar på de fem spørsmålene trukket tilbake",
  "logged.purpose-agreement.made": "Avtalt om det som ventes",
  "logged.purpose-agreement.revised": "Avtalt på nytt om det som ventes",
  "object.expectation": "Forventning",
  "object.purpose-agreement": "Avtale om forventninger",
};

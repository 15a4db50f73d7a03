import type { Texts } from "../../../platform/i18n/index.ts";
import type { logEn } from "./log.en.ts";

export const logDa: Texts<typeof logEn> = {
  "logged.expectation.said": "Svar på de fem spørgsmål",
  "logged.expectation.revised": "Svar på de fem spørgsmål ændret",
  "logged.expectation.taken-back": "Svar på de fem spørgsmål taget tilbage",
  "logged.purpose-agreement.made": "Aftalt om det, der ventes",
  "logged.purpose-agreement.revised": "Aftalt på ny om det, der ventes",
  "object.expectation": "Forventning",
  "object.purpose-agreement": "Aftale om forventninger",
};

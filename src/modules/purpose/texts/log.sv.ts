import type { Texts } from "../../../platform/i18n/index.ts";
import type { logEn } from "./log.en.ts";

export const logSv: Texts<typeof logEn> = {
  "logged.expectation.said": "Svar på de fem frågorna",
  "logged.expectation.revised": "Svar på de fem frågorna ändrat",
  "logged.expectation.taken-back": "Svar på de fem frågorna taget tillbaka",
  "logged.purpose-agreement.made": "Överenskommet om vad som väntas",
  "logged.purpose-agreement.revised": "Överenskommet på nytt om vad som väntas",
  "object.expectation": "Förväntning",
  "object.purpose-agreement": "Överenskommelse om förväntningar",
};

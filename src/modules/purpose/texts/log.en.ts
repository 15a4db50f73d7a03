import type { TextSource } from "../../../platform/i18n/index.ts";

/** What the change log tells of, by the code it keeps; `record` takes no code that lacks its words. */
export const logEn = {
  "logged.expectation.said": "Answer to the five questions",
  "logged.expectation.revised": "Answer to the five questions revised",
  "logged.expectation.taken-back": "Answer to the five questions taken back",
  "logged.purpose-agreement.made": "Agreed about what is expected",
  "logged.purpose-agreement.revised": "Agreed anew about what is expected",
  "object.expectation": "Expectation",
  "object.purpose-agreement": "Agreement on expectations",
} as const satisfies TextSource;

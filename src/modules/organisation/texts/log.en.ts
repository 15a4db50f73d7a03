import type { TextSource } from "../../../platform/i18n/index.ts";

/** What the change log tells of, by the code it keeps; `record` takes no code that lacks its words. */
export const logEn = {
  "logged.organisation.established": "Organisation recorded for the first time",
  "logged.person.erased": "Personal data erased",
  "logged.unit.ids-changed": "Ids elsewhere of a unit changed",
  "logged.person.ids-changed": "Ids elsewhere of a person changed",
  "logged.position.ids-changed": "Ids elsewhere of a position changed",
  "logged.person.keeping-noted": "Duty to keep noted",
  "logged.person.keeping-removed": "Duty to keep taken away",
} as const satisfies TextSource;

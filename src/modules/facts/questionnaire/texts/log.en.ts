import type { TextSource } from "../../../../platform/i18n/index.ts";

/** What the change log tells of, by the code it keeps; `record` takes no code that lacks its words. */
export const en = {
  "logged.instrument.begun": "Questionnaire begun",
  "logged.instrument.changed": "Questionnaire changed",
  "logged.instrument.frozen": "Questionnaire frozen",
  "logged.instrument.draft-begun": "New version of a questionnaire begun",
  "logged.instrument.draft-dropped": "Draft of a questionnaire thrown away",
  "logged.instrument.compared": "Question said to be comparable",
  "object.instrument": "Questionnaire",
} as const satisfies TextSource;

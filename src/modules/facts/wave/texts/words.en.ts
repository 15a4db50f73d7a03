import type { TextSource } from "../../../../platform/i18n/index.ts";

export const en = {
  "words.title": "In their own words",
  "words.lead":
    "What was written, question by question and in no order, apart from who wrote it and from all else they answered. People can be known by what they tell: quote nothing until names and places are gone.",
  "words.open": "What people wrote is shown when the round has closed.",
  "words.few": "Fewer than {n} wrote something here. It is not shown, so that nobody is known by it.",
  "words.none": "The questionnaire asks for nothing in own words.",
  "words.column": "What was written",
  "words.questions": "Questions",
} as const satisfies TextSource;

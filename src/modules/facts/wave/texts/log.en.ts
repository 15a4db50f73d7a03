import type { TextSource } from "../../../../platform/i18n/index.ts";

/** What the change log tells of, by the code it keeps; `record` takes no code that lacks its words. */
export const en = {
  "logged.wave.begun": "Survey round begun",
  "logged.wave.changed": "Survey round changed",
  "logged.wave.dropped": "Draft of a survey round thrown away",
  "logged.wave.frame": "Frame of a survey round changed",
  "logged.wave.opened": "Survey round opened",
  "logged.wave.reminded": "Reminder of a survey round",
  "logged.wave.letters": "Letters of a survey round printed",
  "logged.wave.closed": "Survey round closed",
  "logged.wave.answers-opened": "Answers found that could not be opened when a survey round closed",
  "logged.wave.invitations-deleted": "Invitations of a survey round deleted",
  "object.wave": "Survey round",
  "logged.wave.struck": "Somebody struck from a survey round",
} as const satisfies TextSource;

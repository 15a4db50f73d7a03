import type { TextSource } from "../../../platform/i18n/index.ts";

/** Who is responsible for what, and who takes over. */
export const dutiesEn = {
  "duty.title": "{what}: {thing}",
  "duty.lead": "Who held it when, what we knew, and who takes over.",
  "duty.gone": "something that is no longer listed",
  "duty.municipality": "the municipality",
  "duty.nobody": "Nobody held it on that day, as far as we knew.",
  "duty.hand-over": "Hand it over",
  "duty.to": "To",
  "duty.how": "A person's name or e-mail, or a position: title, unit.",
  "duty.end": "Nobody from a day on",
  "duty.end.what": "The responsibility ends. Those who come after must be named anew.",
  "duty.correct": "Correct history",
  "duty.never": "Nobody held it then",
  "duty.until": "until {day}",
  "duty.from": "from {day}",
  "duty.as-deputy": "as deputy",
  "duty.carries": { one: "{n} responsibility", other: "{n} responsibilities" },
  "duty.carries.none": "Responsible for nothing.",
  "duty.thing": "For",
  "duty.term": "When",
  "duty.vacant": "These positions become vacant and keep what they are responsible for:",
  "duty.loses": "These lose whoever is responsible for them:",
  "duty.unit": "What is this unit responsible for?",
  "duty.unit.none": "Nothing is noted yet.",
  "duty.unit.performs": "{what}: takes part",
  "duty.unit.all": "All {n}",
  "duty.responsible": "Responsible",
  "done.hand-over": "The handover is recorded.",
  "refusal.responsibility.holder-unknown":
    "Nobody called “{name}” is here on {day}. Write the whole name, the e-mail, or title and unit.",
  "refusal.responsibility.holder-ambiguous": "{n} are called “{name}”. Use the e-mail.",
  "refusal.responsibility.deputy-unknown":
    "Nobody called “{name}” is here on {day}. Write the deputy's whole name, the e-mail, or title and unit.",
  "refusal.responsibility.deputy-ambiguous": "{n} are called “{name}”. Use the deputy's e-mail.",
} as const satisfies TextSource;

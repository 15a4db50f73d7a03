import type { TextSource } from "../../../platform/i18n/index.ts";

/** Asking for a unit, a person or a position by name. */
export const choicesEn = {
  "choice.unit.how": "Its name. Where several units share it, add the one above in brackets.",
  "choice.person.how": "A name or an e-mail.",
  "choice.holder.how": "A person's name or e-mail, or a position: title, unit.",
  "choice.quoted": "“{name}”",
  "correct.empty": "Leave it empty if it was right.",
  "unit.is-root.empty": "Leave it empty for the top of the organisation.",
  "unit.not-placed.empty": "Leave it empty if the unit has no place there.",
  "position.vacant.empty": "Leave it empty while the position is vacant.",
  "position.was-vacant": "It was vacant",
  "position.new.title-any": "Which position is new?",
  "person.more": "Contact and how the person is called",
  "person.new.position": "Give the person a position at once",
  "person.new.position.why":
    "Unit and title are enough. The position begins on the same day; more positions can follow.",
  "refusal.choice.unit-unknown": "No unit is called “{name}” on {day}.",
  "refusal.choice.unit-near": "No unit is called “{name}” on {day}. Did you mean {names}?",
  "refusal.choice.unit-ambiguous":
    "{n} units are called “{name}” on {day}. Write which, with the unit above: {names}.",
  "refusal.choice.who-unknown":
    "Nobody called “{name}” is here on {day}. Write the whole name or the e-mail.",
  "refusal.choice.who-near": "Nobody called “{name}” is here on {day}. Did you mean {names}?",
  "refusal.choice.who-ambiguous": "“{name}” is {n} on {day}. Write which: {names}, or use the e-mail.",
  "refusal.responsibility.holder-or-nobody": "Write a name, or say that nobody manages the unit. Not both.",
} as const satisfies TextSource;

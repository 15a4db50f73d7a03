import type { TextSource } from "../../../../platform/i18n/index.ts";

export const en = {
  lead: "Take what fits; everything can be changed afterwards. Taking a list twice changes nothing.",
  have: "Of {total}, {n} are here already.",
  done: { one: "{n} thing was taken.", other: "{n} things were taken." },
  show: "What is in the list",
  name: "Name",
  publisher: "Publisher",
  "taken-as": "Taken as",
  source: "Where we have it from",
  "status.mandatory": "mandatory",
  "status.agreed": "agreed",
  "status.recommended": "recommended",
  "note.no-law": "Said to be mandatory: legal source missing.",
  "note.no-deadline": "Said to be mandatory: its deadline is not known.",
  "note.unverified": "Not verified: {source}.",
  "note.source": "Source: {source}.",
  undated: "Said to be mandatory, but the law or the day is not known",
  "undated.why":
    "Without a law and a day nobody can count whether they are met in time. Say them, and they stand among the duties.",
  declare: "Does not concern us",
  "declare-why": "Why not?",
  "declare-undo": "It concerns us after all",
  "refusal.duty.reason-missing": "Say why it does not concern the municipality.",
} as const satisfies TextSource;

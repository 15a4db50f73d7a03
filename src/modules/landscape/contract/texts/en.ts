import type { TextSource } from "../../../../platform/i18n/index.ts";

export const en = {
  "unsaid.title": "They end, and how they are bought anew is not said",
  "unsaid.line": "Ends on {day}: how it is bought is not said",
  "unsaid.words": {
    one: "contract ends, but how it is bought is not said",
    other: "contracts end, but how they are bought is not said",
  },
  "unsaid.why":
    "Without that, no day to begin the purchase can be computed, and we do not guess it. Say it, and the contract gets its day.",
  "unsaid.later": "Those that end later",
  "ran-on": "ran on after {day}",
  "lead.title": "How long does a purchase take with us?",
  "lead.lead":
    "The months decide when a purchase must begin for a contract to be followed in time. A contract may say its own.",
  "lead.months": "Months",
  "lead.transition": "Changing over to the new one",
  "lead.guess": "Our guess: {n}.",
  "lead.guess-holds": "It counts until you write your own.",
  "lead.own": "Your own, set by {who} on {day}.",
  "lead.empty": "Whole months, 0 to 60. Where it is empty, our guess counts.",
  "lead.save": "Save the months",
  "lead.back": "Back to our guess for all",
  "lead.change": "See and change the months",
  "lead.from.guess": "The months are our guess",
  "lead.from.own": "The months are your own",
  "lead.basis.guess": "our guess",
  "lead.basis.mixed": "partly your own, partly our guess",
  "lead.basis.own": "your own",
  "refusal.lead-time": "Write a whole number of months from 0 to 60, or nothing.",
} as const satisfies TextSource;

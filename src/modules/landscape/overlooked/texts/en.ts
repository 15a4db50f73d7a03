import type { TextSource } from "../../../../platform/i18n/index.ts";

export const en = {
  "not-said": "{words}: not said for {n} of {total}",
  "nothing-said": "Nothing more is found in what has been told.",
  "meant.do": "This overlap is meant",
  "meant.why": "Why are two needed?",
  "meant.save": "Save the reason",
  "meant.title": "Overlaps that are meant",
  "meant.lead": "They are not counted above. Take one back when the reason no longer holds.",
  "meant.by": "{who}, {day}",
  "meant.undo": "No longer meant",
  "refusal.overlap-reason": "Write why both are needed.",
  "refusal.overlap-reason-long": "Write the reason in at most 500 characters.",
} as const satisfies TextSource;

import type { TextSource } from "../../../../platform/i18n/index.ts";

export const en = {
  "cube.all": "All",
  "cube.all-answers": "The question as a whole",
  "cube.note":
    "Groups in which fewer than {threshold} answered are hidden, and others that would give them away. A share of 0.9 or more is told as at least 0.9, one of 0.1 or less as at most 0.1. Where a count is told as at least so many, more may have answered.",
  "dimension.item": "Question",
  "dimension.answer": "Answer",
  "dimension.group": "Group",
  "dimension.measure": "Figure",
  "dimension.wave": "Round",
  "measure.n": "Number of answers",
  "measure.share": "Share",
  "measure.lower": "Lower end of the interval (95 %)",
  "measure.upper": "Upper end of the interval (95 %)",
  "measure.mean": "Mean",
  "measure.se": "Standard error",
  "unit.answers": "answers",
  "refusal.release-facts.no-stratum": "An answer came from {place}, {role}, which is not in the frame.",
} as const satisfies TextSource;

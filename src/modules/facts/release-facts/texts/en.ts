import type { TextSource } from "../../../../platform/i18n/index.ts";

export const en = {
  "cube.all": "All",
  "cube.all-answers": "The question as a whole",
  "cube.note":
    "Groups in which fewer than {threshold} answered are hidden, and others that would give them away. A share of 0.9 or more is told as at least 0.9, one of 0.1 or less as at most 0.1. Where a count is told as at least so many, more may have answered.",
  "cube.asides":
    "Of a question with answers beside the scale (such as don't know), the share of each answer on it and the mean are of those who gave one of them; the number in the line of such an answer tells how many. The share of each answer beside it is of all who answered the question.",
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
  "column.count-status": "How the number is told",
  "column.status": "How the figure is told",
  "codebook.unit.personal-anonymous": "Person",
  "codebook.unit.on-record": "Municipality",
  "codebook.sampling.all":
    "Everybody in the frame was invited; those who answered are taken as drawn at random within place and role, with finite population correction.",
  "codebook.sampling.some":
    "{invited} of the {population} in the frame were invited, as listed by whoever asked; those who answered are taken as drawn at random within place and role, with finite population correction.",
  "codebook.weights":
    "An answer counts as many people of the frame as its place and role, or the smallest group of it that is told, has for each who answered; all groups that are not told count together.",
  "codebook.rate-in-file": "See response.csv",
  "codebook.everybody.personal-anonymous": "Everybody in the frame",
  "codebook.everybody.on-record": "Every municipality in the frame",
  "codebook.some": "Those who answered {answers} to {item}",
  "catalogue.description": "What was answered, by question and group, with number of answers and interval.",
  "catalogue.revised": "An earlier release, which this one corrects.",
  "refusal.release-facts.open":
    "The release would tell more than it may: {what}. It is not published; change the breakdowns or raise the threshold.",
} as const satisfies TextSource;

import type { TextSource } from "../../../../platform/i18n/index.ts";

export const en = {
  "view.months": "First year by month",
  "months.title": "The first year by month",
  "months.lead":
    "What starts in the first four quarters is given a month: the first one in which people, change limits, dependencies and deadlines allow it.",
  "months.already": "This scenario is planned in months already.",
  "months.starts": {
    one: "initiative starts in the first twelve months",
    other: "initiatives start in the first twelve months",
  },
  "months.later": {
    one: "of them begins later than the first month of its quarter",
    other: "of them begin later than the first month of their quarter",
  },
  "months.passed": {
    one: "place where the quarter's plan cannot be kept by month",
    other: "places where the quarter's plan cannot be kept by month",
  },
  "months.cannot": "Where the plan cannot be kept by month",
  "months.kept": "It can be kept in every month of the year.",
  "months.budget": "Budget {year}",
  "months.need": "Needed",
  "months.have": "There is",
  "months.sure": "How sure",
  "months.always": "Proven: whatever months are chosen",
  "months.not-found": "No choice of months was found that avoids it",
  "months.source.own":
    "Effort and money lie evenly over the months of a quarter, and so does what there is; who is away is missing in the months they are away. Deadlines hold to the day.",
  "months.source.file":
    "Effort, money and what there is lie evenly over the months of a period, for nothing more is known of them.",
  "months.when": "In what month it starts",
  "months.when.source":
    "A flag is a deadline. What runs on past the year ends at its edge. The plan itself stays in quarters.",
} as const satisfies TextSource;

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
  "unit-load.title": "What hits {unit} in this plan",
  "unit-load.lead":
    "The points of change the plan puts on the unit in each period, against its limit, and the initiatives they come from.",
  "unit-load.quarters": "Period by period",
  "unit-load.points": "Points",
  "unit-load.of": "{n} of {limit}",
  "unit-load.under": "Initiatives",
  "unit-load.nothing": "Nothing in the plan hits this unit.",
  "unit-load.objections": "Objections to the limit",
  "unit-load.wanted": "Asks for {n} points a quarter.",
  "unit-load.waits": "Waits for an answer",
  "unit-load.limit": "The limit of the unit: who set it and why, and objections",
  "unit-load.most": "Most: {n} of {limit} points in {period}.",
  "unit-load.over": "{n} of {limit}: full",
  "contracts.lead":
    "Finish by: the last day for notice, or where a contract ends by itself its last day. An initiative replaces a contract when it retires a system that rests on it.",
  "contracts.notice": "Last day for notice",
  "contracts.notice.itself": "Ends by itself",
  "contracts.notice.unsaid": "Not said",
  "contracts.by": "Replaced by",
  "contracts.by.none": "No initiative retires what rests on it",
  "contracts.finish": "Finish by",
  "contracts.plan": "Done in the plan",
  "contracts.verdict": "In time?",
  "contracts.in-time": "In time",
  "contracts.too-late": "Too late",
  "contracts.not-in": "Not in this plan",
  "contracts.done": "Done",
  "contracts.partly": "{n} of {of} systems in time",
  "contracts.past": "{day}, which is past",
  "take.plan-workbook":
    "The plan as a workbook: starts, people, change and money, with all it was planned from",
  "unit-load.period": "Period",
} as const satisfies TextSource;

import type { TextSource } from "../../../../platform/i18n/index.ts";

export const en = {
  title: "{wave}: hours by role",
  lead: "What the time of each role went to in the quarter: operation, what is imposed from outside, own development, and what nobody planned. Each hour counts once.",
  "to-plan": "Take over into the plan",
  "figure.n": "{n}. Mean hours per answer in the quarter.",
  role: "Role",
  mean: "Mean hours",
  interval: "Probably between (95 %)",
  "sums.title": "Our own hours",
  "sums.of": "Hours of the roles: {place}",
  "sums.lead":
    "What the offices said on the record, added up. A dash: nothing was said. The share is operation of all hours the role had.",
  "sums.anonymous":
    "This round is answered in confidence: nothing is told of one municipality, and nothing can be taken over into its plan. What is hidden below says so.",
  "sums.none": "No office of our own has said any hours in this round. The figures are of those who did.",
  answers: "Answers",
  "kind.operation": "Operation",
  "kind.mandatory": "Imposed",
  "kind.own": "Own development",
  "kind.unplanned": "Unplanned",
  whole: "Hours in all",
  share: "Operation takes",
} as const satisfies TextSource;

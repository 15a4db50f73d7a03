import type { TextSource } from "../../../platform/i18n/index.ts";

export const en = {
  "refusal.nothing-to-copy": "Nothing was said of any quarter before this one.",
  "refusal.absence-ends-first": "The last day lies before the first.",
  "refusal.role-chained": "A role can be counted with another only if that one is counted by itself.",
  "refusal.points-sum": "The points must be 100 together; now they are {sum}.",
  "refusal.excludes-itself": "An initiative cannot exclude itself.",
} as const satisfies TextSource;

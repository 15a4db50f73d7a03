import type { TextSource } from "../../../platform/i18n/index.ts";

export const en = {
  "refusal.estimate.no-p-value": "Test {n} has no p-value: it must lie from 0 to 1.",
} as const satisfies TextSource;

import type { TextSource } from "../../i18n/index.ts";

export const en = {
  "refusal.worker.too-slow":
    "This took longer than {seconds} seconds and was stopped. Nothing is changed. Try with less at a time.",
  "refusal.worker.too-much-memory":
    "This needed more than {megabytes} MB of memory and was stopped. Nothing is changed. Try with less at a time.",
  "refusal.worker.stopped": "The work was stopped before it was done. Nothing is changed. Try again.",
} as const satisfies TextSource;

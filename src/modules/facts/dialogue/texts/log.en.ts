import type { TextSource } from "../../../../platform/i18n/index.ts";

export const en = {
  "logged.dialogue-action.added": "Action agreed after a survey round",
  "logged.dialogue-action.done": "Action after a survey round done",
  "logged.dialogue-action.undone": "Action after a survey round not done after all",
  "logged.dialogue-action.dropped": "Action after a survey round taken away",
} as const satisfies TextSource;

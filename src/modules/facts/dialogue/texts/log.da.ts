import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./log.en.ts";

export const da: Texts<typeof en> = {
  "logged.dialogue-action.added": "Handling aftalt efter en undersøgelsesrunde",
  "logged.dialogue-action.done": "Handling efter en undersøgelsesrunde gjort",
  "logged.dialogue-action.undone": "Handling efter en undersøgelsesrunde alligevel ikke gjort",
  "logged.dialogue-action.dropped": "Handling efter en undersøgelsesrunde fjernet",
};

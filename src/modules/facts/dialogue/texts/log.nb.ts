import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./log.en.ts";

export const nb: Texts<typeof en> = {
  "logged.dialogue-action.added": "Tiltak avtalt etter en undersøkelsesrunde",
  "logged.dialogue-action.done": "Tiltak etter en undersøkelsesrunde gjort",
  "logged.dialogue-action.undone": "Tiltak etter en undersøkelsesrunde likevel ikke gjort",
  "logged.dialogue-action.dropped": "Tiltak etter en undersøkelsesrunde fjernet",
};

import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./log.en.ts";

export const sv: Texts<typeof en> = {
  "logged.dialogue-action.added": "Åtgärd bestämd efter en enkätomgång",
  "logged.dialogue-action.done": "Åtgärd efter en enkätomgång gjord",
  "logged.dialogue-action.undone": "Åtgärd efter en enkätomgång ändå inte gjord",
  "logged.dialogue-action.dropped": "Åtgärd efter en enkätomgång borttagen",
};

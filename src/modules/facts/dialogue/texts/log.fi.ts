import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./log.en.ts";

export const fi: Texts<typeof en> = {
  "logged.dialogue-action.added": "Kyselykierroksen jälkeen sovittu toimenpide",
  "logged.dialogue-action.done": "Kyselykierroksen toimenpide tehty",
  "logged.dialogue-action.undone": "Kyselykierroksen toimenpide ei sittenkään tehty",
  "logged.dialogue-action.dropped": "Kyselykierroksen toimenpide poistettu",
};

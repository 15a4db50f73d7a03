import type { Texts } from "../../i18n/index.ts";
import type { en } from "./en.ts";

export const sv: Texts<typeof en> = {
  "refusal.worker.too-slow":
    "Det tog mer än {seconds} sekunder och stoppades. Inget är ändrat. Försök med mindre åt gången.",
  "refusal.worker.too-much-memory":
    "Det krävde mer än {megabytes} MB minne och stoppades. Inget är ändrat. Försök med mindre åt gången.",
  "refusal.worker.stopped": "Arbetet stoppades innan det var klart. Inget är ändrat. Försök igen.",
};

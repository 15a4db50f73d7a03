import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./log.en.ts";

export const sv: Texts<typeof en> = {
  "logged.wave.begun": "Enkätomgång påbörjad",
  "logged.wave.changed": "Enkätomgång ändrad",
  "logged.wave.dropped": "Utkast till en enkätomgång kastat",
  "logged.wave.frame": "Ram för en enkätomgång ändrad",
  "logged.wave.opened": "Enkätomgång öppnad",
  "logged.wave.reminded": "Påminnelse i en enkätomgång",
  "logged.wave.letters": "Brev till en enkätomgång utskrivna",
  "logged.wave.closed": "Enkätomgång stängd",
  "logged.wave.answers-opened": "Svar hittade som inte kunde öppnas när en enkätomgång stängdes",
  "logged.wave.invitations-deleted": "Inbjudningar till en enkätomgång raderade",
  "object.wave": "Enkätomgång",
  "logged.wave.struck": "Någon struken ur en enkätomgång",
};

import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./log.en.ts";

export const sv: Texts<typeof en> = {
  "logged.instrument.begun": "Frågeformulär påbörjat",
  "logged.instrument.changed": "Frågeformulär ändrat",
  "logged.instrument.frozen": "Frågeformulär fryst",
  "logged.instrument.draft-begun": "Ny version av ett frågeformulär påbörjad",
  "logged.instrument.draft-dropped": "Utkast till ett frågeformulär kasserat",
  "logged.instrument.compared": "Fråga förklarad jämförbar",
  "object.instrument": "Frågeformulär",
};

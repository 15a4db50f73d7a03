import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./log.en.ts";

export const nb: Texts<typeof en> = {
  "logged.instrument.begun": "Spørreskjema påbegynt",
  "logged.instrument.changed": "Spørreskjema endret",
  "logged.instrument.frozen": "Spørreskjema frosset",
  "logged.instrument.draft-begun": "Ny versjon av et spørreskjema påbegynt",
  "logged.instrument.draft-dropped": "Utkast til et spørreskjema forkastet",
  "logged.instrument.compared": "Spørsmål erklært sammenlignbart",
  "object.instrument": "Spørreskjema",
};

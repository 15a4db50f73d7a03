import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./log.en.ts";

export const da: Texts<typeof en> = {
  "logged.instrument.begun": "Spørgeskema påbegyndt",
  "logged.instrument.changed": "Spørgeskema ændret",
  "logged.instrument.frozen": "Spørgeskema fastfrosset",
  "logged.instrument.draft-begun": "Ny version af et spørgeskema påbegyndt",
  "logged.instrument.draft-dropped": "Kladde til et spørgeskema kasseret",
  "logged.instrument.compared": "Spørgsmål erklæret sammenligneligt",
  "object.instrument": "Spørgeskema",
};

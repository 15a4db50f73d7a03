import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./log.en.ts";

export const fi: Texts<typeof en> = {
  "logged.instrument.begun": "Kyselylomake aloitettu",
  "logged.instrument.changed": "Kyselylomaketta muutettu",
  "logged.instrument.frozen": "Kyselylomake jäädytetty",
  "logged.instrument.draft-begun": "Kyselylomakkeen uusi versio aloitettu",
  "logged.instrument.draft-dropped": "Kyselylomakkeen luonnos poistettu",
  "logged.instrument.compared": "Kysymys todettu vertailukelpoiseksi",
  "object.instrument": "Kyselylomake",
};

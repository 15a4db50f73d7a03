import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./log.en.ts";

export const fi: Texts<typeof en> = {
  "logged.wave.begun": "Kyselykierros aloitettu",
  "logged.wave.changed": "Kyselykierrosta muutettu",
  "logged.wave.dropped": "Kyselykierroksen luonnos hylätty",
  "logged.wave.frame": "Kyselykierroksen kehikkoa muutettu",
  "logged.wave.opened": "Kyselykierros avattu",
  "logged.wave.reminded": "Kyselykierroksen muistutus",
  "logged.wave.letters": "Kyselykierroksen kirjeet tulostettu",
  "logged.wave.closed": "Kyselykierros suljettu",
  "logged.wave.answers-opened": "Löytyi vastauksia, joita ei voitu avata, kun kyselykierros suljettiin",
  "logged.wave.invitations-deleted": "Kyselykierroksen kutsut poistettu",
  "object.wave": "Kyselykierros",
  "logged.wave.struck": "Joku poistettu kyselykierrokselta",
};

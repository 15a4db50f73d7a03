import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./log.en.ts";

export const da: Texts<typeof en> = {
  "logged.wave.begun": "Undersøgelsesrunde påbegyndt",
  "logged.wave.changed": "Undersøgelsesrunde ændret",
  "logged.wave.dropped": "Kladde til en undersøgelsesrunde kasseret",
  "logged.wave.frame": "Ramme for en undersøgelsesrunde ændret",
  "logged.wave.opened": "Undersøgelsesrunde åbnet",
  "logged.wave.reminded": "Påmindelse i en undersøgelsesrunde",
  "logged.wave.letters": "Breve til en undersøgelsesrunde udskrevet",
  "logged.wave.closed": "Undersøgelsesrunde lukket",
  "logged.wave.answers-opened": "Svar fundet, som ikke kunne åbnes, da en undersøgelsesrunde blev lukket",
  "logged.wave.invitations-deleted": "Invitationer til en undersøgelsesrunde slettet",
  "object.wave": "Undersøgelsesrunde",
  "logged.wave.struck": "Nogen slettet fra en undersøgelsesrunde",
};

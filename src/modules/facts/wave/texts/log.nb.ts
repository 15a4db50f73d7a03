import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./log.en.ts";

export const nb: Texts<typeof en> = {
  "logged.wave.begun": "Undersøkelsesrunde påbegynt",
  "logged.wave.changed": "Undersøkelsesrunde endret",
  "logged.wave.dropped": "Utkast til en undersøkelsesrunde kastet",
  "logged.wave.frame": "Ramme for en undersøkelsesrunde endret",
  "logged.wave.opened": "Undersøkelsesrunde åpnet",
  "logged.wave.reminded": "Påminnelse i en undersøkelsesrunde",
  "logged.wave.letters": "Brev til en undersøkelsesrunde skrevet ut",
  "logged.wave.closed": "Undersøkelsesrunde lukket",
  "logged.wave.answers-opened": "Svar funnet som ikke kunne åpnes da en undersøkelsesrunde ble lukket",
  "logged.wave.invitations-deleted": "Invitasjoner til en undersøkelsesrunde slettet",
  "object.wave": "Undersøkelsesrunde",
  "logged.wave.struck": "Noen slettet fra en undersøkelsesrunde",
};

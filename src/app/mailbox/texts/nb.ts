import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const nb: Texts<typeof en> = {
  "mailbox.title": "Postkassen til eksempelet",
  "mailbox.home": "Oversikt",
  "mailbox.lead": "E-posten som eksempelkommunen ville sendt, den nyeste først: høyst tusen, i 30 dager.",
  "mailbox.nothing-sent": "Dette er et eksempel: ingenting sendes til noen.",
  "mailbox.links":
    "E-postene har personlige lenker, slik at du kan svare som en invitert gjør. I en virkelig kommune står en slik lenke i e-posten til den personen og ingen andre steder.",
  "mailbox.denied": "Bare de som kan sende invitasjoner, kan se i den",
  "mailbox.count": { one: "Én e-post", other: "{n} e-poster" },
  "mailbox.at": "Når",
  "mailbox.to": "Til",
  "mailbox.mail": "E-post",
  "mailbox.kind": "Slag",
  "mailbox.language": "Språk",
  "mailbox.kind.survey-invitation": "Invitasjon til å svare",
  "mailbox.kind.survey-reminder": "Påminnelse om å svare",
  "mailbox.kind.reminder": "Ukentlig påminnelse",
  "mailbox.kind.reminder-asked": "Bekreftelse av en adresse",
  "mailbox.none": "Det er ingen e-post ennå",
  "mailbox.to-waves": "Undersøkelsesrunder",
  "mailbox.to-waves.note": "Åpne en runde: de inviterte med e-postadresse blir skrevet til straks.",
  "mailbox.to-reminder": "Bli minnet på det på e-post",
  "mailbox.to-reminder.note":
    "Be om den ukentlige påminnelsen: først kommer en e-post som bekrefter adressen.",
  "mailbox.empty": "Tøm postkassen",
  "mailbox.empty.what": {
    one: "Én e-post slettes. Lenken i den virker fortsatt, men står ingen steder mer.",
    other: "{n} e-poster slettes. Lenkene i dem virker fortsatt, men står ingen steder mer.",
  },
  "mailbox.empty.do": "Slett alle",
  "logged.mailbox.emptied": "Tømte postkassen til eksempelet",
};

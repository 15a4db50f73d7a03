import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const da: Texts<typeof en> = {
  "mailbox.title": "Eksemplets postkasse",
  "mailbox.home": "Overblik",
  "mailbox.lead": "De mails, som eksempelkommunen ville sende, de nyeste først: højst tusind, i 30 dage.",
  "mailbox.nothing-sent": "Dette er et eksempel: der sendes intet til nogen.",
  "mailbox.links":
    "I mailene står personlige links, så du kan svare, som en inviteret gør. I en rigtig kommune står sådan et link i mailen til den person og ingen andre steder.",
  "mailbox.denied": "Kun de, der må sende invitationer, kan se i den",
  "mailbox.count": { one: "Én mail", other: "{n} mails" },
  "mailbox.at": "Hvornår",
  "mailbox.to": "Til",
  "mailbox.mail": "Mail",
  "mailbox.kind": "Slags",
  "mailbox.language": "Sprog",
  "mailbox.kind.survey-invitation": "Invitation til at svare",
  "mailbox.kind.survey-reminder": "Påmindelse om at svare",
  "mailbox.kind.reminder": "Ugentlig påmindelse",
  "mailbox.kind.reminder-asked": "Bekræftelse af en adresse",
  "mailbox.none": "Der er ingen mails endnu",
  "mailbox.to-waves": "Undersøgelsesrunder",
  "mailbox.to-waves.note": "Åbn en runde: de inviterede med mailadresse får straks en mail.",
  "mailbox.to-reminder": "Bliv mindet om det på mail",
  "mailbox.to-reminder.note":
    "Bed om den ugentlige påmindelse: først kommer en mail, der bekræfter adressen.",
  "mailbox.empty": "Tøm postkassen",
  "mailbox.empty.what": {
    one: "Én mail slettes. Dens link virker fortsat, men står ingen steder mere.",
    other: "{n} mails slettes. Deres links virker fortsat, men står ingen steder mere.",
  },
  "mailbox.empty.do": "Slet alle",
  "logged.mailbox.emptied": "Tømt eksemplets postkasse",
};

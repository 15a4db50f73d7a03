import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const sv: Texts<typeof en> = {
  "mailbox.title": "Exemplets brevlåda",
  "mailbox.home": "Översikt",
  "mailbox.lead":
    "Den e-post som exempelkommunen skulle skicka, den nyaste först: högst tusen brev, i 30 dagar.",
  "mailbox.nothing-sent": "Det här är ett exempel: inget skickas till någon.",
  "mailbox.links":
    "I breven står personliga länkar, så att du kan svara som en inbjuden gör. I en verklig kommun står en sådan länk i brevet till den personen och ingen annanstans.",
  "mailbox.denied": "Bara de som får skicka inbjudningar kan titta i den",
  "mailbox.count": { one: "Ett brev", other: "{n} brev" },
  "mailbox.at": "När",
  "mailbox.to": "Till",
  "mailbox.mail": "Brev",
  "mailbox.kind": "Slag",
  "mailbox.language": "Språk",
  "mailbox.kind.survey-invitation": "Inbjudan att svara",
  "mailbox.kind.survey-reminder": "Påminnelse om att svara",
  "mailbox.kind.reminder": "Veckans påminnelse",
  "mailbox.kind.reminder-asked": "Bekräftelse av en adress",
  "mailbox.none": "Det finns inga brev ännu",
  "mailbox.to-waves": "Enkätomgångar",
  "mailbox.to-waves.note": "Öppna en omgång: de inbjudna med e-postadress får brev genast.",
  "mailbox.to-reminder": "Bli påmind med e-post",
  "mailbox.to-reminder.note": "Be om veckans påminnelse: först kommer ett brev som bekräftar adressen.",
  "mailbox.empty": "Töm brevlådan",
  "mailbox.empty.what": {
    one: "Ett brev raderas. Dess länk fungerar fortfarande, men står ingenstans längre.",
    other: "{n} brev raderas. Deras länkar fungerar fortfarande, men står ingenstans längre.",
  },
  "mailbox.empty.do": "Radera alla",
  "logged.mailbox.emptied": "Tömde exemplets brevlåda",
};

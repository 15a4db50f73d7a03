import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./letter.en.ts";

export const nb: Texts<typeof en> = {
  "letter.subject": "{wave}: {municipality} ber om svaret ditt",
  "letter.subject.again": "Påminnelse: {wave} ({municipality})",
  "letter.greeting": "Hei {name}",
  "letter.greeting.nobody": "Hei",
  "letter.asks":
    "{municipality} ber deg svare på «{wave}». Du kan svare til og med {day}, i flere omganger om du vil.",
  "letter.again": "Vi skriver til dem som ikke har begynt på lenken sin. Vi vet ikke hvem som har svart.",
  "letter.mode.personal-anonymous":
    "Du svarer anonymt. Svaret ditt ligger adskilt fra navnet ditt, og ingen kan føre dem sammen. Bare tall for grupper offentliggjøres, og ingen under {n}.",
  "letter.mode.on-record":
    "Du svarer offentlig for kommunen din: svaret offentliggjøres med kommune og kontor, aldri med navnet ditt.",
  "letter.link": "Svar her. Lenken er bare din; ikke gi den videre:",
  "letter.newest": "Får du et nyere brev, virker bare lenken i det.",
  "letter.blank": "Du kan la hvilket som helst spørsmål stå tomt.",
  "letter.kept": "Hvem som ble invitert, slettes etter {day}.",
  "letter.enough": "Vil du ikke bli påminnet igjen, kan du si det på siden lenken fører til.",
  "letter.contact": "Spørsmål? {contact}",
};

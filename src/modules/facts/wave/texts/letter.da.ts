import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./letter.en.ts";

export const da: Texts<typeof en> = {
  "letter.subject": "{wave}: {municipality} beder om dit svar",
  "letter.subject.again": "Påmindelse: {wave} ({municipality})",
  "letter.greeting": "Kære {name}",
  "letter.greeting.nobody": "Kære modtager",
  "letter.asks":
    "{municipality} beder dig besvare »{wave}«. Du kan svare til og med {day}, ad flere omgange, hvis du vil.",
  "letter.again": "Vi skriver til dem, der ikke er begyndt på deres link. Vi ved ikke, hvem der har svaret.",
  "letter.mode.personal-anonymous":
    "Du svarer anonymt. Dit svar ligger adskilt fra dit navn, og ingen kan føre dem sammen. Kun tal for grupper offentliggøres, og ingen under {n}.",
  "letter.mode.on-record":
    "Du svarer offentligt for din kommune: svaret offentliggøres med kommune og kontor, aldrig med dit navn.",
  "letter.link": "Svar her. Linket er kun dit; giv det ikke videre:",
  "letter.newest": "Får du et nyere brev, virker kun linket i det.",
  "letter.blank": "Du må lade ethvert spørgsmål stå tomt.",
  "letter.kept": "Hvem der blev inviteret, slettes efter {day}.",
  "letter.enough": "Vil du ikke påmindes igen, kan du sige det på siden, som linket fører til.",
  "letter.contact": "Spørgsmål? {contact}",
};

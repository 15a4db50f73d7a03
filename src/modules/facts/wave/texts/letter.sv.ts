import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./letter.en.ts";

export const sv: Texts<typeof en> = {
  "letter.subject": "{wave}: {municipality} ber om ditt svar",
  "letter.subject.again": "Påminnelse: {wave} ({municipality})",
  "letter.greeting": "Hej {name}",
  "letter.greeting.nobody": "Hej",
  "letter.asks":
    "{municipality} ber dig svara på ”{wave}”. Du kan svara till och med {day}, i flera omgångar om du vill.",
  "letter.again": "Vi skriver till dem som inte har börjat på sin länk. Vi vet inte vem som har svarat.",
  "letter.mode.personal-anonymous":
    "Du svarar anonymt. Ditt svar ligger skilt från ditt namn, och ingen kan föra ihop dem. Bara tal för grupper publiceras, och inga under {n}.",
  "letter.mode.on-record":
    "Du svarar offentligt för din kommun: svaret publiceras med kommun och enhet, aldrig med ditt namn.",
  "letter.link": "Svara här. Länken är bara din; ge den inte vidare:",
  "letter.newest": "Får du ett nyare brev fungerar bara länken i det.",
  "letter.blank": "Du får lämna vilken fråga som helst tom.",
  "letter.kept": "Vilka som bjöds in raderas efter {day}.",
  "letter.enough": "Vill du inte bli påmind igen kan du säga det på sidan som länken leder till.",
  "letter.contact": "Frågor? {contact}",
};

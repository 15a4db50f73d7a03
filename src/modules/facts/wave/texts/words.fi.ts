import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./words.en.ts";

export const fi: Texts<typeof en> = {
  "words.title": "Omin sanoin",
  "words.lead":
    "Mitä kirjoitettiin, kysymys kerrallaan ja ilman järjestystä, erillään siitä, kuka kirjoitti, ja kaikesta muusta, mitä hän vastasi. Ihmisen voi tunnistaa siitä, mitä hän kertoo: älä lainaa mitään ennen kuin nimet ja paikat on poistettu.",
  "words.open": "Se, mitä kirjoitettiin, näytetään, kun kierros on suljettu.",
  "words.few": "Alle {n} kirjoitti tähän jotain. Sitä ei näytetä, jottei ketään tunnisteta siitä.",
  "words.none": "Lomakkeessa ei kysytä mitään omin sanoin.",
  "words.column": "Mitä kirjoitettiin",
  "words.questions": "Kysymykset",
};

import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const fi: Texts<typeof en> = {
  "mailbox.title": "Esimerkin postilaatikko",
  "mailbox.home": "Yleiskuva",
  "mailbox.lead":
    "Sähköpostit, jotka esimerkkikunta lähettäisi, uusin ensin: enintään tuhat viestiä, 30 päivän ajan.",
  "mailbox.nothing-sent": "Tämä on esimerkki: kenellekään ei lähetetä mitään.",
  "mailbox.links":
    "Viesteissä on henkilökohtaisia linkkejä, jotta voit vastata kuten kutsuttu. Oikeassa kunnassa sellainen linkki on vain viestissä kyseiselle henkilölle eikä missään muualla.",
  "mailbox.denied": "Vain ne, jotka saavat lähettää kutsuja, voivat katsoa sitä",
  "mailbox.count": { one: "Yksi viesti", other: "{n} viestiä" },
  "mailbox.at": "Milloin",
  "mailbox.to": "Kenelle",
  "mailbox.mail": "Viesti",
  "mailbox.kind": "Laji",
  "mailbox.language": "Kieli",
  "mailbox.kind.survey-invitation": "Kutsu vastaamaan",
  "mailbox.kind.survey-reminder": "Muistutus vastaamisesta",
  "mailbox.kind.reminder": "Viikkomuistutus",
  "mailbox.kind.reminder-asked": "Osoitteen vahvistus",
  "mailbox.none": "Viestejä ei vielä ole",
  "mailbox.to-waves": "Kyselykierrokset",
  "mailbox.to-waves.note": "Avaa kierros: kutsutuille, joilla on sähköpostiosoite, kirjoitetaan heti.",
  "mailbox.to-reminder": "Muistutus sähköpostiin",
  "mailbox.to-reminder.note": "Pyydä viikkomuistutus: ensin tulee viesti, jolla osoite vahvistetaan.",
  "mailbox.empty": "Tyhjennä postilaatikko",
  "mailbox.empty.what": {
    one: "Yksi viesti poistetaan. Sen linkki toimii edelleen, mutta sitä ei enää ole missään.",
    other: "{n} viestiä poistetaan. Niiden linkit toimivat edelleen, mutta niitä ei enää ole missään.",
  },
  "mailbox.empty.do": "Poista kaikki",
  "logged.mailbox.emptied": "Tyhjentänyt esimerkin postilaatikon",
};

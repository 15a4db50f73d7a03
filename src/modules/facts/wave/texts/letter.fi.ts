import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./letter.en.ts";

export const fi: Texts<typeof en> = {
  "letter.subject": "{wave}: {municipality} pyytää vastaustasi",
  "letter.subject.again": "Muistutus: {wave} ({municipality})",
  "letter.greeting": "Hyvä {name}",
  "letter.greeting.nobody": "Hyvä vastaanottaja",
  "letter.asks":
    "{municipality} pyytää sinua vastaamaan kyselyyn ”{wave}”. Voit vastata {day} asti, halutessasi useassa osassa.",
  "letter.again":
    "Kirjoitamme niille, jotka eivät ole aloittaneet linkistään. Emme tiedä, kuka on vastannut.",
  "letter.mode.personal-anonymous":
    "Vastaat anonyymisti. Vastauksesi säilytetään erillään nimestäsi, eikä kukaan voi yhdistää niitä. Vain ryhmien lukuja julkaistaan, eikä yhtään alle {n}.",
  "letter.mode.on-record":
    "Annat julkisen vastauksen kuntasi puolesta: se julkaistaan kunnan ja viraston nimellä, ei koskaan sinun nimelläsi.",
  "letter.link": "Vastaa täällä. Linkki on vain sinun; älä anna sitä eteenpäin:",
  "letter.newest": "Jos saat uudemman kirjeen, vain sen linkki toimii.",
  "letter.blank": "Voit jättää minkä tahansa kysymyksen tyhjäksi.",
  "letter.kept": "Tieto kutsutuista poistetaan {day} jälkeen.",
  "letter.enough": "Jos et halua uutta muistutusta, sano se sivulla, jolle linkki vie.",
  "letter.contact": "Kysyttävää? {contact}",
};

import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const fi: Texts<typeof en> = {
  "groups.kind": "Puutteen mukaan",
  "groups.unit": "Yksikön mukaan",
  "groups.views": "Tapoja katsoa puutteita",
  "groups.no-unit": "Yksikköä ei ole nimetty",
  "groups.count": { one: "{n} käsittelytoimi", other: "{n} käsittelytoimea" },
  "groups.people": "enintään {people} henkilöä yhdessä",
  "groups.people-unknown": "henkilömäärää ei tiedetä",
  "groups.close": "Täydennä",
  "groups.of": "{title} ({people})",
  "kind.controller": "Kuka on rekisterinpitäjä",
  "kind.data-protection-officer": "Kuka on tietosuojavastaava",
  "kind.purpose": "Mihin tietoja käytetään",
  "kind.subject-category": "Kenen tietoja",
  "kind.data-category": "Mitä tietoja",
  "kind.pair": "Mitä tietoja kenestä",
  "kind.recipient": "Kenelle tiedot annetaan",
  "kind.third-countries": "Siirtyykö tietoja EU:n/ETA:n ulkopuolelle",
  "kind.country": "Missä maassa käsittelijä toimii",
  "kind.transfer-basis": "Siirron peruste",
  "kind.erasure-limit": "Milloin tiedot hävitetään",
  "kind.security": "Miten tiedot suojataan",
  "processor.title": "Mitä teemme muiden puolesta (30 artiklan 2 kohta)",
  "processor.lead":
    "Käsittelytoimet, joissa rekisterinpitäjä on joku muu. Ne eivät ole kunnan omassa selosteessa yllä.",
  "processor.none":
    "Mitään ei ole merkitty tehtäväksi muiden puolesta. Jos käsittelette henkilötietoja toisen kunnan, yhtiön tai yhdistyksen puolesta, merkitkää se käsittelytoimeen.",
  "processor.for": "Rekisterinpitäjä",
  "processor.a": "a Kuka",
  "processor.b": "b Käsittelyn ryhmät",
  "processor.c": "c Kolmannet maat",
  "processor.d": "d Turvallisuus",
};

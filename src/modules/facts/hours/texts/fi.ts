import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const fi: Texts<typeof en> = {
  title: "{wave}: tunnit rooleittain",
  lead: "Mihin kunkin roolin aika kului vuosineljänneksellä: ylläpitoon, ulkopuolelta määrättyihin tehtäviin, omaan kehittämiseen ja suunnittelemattomaan. Jokainen tunti lasketaan kerran.",
  "to-plan": "Siirrä suunnitelmaan",
  "figure.n": "{n}. Tunteja vastausta kohti keskimäärin vuosineljänneksellä.",
  role: "Rooli",
  mean: "Tunteja keskimäärin",
  interval: "Todennäköisesti välillä (95 %)",
  "sums.title": "Omat tuntimme",
  "sums.of": "Roolien tunnit: {place}",
  "sums.lead":
    "Mitä virat vastasivat julkisesti, yhteen laskettuna. Viiva: mitään ei sanottu. Osuus on ylläpito roolin kaikista tunneista.",
  "sums.anonymous":
    "Tähän kierrokseen vastataan anonyymisti: yksittäisestä kunnasta ei kerrota mitään, eikä sen suunnitelmaan voi siirtää mitään. Alla piilotettu on merkitty.",
  "sums.none":
    "Yksikään oma virkamme ei ole ilmoittanut tunteja tällä kierroksella. Luvut ovat niiden, jotka ilmoittivat.",
  answers: "Vastauksia",
  "kind.operation": "Ylläpito",
  "kind.mandatory": "Määrätty",
  "kind.own": "Oma kehittäminen",
  "kind.unplanned": "Suunnittelematon",
  whole: "Tunteja yhteensä",
  share: "Ylläpito vie",
};

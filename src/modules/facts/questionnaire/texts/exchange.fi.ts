import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./exchange.en.ts";

export const fi: Texts<typeof en> = {
  "files.lead": "Versio {n} tiedostona. Mitä toiseen työkaluun ei mahdu, kerrotaan ennen kuin otat sen.",
  "files.questionnaire.json": "Samsyn",
  "files.questionnaire.json.why": "Kaikki, säilytettäväksi tai toisen kunnan aluksi.",
  "files.surveyjs.json": "SurveyJS",
  "files.surveyjs.json.why": "SurveyJS:llä tehdyille kyselysivuille.",
  "files.xlsform.xlsx": "XLSForm",
  "files.xlsform.xlsx.why": "Työkirja KoboToolboxille, ODK:lle ja muille.",
  "files.limesurvey.lss": "LimeSurvey",
  "files.limesurvey.lss.why": "Kyselyarkisto LimeSurveylle.",
  "files.lost": { one: "Yksi asia ei ole mukana", other: "{n} asiaa ei ole mukana" },
  "import.file": "Valitse tiedosto",
  "import.read": { one: "Yksi kysymys luettiin", other: "{n} kysymystä luettiin" },
  "import.read.why":
    "Lähde: {from}, kielet: {languages}. Mitään ei ole vielä kirjoitettu. Katso alla olevaa ja aloita sitten.",
  "import.from.samsyn": "Samsyn",
  "import.from.surveyjs": "SurveyJS",
  "import.from.xlsform": "XLSForm",
  "import.from.limesurvey": "LimeSurvey",
  "import.take": "Aloita siitä",
  "import.lost": {
    zero: "Kaikki otettiin mukaan",
    one: "Yhtä asiaa ei voitu ottaa mukaan",
    other: "{n} asiaa ei voitu ottaa mukaan",
  },
  "lost.place": "Missä",
  "lost.what": "Mitä",
  "lost.more": { one: "Näiden jälkeen vielä yksi.", other: "Näiden jälkeen vielä {n}." },
  "lost.type": "Osa, jonka laji on {what}.",
  "lost.property": "Mitä on sanottu kohdassa {what}.",
  "lost.condition": "Milloin se kysytään: {what}. Ehtona voi olla vain vastaus yhteen aiempaan kysymykseen.",
  "lost.language": "Kieli {what}.",
  "lost.html": "Lihavointi, linkit ja muut verkkosivun merkinnät; sanat ovat tallella.",
  "lost.id": "Tunnus: se on nyt {what}.",
  "lost.values": "Vastausten arvot: ne lasketaan ykkösestä järjestyksessään.",
  "lost.other": "Kenttä muulle vastaukselle omin sanoin.",
  "lost.group": "Ryhmä ryhmän sisällä: sen kysymykset ovat sitä ympäröivässä ryhmässä.",
  "lost.too-long": "Se, mikä ylittää {what} merkkiä.",
  "lost.about": "Miten ja kuka vastaa ja mitä testataan: kerro se kyselylomakkeen tietosivulla.",
  "lost.languages": "Otsikko muilla kuin ensimmäisellä kielellä.",
  "lost.unsaid-language":
    "Minkä kielisiä tekstit ovat, joiden kieltä ei kerrota: ne on luettu tämän sivun kielisinä.",
  "lost.polarity": "Että asteikolla on keskikohta.",
  "lost.left-out": "Koko kysymys: sen lajia ({what}) ei siellä tunneta.",
  "lost.answers": "Vastausvaihtoehdot {what} ensimmäisen jälkeen.",
  "lost.words": "Johdanto.",
  "refusal.exchange.no-file": "Valitse ensin tiedosto.",
  "refusal.exchange.empty": "Tiedosto on tyhjä.",
  "refusal.exchange.too-large":
    "Tiedosto on suurempi kuin {max} Mt. Mikään kyselylomake ei ole; poista siitä kuvat.",
  "refusal.exchange.unknown":
    "Tämä ei ole SurveyJS (JSON), XLSForm (.xlsx), LimeSurvey (.lss) eikä Samsynin kyselylomake.",
  "refusal.exchange.not-json": "Tiedosto ei ole ehjää JSONia: vie se uudelleen.",
  "refusal.exchange.own-fault": "Kyselylomakkeen muoto ei täsmää kohdassa {place}.",
  "refusal.exchange.not-surveyjs":
    "Tiedosto on JSONia, mutta siinä ei ole sivuja tai elementtejä kuten SurveyJS-kyselyssä.",
  "refusal.exchange.not-xlsform":
    "Työkirjassa ei ole taulukkoa survey, jossa on sarakkeet type ja name kuten XLSFormissa.",
  "refusal.exchange.open-group": "Ryhmä {name} alkaa taulukossa survey eikä pääty.",
  "refusal.exchange.not-limesurvey":
    "Tiedosto on XML:ää mutta ei LimeSurvey-kysely: vie rakenne .lss-tiedostona.",
  "refusal.exchange.not-xml": "XML katkeaa tai on virheellinen rivillä {line}.",
  "refusal.exchange.document-type":
    "Rivi {line} määrittelee dokumenttityypin tai entiteetin. Kyselyssä ei ole sellaista, joten tiedostoa ei lueta.",
};

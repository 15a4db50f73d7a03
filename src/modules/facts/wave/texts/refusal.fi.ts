import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./refusal.en.ts";

export const fi: Texts<typeof en> = {
  "refusal.wave.gone": "Tätä kyselykierrosta ei enää ole.",
  "refusal.wave.no-version": "Valitse kyselylomakkeen jäädytetty versio. Luonnosta ei voi kysyä.",
  "refusal.wave.too-many": "Kyselykierroksia on jo {n}. Hylkää ensin jokin luonnos.",
  "refusal.wave.no-language": "Valitse vähintään yksi kieli.",
  "refusal.wave.language": "Valittuna on kieli, jolla kyselylomaketta ei ole.",
  "refusal.wave.closes-before": "Viimeinen vastauspäivä on ohi. Valitse tämä päivä tai myöhempi.",
  "refusal.wave.kept-too-short": "Kutsut säilytetään vähintään viimeiseen vastauspäivään asti.",
  "refusal.wave.kept-too-long": "Kutsut säilytetään enintään {days} päivää viimeisen vastauspäivän jälkeen.",
  "refusal.wave.mode-for-good":
    "Vastaustapa on osa kyselylomaketta, eikä sitä muuteta kyselykierroksella. Aloita toinen kierros lomakkeella, johon vastataan toisella tavalla.",
  "refusal.wave.closed": "Kyselykierros on suljettu. Siinä ei enää muutu mikään.",
  "refusal.wave.open":
    "Kyselykierros on auki. Nimi, kielet ja jaottelut on jo kerrottu vastaajille, eikä niitä muuteta.",
  "refusal.wave.closes-earlier":
    "Vastaajille on kerrottu myöhempi viimeinen päivä. Sulje kierros käsin, jos sen on päätyttävä.",
  "refusal.wave.kept-longer":
    "Vastaajille on kerrottu aikaisempi poistopäivä. Kutsut voi poistaa vain aikaisemmin.",
  "refusal.wave.not-open": "Kyselykierros ei ole auki.",
  "refusal.wave.reminded-enough": "Muistutus on lähetetty {most} kertaa. Useampi olisi painostamista.",
  "refusal.wave.reminded-lately": "Odota {days} päivää edellisestä kirjeestä ennen muistutusta.",
  "refusal.wave.no-frame": "Kehikossa ei ole vielä ketään. Lisää ne, joilta kysytään.",
  "refusal.wave.small-all": {
    one: "Kaikkia yhteensä on alle {least}: {names}. Lisää kehikkoon ihmisiä.",
    other: "Kaikkia yhteensä on alle {least}: {names}. Lisää kehikkoon ihmisiä.",
  },
  "refusal.wave.small-place": {
    one: "Yhdellä kunnalla on kehikossa alle {least}: {names}. Jätä jaottelu kunnittain pois tai lisää ihmisiä.",
    other:
      "{n} kunnalla on kehikossa alle {least}, muun muassa {names}. Jätä jaottelu kunnittain pois tai lisää ihmisiä.",
  },
  "refusal.wave.small-role": {
    one: "Yhdessä roolissa on kehikossa alle {least}: {names}. Jätä jaottelu rooleittain pois tai lue rooli toiseen.",
    other:
      "{n} roolissa on kehikossa alle {least}, muun muassa {names}. Jätä jaottelu rooleittain pois tai lue rooli toiseen.",
  },
  "refusal.wave.small-place-role": {
    one: "Yhden kunnan yhdessä roolissa on kehikossa alle {least}: {names}. Jätä jaottelu kunnan ja roolin mukaan pois tai yhdistä rooleja.",
    other:
      "{n} kunnan roolissa on kehikossa alle {least}, muun muassa {names}. Jätä jaottelu kunnan ja roolin mukaan pois tai yhdistä rooleja.",
  },
  "refusal.wave.more-than-frame": {
    one: "Yhdessä ryhmässä on kutsuttu useampi kuin siinä on: {names}. Nosta sen lukua.",
    other: "{n} ryhmässä on kutsuttu useampi kuin niissä on, muun muassa {names}. Nosta niiden lukuja.",
  },
  "refusal.wave.too-many-invited":
    "Kutsuttavia olisi {n}; kierrokselle mahtuu enintään {most}. Kutsu otos tai tee useampi kierros.",
  "refusal.wave.several-offices": {
    one: "Julkisen vastauksen antaa kunnan puolesta yksi virasto. Yhdellä on useita: {names}.",
    other:
      "Julkisen vastauksen antaa kunnan puolesta yksi virasto. {n} kunnalla on useita, muun muassa {names}.",
  },
  "refusal.wave.incomplete": {
    one: "Kyselylomakkeesta puuttuu yksi teksti kielellä, jolla kysytään.",
    other: "Kyselylomakkeesta puuttuu {n} tekstiä kielellä, jolla kysytään.",
  },
  "refusal.wave.frame-frozen": "Kyselykierros on avattu. Sen kehikko ei enää muutu.",
  "refusal.wave.changed-meanwhile":
    "Joku muutti kyselykierrosta sillä välin. Mitään ei otettu; lähetä tiedosto uudelleen.",
  "refusal.frame.faults": {
    one: "Yhtä tiedoston riviä ei voi ottaa, joten mitään ei otettu. Virhe on alla.",
    other: "Tiedostossa on {n} virhettä, joten mitään ei otettu. Ne ovat alla.",
  },
  "refusal.frame.no-municipality": "Minkään sarakkeen nimi ei ole ”Kunta”.",
  "refusal.frame.only-places":
    "Tiedostossa luetellaan kuntia, mutta ei rooleja eikä lukumääriä. Valitse se alempana kohdassa ”Kuntaryhmä” ja kerro siellä, montako kutakin roolia on.",
  "refusal.frame.no-place-column":
    "Missään tiedoston sarakkeessa ei ole kuntia. Kirjoita yksi nimi tai tunnus riviä kohti.",
  "refusal.frame.says-more":
    "Tiedostossa kerrotaan itsessään roolit, lukumäärät tai osoitteet. Valitse se ylempänä kohdassa ”Luettelo ihmisistä”.",
  "refusal.frame.no-role-column": "Minkään sarakkeen nimi ei ole ”Rooli”.",
  "refusal.frame.nobody": "Taulukossa ei ole saraketta ”Nimi” eikä saraketta ”Lukumäärä”.",
  "refusal.frame.nobody-here": "Kirjoita nimi, tai lukumäärä jos ihmisiä ei luetella.",
  "refusal.frame.twice": "Sama on jo rivillä {row}.",
  "refusal.frame.no-place":
    "Minkään kunnan nimi ei ole ”{name}”. Kirjoita nimi tai tunnus, esimerkiksi FI-091.",
  "refusal.frame.which-place": "Usean kunnan nimi on ”{name}”: {places}. Kirjoita tunnus.",
  "refusal.frame.no-role": "Kyselylomakkeessa ei ole tätä roolia. Siinä ovat: {roles}.",
  "refusal.frame.no-such-role": "Valitse kyselylomakkeen rooli.",
  "refusal.frame.number": "Kirjoita kokonaisluku, enintään {most}.",
  "refusal.frame.one-office": "Julkisen vastauksen antaa kunnan puolesta yksi virasto: luku on 1.",
  "refusal.frame.name-and-number": "Kirjoita nimi tai lukumäärä, älä molempia: jokainen nimi on yksi.",
  "refusal.frame.email": "Tämä ei ole yksi sähköpostiosoite.",
  "refusal.frame.language": "Kyselykierroksella ei kysytä tällä kielellä.",
  "refusal.frame.too-many": "Kierrokselle mahtuu enintään {most} ihmistä.",
  "refusal.frame.fewer": "{group}: {n} on vähemmän kuin siellä luetellut {listed} ihmistä.",
  "refusal.frame.no-places": "Valitse kuntaryhmä tai kirjoita rekisterissä olevien kuntien nimiä.",
  "refusal.frame.mixed":
    "{group}: toisessa roolissa ihmiset on lueteltu, toisessa ei. Luettele heidät ensin molemmissa tai ei kummassakaan.",
  "refusal.frame.too-many-strata": "Kehikossa on enintään {most} kunnan ja roolin ryhmää.",
  "refusal.letters.nobody": "Ei ole enää ketään, jolle kirjeen kirjoittaisi.",
  "refusal.letters.too-many": "Yli {most} kirjettä kerralla. Valitse yksi kunta kerrallaan.",
};

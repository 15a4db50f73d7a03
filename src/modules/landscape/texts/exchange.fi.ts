import type { Texts } from "../../../platform/i18n/index.ts";
import type { exchangeEn } from "./exchange.en.ts";

export const exchangeFi: Texts<typeof exchangeEn> = {
  "refusal.kle.too-large": "Tiedosto on suurempi kuin {limit} Mt. KLE-julkaisu on paljon pienempi.",
  "refusal.kle.unknown-encoding": "Tiedoston merkkejä ei voi lukea. Tallenna se muodossa UTF-8.",
  "refusal.kle.document-type":
    "Rivillä {line} on dokumenttyyppi. KLE-julkaisussa sellaista ei ole; tiedostoa ei luettu.",
  "refusal.kle.not-xml": "Tiedosto ei ole XML:ää: riviä {line} ei voi lukea.",
  "refusal.kle.not-a-subject-plan": "Tiedosto ei ole KLE-aiheluettelo (KLE-Emneplan).",
  "refusal.kle.no-publication-date": "Julkaisupäivä puuttuu tai ei ole päivämäärä (rivi {line}).",
  "refusal.kle.empty": "Julkaisussa ei ole tehtäviä (rivi {line}).",
  "refusal.kle.bad-number": "”{place}” ei ole tasonsa KLE-numero (rivi {line}).",
  "refusal.kle.number-outside-parent": "{place} ei ala sillä numerolla, jonka alla se on (rivi {line}).",
  "refusal.kle.no-uuid": "Kohdassa {place} ei ole kelvollista UUID-tunnusta (rivi {line}).",
  "refusal.kle.uuid-twice": "Kohdan {place} UUID-tunnus on jo toisella tehtävällä (rivi {line}).",
  "refusal.kle.no-title": "Kohdalla {place} ei ole nimeä (rivi {line}).",
  "refusal.kle.bad-date": "Kohdassa {place} on päivämäärä, jota ei ole (rivi {line}).",
  "refusal.kle.older-edition": "Tämä julkaisu on päivältä {offered}; päivän {loaded} julkaisu on jo luettu.",
  "refusal.mapping.already-there": "Kohdilla {from} ja {to} on jo tämä vastaavuus.",
  "refusal.mapping.contradiction":
    "Tämä on ristiriidassa kohtien {from} ja {to} toisen vastaavuuden kanssa. Muuta ensin se.",
  "refusal.mapping.same-scheme": "Vastaavuus yhdistää kaksi eri tehtäväluokitusta; nämä ovat samassa.",
  "refusal.mapping.no-author": "Kirjoita, kuka vastaavuuden teki.",
  "refusal.mapping.bad-date": "Vastaavuuden päivämäärää ei ole olemassa.",
  "refusal.kitos.bad-address": "Tämä ei ole verkko-osoite. Kirjoita se muodossa https://kitos.dk.",
  "refusal.kitos.address-with-password":
    "Poista käyttäjätunnus ja salasana osoitteesta; niille on omat kentät.",
  "refusal.kitos.address-not-https": "Osoitteen alussa on oltava https://.",
  "refusal.kitos.address-inside": "Osoite on suljetussa verkossa, eikä siihen oteta yhteyttä.",
  "refusal.kitos.bad-organization": "Organisaation UUID-tunnus KITOSissa puuttuu.",
  "refusal.kitos.bad-cursor": "Edellisen tuonnin aikaa ei voi lukea. Hae kerran kaikki.",
  "refusal.kitos.no-token": "KITOS ei antanut pääsyä. Onko käyttäjällä siellä API-oikeus?",
  "refusal.kitos.unreachable": "KITOS ei vastaa ({path}). Mitään ei muutettu; yritä myöhemmin uudelleen.",
  "refusal.kitos.redirects": "Osoite ohjaa toisaalle ({path}). Kirjoita KITOSin oma osoite.",
  "refusal.kitos.unauthorised": "KITOS ei hyväksy käyttäjää tai käyttöavainta ({path}).",
  "refusal.kitos.forbidden": "Käyttäjä ei saa lukea kohdetta {path} KITOSissa.",
  "refusal.kitos.throttled":
    "KITOS pyytää odottamaan ({path}). Mitään ei muutettu; yritä myöhemmin uudelleen.",
  "refusal.kitos.server-fault":
    "KITOSissa on vika ({status}, {path}). Mitään ei muutettu; yritä myöhemmin uudelleen.",
  "refusal.kitos.refused": "KITOS ei vastaa kohteeseen {path} ({status}). Onko osoite KITOSin?",
  "refusal.kitos.too-much": "Tietoa tuli enemmän kuin kunnalla voi olla ({path}). Lukeminen pysäytettiin.",
  "refusal.kitos.not-json": "Vastaus ei ole KITOSin lähettämä ({path}).",
  "refusal.kitos.no-list": "Kohteessa {list} ei ole luetteloa.",
  "refusal.kitos.bad-item": "{list}: {place} ei ole odotetunlainen kohdassa ”{path}”. Mitään ei muutettu.",
  "refusal.kitos.page-repeats": "KITOS lähettää saman sivun ({list}) yhä uudelleen.",
  "refusal.kitos.too-many-pages": "Kohteessa {list} on yli {max} sivua. Lukeminen pysäytettiin.",
  "refusal.kitos.page-twice": "Tiedoston {file} sivu on mukana kahdesti.",
  "refusal.kitos.page-missing": "Sivu puuttuu ({list}). Lisää se, muuten puuttuva näyttää poistetulta.",
  "refusal.kitos.file-not-json": "{file} ei ole JSON-tiedosto.",
  "refusal.kitos.empty-folder": "Mikään tiedostoista ei ole KITOSin luettelo, esimerkiksi it-contracts.json.",
  "refusal.kitos.file-not-read": "{file} ei ole tuntemamme luettelo, eikä sitä luettu.",
  "refusal.kitos.perhaps-not-whole":
    "Viimeinen sivu ({list}) on täynnä: lisää voi olla. Mitään ei pidetä poistettuna.",
  "refusal.kitos.no-processor": "”{name}” ei nimeä henkilötietojen käsittelijää.",
  "refusal.archimate.bad-id": "{id} ei ole tunniste, jonka tiedosto voi sisältää.",
  "refusal.archimate.id-twice": "{id} on mukana kahdesti.",
  "refusal.archimate.no-name": "Kohteella {id} ei ole nimeä.",
  "refusal.archimate.dangling": "{id} viittaa kohteeseen {missing}, jota tiedostossa ei ole.",
  "refusal.archimate.illegal-relationship":
    "ArchiMate ei salli suhdetta {relation} kohteesta {from} kohteeseen {to}.",
  "refusal.dcat.no-public-data-set":
    "Yhtään tietoaineistoa ei ole merkitty julkiseksi, joten julkaistavaa ei ole.",
  "refusal.dcat.bad-address": "{place}: osoite puuttuu tai ei ole verkko-osoite.",
  "refusal.dcat.no-title": "Kohteella {place} ei ole nimeä.",
  "refusal.dcat.no-description": "Kohteella {place} ei ole kuvausta.",
  "refusal.dcat.bad-language": "Kohteella {place} on teksti kielellä, jota emme tunne.",
  "refusal.dcat.unknown-code": "{place}: ”{value}” ei ole koodistossa.",
  "refusal.dcat.dates-wrong-way": "{place}: jakso päättyy ennen kuin se alkaa.",
  "refusal.dcat.bad-contact": "{place}: yhteystiedossa on oltava nimi ja kelvollinen sähköpostiosoite.",
  "refusal.dcat.bad-date": "{place}: ”{value}” ei ole päivämäärä.",
  "refusal.kitos.too-slow":
    "KITOS tarvitsee yli {minutes} minuuttia. Hae luettelot tiedostoina ja lähetä ne.",
  "refusal.kitos.cancelled": "Lukeminen keskeytettiin. Mitään ei muutettu.",
  "refusal.kitos.stopped": "Lukeminen päättyi kesken. Mitään ei muutettu; aloita uudelleen.",
  "refusal.kitos.bad-mapping": "”{value}” ei voi tarkoittaa ”{code}”. Mitään ei tallennettu.",
  "refusal.kitos.whole-due": "Kaiken lukemisesta oli viikko, joten tällä kertaa luettiin kaikki.",
  "refusal.kitos.other-organization":
    "Edellinen tuonti koski toista KITOSin organisaatiota. Mitään ei luettu.",
  "refusal.kitos.no-units": "KITOS ei lähettänyt yksiköitä, eikä niitä ole täällä. Tuo ensin organisaatio.",
  "refusal.kitos.no-access": "Anna käyttöavain tai API-käyttäjän sähköposti ja salasana.",
  "refusal.kitos.roles-given": "{n} roolista tulee vastuu organisaatiossa.",
  "refusal.kitos.roles-ended": "{n} roolia on poistunut KITOSista, joten vastuut päättyvät myös täällä.",
  "refusal.kitos.removed-here": "{n} täältä poistettua asiaa on yhä KITOSissa; niitä ei tuoda takaisin.",
  "refusal.kitos.adopted-root": "KITOSin kunta on yksikkönne ”{unit}”.",
  "refusal.kitos.adopted-things": "{n} kohdetta on jo täällä KITOS-uuid:n perusteella.",
  "refusal.kitos.adopted-people": "{n} henkilöä on jo täällä sähköpostin perusteella.",
  "refusal.kitos.not-taken": "{n} jäi tuomatta ({kind}): niistä puuttuu tietoa, jota ei voi täydentää.",
  "refusal.kitos.default-unit":
    "{n} kohteella ei ole KITOSissa vastuuyksikköä; vastuuyksiköksi on asetettu kunta.",
  "refusal.kitos.default-supplier":
    "{n} kohteella ei ole KITOSissa toimittajaa; toimittajaksi on asetettu ”tuntematon toimittaja”.",
  "refusal.kitos.default-year": "KITOS ei kerro {n} summan vuotta; vuodeksi on asetettu {year}.",
  "refusal.kitos.default-value":
    "{n} kohteelta puuttuu KITOSissa ”{field}” ({kind}); arvoksi on asetettu ”{value}”.",
  "refusal.kitos.value-dropped":
    "{n} kentän ”{field}” arvoa ei voi olla täällä ({kind}), ja ne on jätetty pois.",
  "refusal.kitos.use-twice":
    "”{name}” jäi tuomatta KITOSista: samalla järjestelmällä on jo voimassa oleva käyttö tällä nimellä. Anna toiselle niistä toinen paikallinen nimi.",
  "refusal.kitos.kept-ended":
    "”{thing}” on poistettu KITOSista. Jokin täällä viittaa siihen, joten se säilytetään ja päätetään, jos se voi päättyä.",
  "refusal.kitos.unit-kept":
    "Yksikkö ”{unit}” on poistettu KITOSista, mutta sitä käytetään täällä, joten se säilytetään.",
  "refusal.mapping.unknown-task": "Toista tehtävistä ei ole.",
};

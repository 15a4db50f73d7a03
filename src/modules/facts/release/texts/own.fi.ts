import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./own.en.ts";

export const fi: Texts<typeof en> = {
  "own.crumb": "Fakta",
  "own.title": "Julkistukset",
  "own.lead":
    "Ilmoita, mitä kierroksesta julkistetaan, lukitse se kierroksen päätyttyä ja anna kellon avata se.",
  "own.card": "Mitä kierroksista julkistetaan: ilmoitettu, lukittu ja avattu kaikille yhtä aikaa.",
  "own.public": "Julkinen kalenteri",
  "own.announce": "Ilmoita julkistus",
  "own.none": "Mitään ei ole vielä ilmoitettu",
  "own.none.why":
    "Julkistus alkaa kierroksesta, joka on avattu. Kerrot, minä päivänä se julkistetaan; päivä näkyy julkisessa kalenterissa.",
  "own.release": "Julkistus",
  "own.opens": "Avautuu",
  "own.state": "Tila",
  "announce.title": "Ilmoita julkistus",
  "announce.lead":
    "Tästä lähtien kaikki näkevät julkisesta kalenterista, mitä julkistetaan, kuka julkistaa ja milloin.",
  "announce.wave": "Kierros",
  "announce.wave.why":
    "Kierrokset, jotka on avattu ja joilla ei vielä ole julkistusta. Avoinna oleva on suljettava ennen kuin se jäädytetään, ennen julkistuspäivää.",
  "announce.wave.open": "{name}, avoinna {day} asti",
  "announce.no-wave": "Ei ole kierrosta, josta julkistaa",
  "announce.no-wave.why": "Avaa ensin kierros; sitten voit ilmoittaa, mitä siitä julkistetaan.",
  "announce.day": "Julkistuspäivä",
  "announce.day.why":
    "Vähintään viikon päästä: {first} tai myöhemmin. Se avautuu kello kahdeksan aamulla kunnan kellon mukaan.",
  "announce.do": "Ilmoita",
  "manage.public": "Julkinen sivu",
  "manage.next": "Mitä seuraavaksi",
  "manage.step.announced":
    "Lukitse se ennen kuin on {when}. Mitä ei silloin ole lukittu, sitä ei julkisteta; siirrä silloin päivää.",
  "manage.step.late":
    "Päivä on koittanut, eikä mitään lukittu. Siirrä sitä ja kerro syy, tai peru julkistus.",
  "manage.step.frozen":
    "Se avautuu itsestään {when}. Mitään ei voi enää muuttaa, eikä kukaan voi lukea sitä ennen.",
  "manage.step.released": "Se on avoin kaikille.",
  "manage.step.withdrawn": "Se on peruttu. Syy ja tiedostojen luettelo pysyvät julkisina.",
  "move.title": "Siirrä päivää",
  "move.lead": "Vanha päivä, uusi päivä ja syysi näkyvät julkisessa kalenterissa.",
  "move.day": "Uusi päivä",
  "move.day.why.release": "Vähintään viikon päästä.",
  "move.day.why.correction": "Huomisesta alkaen.",
  "move.do": "Siirrä",
  "because.label": "Syy",
  "because.why": "Kaikki lukevat sen. Älä mainitse ketään nimeltä.",
  "correct.title": "Korjaa se",
  "correct.lead":
    "Korjaus on uusi julkistus, jossa on jokainen muuttunut solu. Tämä pysyy luettavana ja merkitään. Ilmoita se huomiselle tai myöhemmälle päivälle.",
  "correct.day": "Korjauksen päivä",
  "correct.do": "Ilmoita korjaus",
  "withdraw.title": "Peru se",
  "withdraw.consequence":
    "Lopullisesti. Sen tiedostoja ei voi enää lukea; niiden luettelo, sormenjälki ja syysi pysyvät julkisina.",
  "withdraw.do": "Peru lopullisesti",
  "write.title": "Kirjoita analyysi",
  "write.lead":
    "Mitä päättelet julkistuksesta, omalla nimelläsi. Se on erillään tiedoista, viittaa soluihin, joihin se perustuu, eikä koskaan muutu.",
  "write.called": "Otsikko",
  "write.author": "Kirjoittaja",
  "write.body": "Teksti",
  "write.cells": "Solut, joihin se perustuu",
  "write.cells.why":
    "Yksi joka riville: kysymys/vastaus/ryhmä/mitta, esimerkiksi A1/_all/_all/mean. Koodit ovat tiedostossa {file}.",
  "write.do": "Julkaise analyysi",
  "refusal.release.no-day": "Kirjoita päivä muodossa vuosi-kuukausi-päivä, esimerkiksi 2027-03-01.",
  "refusal.release.past": "Tämä päivä on mennyt. Valitse päivä vähintään viikon päästä.",
  "refusal.release.too-near-release":
    "Tämä päivä on liian lähellä: julkistuksesta ilmoitetaan vähintään viikkoa ennen, jotta kaikki voivat tietää siitä.",
  "refusal.release.too-near-correction":
    "Korjauksesta ilmoitetaan viimeistään edellisenä päivänä. Valitse myöhempi päivä.",
  "refusal.release.too-far": "Tämä päivä on yli kahden vuoden päässä. Valitse aiempi.",
  "refusal.release.same-day": "Se on jo tällä päivällä. Valitse toinen.",
  "refusal.release.no-wave": "Valitse kierros, joka on avattu ja jolla ei vielä ole julkistusta.",
  "refusal.release.gone": "Tätä julkistusta ei ole täällä.",
  "refusal.release.frozen-already": "Se on lukittu: päivää ei voi enää siirtää eikä mitään siinä muuttaa.",
  "refusal.release.withdrawn-already": "Se on jo peruttu.",
  "refusal.release.not-correctable":
    "Vain julkistettua, jolla ei vielä ole korjausta, voi korjata. Korjaa sen uusinta korjausta.",
  "refusal.release.changed-meanwhile":
    "Joku muu on muuttanut tätä julkistusta sen jälkeen, kun avasit sivun. Katso, millainen se nyt on, ja yritä uudelleen.",
  "refusal.analysis.not-open": "Analyysi kirjoitetaan julkistuksesta, joka on avoin eikä peruttu.",
  "refusal.analysis.no-cell": "Tätä solua ei ole julkistuksessa: {cell}",
  "refusal.analysis.cells": {
    one: "Nimeä vähintään yksi solu.",
    other: "Nimeä vähintään yksi ja enintään {n} solua.",
  },
  "logged.release.announced": "Julkistus ilmoitettu",
  "logged.release.moved": "Julkistus siirretty toiselle päivälle",
  "logged.release.correction-announced": "Julkistuksen korjaus ilmoitettu",
  "logged.release.withdrawn": "Julkistus peruttu",
  "logged.analysis.written": "Analyysi julkaistu",
  "object.release": "Julkistus",
};

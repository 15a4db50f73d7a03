import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./people.en.ts";

export const fi: Texts<typeof en> = {
  "frame.title": "Ketkä kuuluvat kehikkoon?",
  "frame.lead":
    "Kaikki, jotka voivat vastata, kunnan ja roolin mukaan. Julkaistavat tiedot koskevat heitä kaikkia, ei vain vastanneita.",
  "faults.title": "Korjaa tämä tiedostoon ja lähetä se uudelleen",
  "faults.lead": "Tiedostosta ei otettu mitään. Jokainen asia on kerran, riveineen.",
  "strata.title": "Kehikko",
  "strata.sum": { one: "Yksi henkilö.", other: "{n} henkilöä." },
  "strata.listed": { one: "Katso nimeltä lueteltu", other: "Katso {n} nimeltä lueteltua" },
  "strata.empty": "Ei vielä ketään. Lähetä luettelo ihmisistä tai kerro, montako heitä on kuntaryhmässä.",
  "strata.n": "Kehikossa",
  "strata.invited": "Kutsutaan",
  "strata.by-name": "{n} nimeltä",
  "strata.by-hand": "{n} jaettavalla kirjeellä",
  "strata.silent":
    "Ryhmää, jossa kukaan ei vastaa, ei jätetä pois. Julkaisu laskee sen yhteen kaikkien niiden ryhmien kanssa, joita se ei näytä, joten kukaan ei näe, missä kukaan ei vastannut.",
  "strata.silent.office":
    "Kuntaa, joka ei vastaa, ei jätetä pois: samassa roolissa vastanneet edustavat myös sitä, ja julkaisu kertoo, kuinka moni vastasi.",
  "upload.title": "Luettelo ihmisistä",
  "upload.lead":
    "Yksi rivi henkilöä tai virastoa kohti: kunta, rooli, nimi, sähköposti, postiosoite, kieli. Tai nimen sijasta lukumäärä, jos kunta jakaa kirjeet itse.",
  "upload.instead": {
    one: "Uusi luettelo korvaa nyt luetellun henkilön.",
    other: "Uusi luettelo korvaa nyt luetellut {n} henkilöä.",
  },
  "upload.template": "Tyhjä täytettävä tiedosto (CSV)",
  "upload.filled": "Tämä kehikko lukuineen muutettavaksi ja uudelleen lähetettäväksi (CSV)",
  "upload.file": "Tiedosto",
  "upload.file.why": "Työkirja (.xlsx) tai .csv. Se otetaan kokonaan tai ei lainkaan.",
  "upload.take": "Ota tiedosto",
  "say.title": "Kuntaryhmä",
  "say.lead":
    "Kerro, montako tässä roolissa on kussakin kunnassa. Jos ketään ei luetella nimeltä, tulostat yhtä monta kirjettä, jotka kunta jakaa.",
  "say.lead.office": "Yksi virasto vastaa kunkin puolesta: luku on 1.",
  "say.group": "Valmis ryhmä",
  "say.group.none": "Ei mitään",
  "say.places": "Tai nämä kunnat",
  "say.places.why": "Nimiä tai tunnuksia, yksi riviä kohti.",
  "say.file": "Tai tiedosto, jossa ne luetellaan",
  "say.file.why":
    "Työkirja (.xlsx) tai .csv, jossa on yksi kunta riviä kohti, nimellä tai tunnuksella, missä tahansa sarakkeessa. Muita sarakkeita ei lueta. Kuntakohtaisen lukumäärän kerrot alempana.",
  "say.number": "Montako kussakin",
  "say.number.why": "0 poistaa roolin kehikosta siellä.",
  "say.do": "Kerro se kaikista",
  "roles.title": "Pienet ryhmät",
  "roles.lead": "Jos rooli on liian pieni erikseen julkaistavaksi, lue se toiseen.",
  "roles.from": "Lue tämä rooli",
  "roles.to": "rooliin",
  "roles.do": "Lue ne yhteen",
  "clear.title": "Tyhjennä kehikko",
  "clear.what": "Kaikki {n} kehikosta häviävät, heistä {listed} nimeltä lueteltuja.",
  "clear.do": "Tyhjennä",
  "group.frame": "Kehikossa jo olevat",
  "group.arttu2": "ARTTU2-tutkimuksen neljäkymmentä kuntaa (Suomi)",
  "group.all": "Kaikki kunnat, {country}",
  "group.size": "{country}: {size}",
  "people.title": "Nimeltä luetellut",
  "people.lead": "Ketkä kutsutaan. Onko joku aloittanut tai vastannut, ei näy täällä eikä muualla.",
  "people.none": "Ketään ei luetella nimeltä.",
  "letters.title": "Tulosta kirjeet",
  "letters.lead": "Yksi sivu jokaiselle, joka ei ole aloittanut, omalla linkillä ja koodilla.",
  "letters.how-many": {
    one: "Yksi ei ole aloittanut; {without} ilman sähköpostiosoitetta.",
    other: "{n} ei ole aloittanut, heistä {without} ilman sähköpostiosoitetta.",
  },
  "letters.anew":
    "Jokainen kirje saa uuden koodin, eikä henkilön aikaisempi koodi enää toimi. Aloittanut pitää omansa.",
  "letters.every-place": "Kaikki kunnat",
  "letters.place": "{name} ({n})",
  "letters.everybody": "Myös niille, joilla on sähköpostiosoite",
  "letters.everybody.why": "Heidän sähköpostinsa linkki ei sen jälkeen toimi.",
  "letters.print": "Tee kirjeet",
  "letters.printed": { one: "Yksi tulostettava kirje", other: "{n} tulostettavaa kirjettä" },
  "letters.printed.lead":
    "Tulosta tämä sivu: jokainen kirje tulee omalle arkilleen, osoite kuoren ikkunan kohdalle.",
  "letters.once": "Koodit ovat vain tässä. Jos poistut sivulta, kirjeet on tehtävä uudelleen.",
  "people.strike": "Poista",
  "people.strike.why":
    "Se, joka ei halua tulla kysytyksi, poistetaan: nimi ja osoitteet poistetaan heti, eikä kukaan kirjoita hänelle enää. Jos hän on jo vastannut, vastaus jää, sillä kukaan ei näe, mikä se on.",
  "refusal.people.gone": "Ketään tällä nimellä ei enää luetella.",
};

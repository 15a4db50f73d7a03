import type { Texts } from "../../../../platform/i18n/index.ts";
import type { startEn } from "./start.en.ts";

export const startFi: Texts<typeof startEn> = {
  "export.title": "Ota tiedot mukaan",
  "export.lead":
    "Kaikki taulukkona, jonka voit täyttää ja palauttaa, tai muodossa, jota muut työkalut lukevat.",
  "export.workbook": "Koko tietojärjestelmäkokonaisuus taulukkona (XLSX)",
  "export.workbook.note": "Saman tiedoston voi tuoda takaisin: muuta, lisää ja palauta.",
  "export.json": "Koko tietojärjestelmäkokonaisuus JSON-muodossa",
  "export.archimate": "ArchiMate-siirtotiedosto",
  "export.archimate.note": "Arkkitehtuurityökaluille: Model Exchange File Format 3.1.",
  "export.dcat": "Julkiset tietoaineistot DCAT-AP-muodossa",
  "export.dcat.note": "Kansalliseen tietoluetteloon. Mukaan tulevat vain julkisiksi merkityt tietoaineistot.",
  "export.template": "Tyhjä taulukko täytettäväksi",
  "export.api": "Lukurajapinta ja sen OpenAPI-kuvaus",
  "export.xlsx": "Taulukkona",
  "landscape.title": "Mitä meillä on ja mitä on tulossa?",
  "landscape.lead": "Järjestelmät, sopimukset, tehtävät, henkilötiedot ja hankkeet yhdessä kuvassa.",
  "landscape.heading":
    "Järjestelmiä käytössä tai tulossa: {systems}. Hankkeita: {initiatives}. Kaikesta pääsee lähteeseen.",
  "landscape.empty": "Täällä ei ole vielä mitään. Aloita siitä, mitä teillä on.",
  "landscape.start-file": "Tuo tiedosto",
  "landscape.start-tasks": "Aloita valmiista tehtäväluettelosta",
  "landscape.start-hand": "Lisää järjestelmä käsin",
  "landscape.act-words": "sopimusta, joiden osalta on toimittava viimeistään {quarter}",
  "landscape.hardest-words": "on yksikkö, johon muutos osuu ensi vuonna kovimmin",
  "landscape.gaps-words": "puutetta selosteessa käsittelytoimista (30 artikla)",
  "landscape.no-record": "selostetta käsittelytoimista ei vielä ole (30 artikla)",
  "landscape.personal-unsaid": "henkilötietoja ei ole kerrottu: {n}/{total} järjestelmää",
  "landscape.no-record-words":
    "järjestelmässä on henkilötietoja, eikä selostetta käsittelytoimista vielä ole (30 artikla)",
  "landscape.undescribed-words":
    "järjestelmässä on henkilötietoja, joita mikään käsittelytoimi ei kuvaa (30 artikla)",
  "landscape.overlooked-words": "asiaa, jotka kannattaisi katsoa mutta joita kukaan ei katso",
  "landscape.views": "Kysymyksiä ja vastauksia",
  "landscape.registers": "Kaikki lajeittain",
  "view.contract-year": "Minkä sopimusten osalta on toimittava?",
  "view.contract-year.note": "Vuosikello, laskettu päivä ja sen syy.",
  "view.load": "Mikä osuu mihinkin yksikköön ja milloin?",
  "view.load.note": "Hankkeet yksiköittäin ja neljänneksittäin, ja missä ne törmäävät.",
  "view.overlooked": "Mitä meiltä jää huomaamatta?",
  "view.overlooked.note":
    "Käsin ylläpidetyt organisaatiotiedot, järjestelmät ilman omistajaa, tehtävät ilman järjestelmää.",
  "view.record": "Onko seloste käsittelytoimista valmis?",
  "view.record.note":
    "30 artiklan seloste, johdettu tietojärjestelmäkokonaisuudesta, ja siitä puuttuvat tiedot.",
  "view.agreements": "Mitkä käsittelysopimukset puuttuvat tai ovat myöhässä?",
  "view.agreements.note": "28 artikla: sopimukset, alikäsittelijät, siirrot ja valvonta.",
  "view.duties": "Täytämmekö velvoitteemme?",
  "view.duties.note": "Kaikki pakollinen: suunniteltu ajoissa, myöhässä tai aloittamatta.",
  "view.quality": "Kuinka hyvin tunnemme järjestelmämme?",
  "view.quality.note": "Mihin on vastattu, mitä omistaja on vahvistanut ja kuinka vanhaa tieto on.",
  "view.matrix": "Kuka käyttää mitä ja mihin?",
  "view.matrix.note": "Järjestelmät ja tehtävät, järjestelmät ja yksiköt, hankkeet ja yksiköt.",
  "starter.title": "Valmiita luetteloita alkuun",
  "starter.tasks": "Kunnan neutraali tehtäväluettelo",
  "starter.tasks.note":
    "{n} tehtävää viidellä kielellä, liitetty COFOG-luokitukseen. Meidän tekemämme, vapaasti muutettavissa.",
  "starter.cofog": "COFOG, YK:n julkisyhteisöjen tehtäväluokitus",
  "starter.cofog.note": "{n} ryhmää ja luokkaa. Käännöksiä ei ole tarkistettu.",
  "starter.initiatives": "Maanne tunnetut yhteiset hankkeet",
  "starter.initiatives.note":
    "{n} nimettyä ohjelmaa, lakia ja ratkaisua lähteineen. Tarkistamattomat on merkitty.",
  "starter.take": "Ota nämä",
  "starter.have": "On jo täällä",
  "starter.unverified": "tarkistamatta",
};

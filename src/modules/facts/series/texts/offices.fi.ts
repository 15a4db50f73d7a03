import type { Texts } from "../../../../platform/i18n/index.ts";
import type { officesEn } from "./offices.en.ts";

export const officesFi: Texts<typeof officesEn> = {
  "offices.title": "Mistä uudemmat luvut tulevat?",
  "offices.lead":
    "Katso, milloin kultakin tilastovirastolta kysyttiin viimeksi ja mitä siitä seurasi, ja hae uudempia lukuja. Aiemmat luvut ovat voimassa, kunnes uudemmat pitävät paikkansa.",
  "offices.link": "Hae uudempia lukuja",
  "offices.asked-for": "Kysytään",
  "subject.inhabitants": "Asukkaat",
  "subject.ages": "Osuudet iän mukaan",
  "asked.inhabitants": "Kunkin kunnan ja koko maan asukasluku taulukosta aiheesta ”{subject}”",
  "asked.ages":
    "Kuinka moni kunkin kunnan ja koko maan asukkaista on 20–64-vuotias, vähintään 65-vuotias ja vähintään 80-vuotias, ikätaulukosta aiheesta ”{subject}”",
  "offices.nowhere": "Tästä asennuksesta ei kysytä",
  "offices.table": "Taulukko",
  "offices.taken": "Luvut otettu viimeksi",
  "offices.taken-on": "{when}, uusimmat vuodelta {year}",
  "offices.never": "Ei koskaan haettu täällä",
  "offices.last": "Kysytty viimeksi",
  "offices.refused": "Viimeisimpiä lukuja ei otettu",
  "offices.broken":
    "Haku, joka alkoi {when}, katkesi todennäköisesti palvelimen pysäytykseen. Mitään ei muutettu, eikä kukaan jatka hakua: hae uudelleen.",
  "offices.choose": "Taulukko",
  "offices.choose-why": "Useampi sopii. Valintasi muistetaan ensi kerralla.",
  "offices.choose-none": "Valitse taulukko",
  "fetch.inhabitants": "Hae asukkaat: {publisher}",
  "fetch.ages": "Hae osuudet iän mukaan: {publisher}",
  "outcome.none": "Ei vielä kysytty",
  "outcome.kept": "{when}: uusia lukuja {added}, muutettuja {revised}",
  "outcome.nothing-new": "{when}: ei mitään uutta",
  "outcome.which": "{when}: useampi taulukko sopii, ja yksi on valittava",
  "outcome.refused": "{when}: hylätty",
  "reading.of": "Haetaan: {publisher}",
  "reading.looks": "Etsitään taulukkoa …",
  "reading.step": "Kysymys {step}/{steps} …",
  "reading.leave": "Voit poistua sivulta ja palata.",
  "monthly.is-off": "Uudempia lukuja haetaan vain, kun joku pyytää.",
  "monthly.is-on": "Uudempia lukuja etsitään neljän viikon välein.",
  "monthly.switch-on": "Etsi neljän viikon välein: {publisher}",
  "monthly.switch-off": "Lopeta etsiminen: {publisher}",
};

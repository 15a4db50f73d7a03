import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const fi: Texts<typeof en> = {
  "cube.all": "Kaikki",
  "cube.all-answers": "Kysymys kokonaisuutena",
  "cube.note":
    "Ryhmät, joissa vastasi alle {threshold}, on piilotettu, samoin muut, jotka paljastaisivat ne. Osuus, joka on 0,9 tai enemmän, kerrotaan vähintään 0,9:nä, ja osuus, joka on 0,1 tai vähemmän, enintään 0,1:nä. Kun määrä kerrotaan vähimmäismääränä, vastanneita voi olla enemmän.",
  "cube.asides":
    "Kun kysymyksessä on vastauksia asteikon vierellä (kuten en osaa sanoa), kunkin asteikon vastauksen osuus ja keskiarvo lasketaan niistä, jotka antoivat jonkin asteikon vastauksista; tällaisen vastauksen rivillä oleva lukumäärä kertoo, montako heitä on. Kunkin asteikon vierellä olevan vastauksen osuus lasketaan kaikista kysymykseen vastanneista.",
  "dimension.item": "Kysymys",
  "dimension.answer": "Vastaus",
  "dimension.group": "Ryhmä",
  "dimension.measure": "Luku",
  "dimension.wave": "Kierros",
  "measure.n": "Vastausten määrä",
  "measure.share": "Osuus",
  "measure.lower": "Luottamusvälin alaraja (95 %)",
  "measure.upper": "Luottamusvälin yläraja (95 %)",
  "measure.mean": "Keskiarvo",
  "measure.se": "Keskivirhe",
  "unit.answers": "vastausta",
  "refusal.release-facts.no-stratum": "Vastaus tuli ryhmästä {place}, {role}, jota ei ole kehikossa.",
  "column.count-status": "Miten määrä kerrotaan",
  "column.status": "Miten luku kerrotaan",
  "codebook.unit.personal-anonymous": "Henkilö",
  "codebook.unit.on-record": "Kunta",
  "codebook.sampling.all":
    "Kaikki kehikossa olevat kutsuttiin; vastanneet tulkitaan satunnaisesti poimituiksi paikan ja roolin sisällä, äärellisen perusjoukon korjauksella.",
  "codebook.sampling.some":
    "{population}:sta kehikossa olevasta kutsuttiin {invited}, kysyjän luettelon mukaan; vastanneet tulkitaan satunnaisesti poimituiksi paikan ja roolin sisällä, äärellisen perusjoukon korjauksella.",
  "codebook.weights":
    "Vastaus edustaa niin montaa kehikon henkilöä kuin paikalla ja roolilla, tai pienimmällä niistä kerrotulla ryhmällä, on vastannutta kohti; kaikki ryhmät, joita ei kerrota, lasketaan yhteen.",
  "codebook.rate-in-file": "Katso response.csv",
  "codebook.everybody.personal-anonymous": "Kaikki kehikossa olevat",
  "codebook.everybody.on-record": "Kaikki kehikon kunnat",
  "codebook.some": "Ne, jotka vastasivat {answers} kysymykseen {item}",
  "catalogue.description":
    "Mitä vastattiin, kysymyksittäin ja ryhmittäin, vastausten määrä ja luottamusväli mukana.",
  "catalogue.revised": "Aiempi julkaisu, jonka tämä korjaa.",
  "refusal.release-facts.open":
    "Julkaisu kertoisi enemmän kuin saa: {what}. Sitä ei julkaista; muuta jaotteluja tai nosta kynnystä.",
};

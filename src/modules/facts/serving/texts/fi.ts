import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const fi: Texts<typeof en> = {
  "title.by": "muuttujina",
  "title.and": "ja",
  "dimension.item": "kysymys",
  "dimension.answer": "vastaus",
  "dimension.group": "ryhmä",
  "dimension.measure": "tiedot",
  "dimension.wave": "kierros",
  "codelist.role": "roolit",
  "codelist.place": "kunnat",
  "codelist.size": "kokoryhmät",
  subject: "Kuntien kyselyt",
  "source-reference": "Lähde: taulukon julkaissut kunta",
  "note.hidden": "h (.px: ..) = piilotettu, jotta ketään ei voi tunnistaa",
  "note.none": "n (.px: ...) = kukaan ei vastannut tai kukaan ei antanut asteikon vastausta",
  "note.beside":
    "Kun kysymyksessä on vastauksia asteikon vierellä (kuten en osaa sanoa), kunkin asteikon vastauksen osuus ja keskiarvo lasketaan niistä, jotka antoivat jonkin asteikon vastauksista; tällaisen vastauksen rivillä oleva lukumäärä kertoo, montako heitä on. Kunkin asteikon vierellä olevan vastauksen osuus lasketaan kaikista kysymykseen vastanneista.",
  "note.not-asked": "x (.px: .) = ei kysytty, tai kysymyksessä ei ole tällaista vastausta",
  "note.nearly-all": "g = vähintään esitetty luku; tarkkaa lukua ei julkaista",
  "note.nearly-none": "l = osuus on enintään esitetty; tarkkaa osuutta ei julkaista",
  "note.break": "b = kysymys on muuttunut edellisen kierroksen jälkeen",
  "link.release": "Julkaisu, josta taulukko on peräisin",
};

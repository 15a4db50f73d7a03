import type { Texts } from "../../../platform/i18n/index.ts";
import type { logEn } from "./log.en.ts";

export const logFi: Texts<typeof logEn> = {
  "logged.attestations.taken-over": "Vahvistukset tuotu tiedostosta tai toisesta järjestelmästä",
  "logged.attestation-term.changed": "Vahvistuksen voimassaoloaika muutettu",
  "logged.change-limit.set": "Kuormaraja asetettu",
  "logged.effort-table.changed": "Hankkeiden tavallinen työmäärä muutettu",
  "logged.lead-times.changed": "Hankinnan valmisteluaika muutettu",
  "logged.landscape.kle-imported": "KLE-julkaisu tuotu",
  "logged.landscape.kitos-imported": "Tuotu KITOSista",
  "logged.landscape.kitos-choices-mapped": "Kerrottu, mitä KITOSin valinnat täällä vastaavat",
  "logged.task.mapped": "Tehtävä yhdistetty toisen luokituksen tehtävään",
  "logged.task.unmapped": "Kahden luokituksen yhteys poistettu",
  "logged.overlap.meant": "Päällekkäisyys merkittiin tarkoitukselliseksi",
  "logged.overlap.no-longer-meant": "Päällekkäisyys ei ole enää tarkoituksellinen",
  "logged.shared-system.promoted": "Otettu yhteiseen luetteloon",
  "logged.shared-system.declined": "Ei otettu yhteiseen luetteloon",
  "logged.shared-system.changed": "Muutettu yhteisessä luettelossa",
  "logged.shared-system.deactivated": "Ei enää tarjolla",
  "logged.shared-system.reactivated": "Taas tarjolla",
  "logged.shared-system.merged": "Yhdistetty yhteisessä luettelossa",
  "object.shared-system": "Yhteinen järjestelmä",
  "logged.effort-year.set": "Henkilötyövuoden tunnit asetettu",
  "logged.change-limit.withdrawn": "Vastalause kuormarajasta peruttu",
  "logged.change-limit.contested": "Vastalause kuormarajasta",
  "logged.change-limit.answered": "Vastalauseeseen kuormarajasta vastattu",
};

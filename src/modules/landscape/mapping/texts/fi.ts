import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const fi: Texts<typeof en> = {
  title: "Vastaavuudet tiedostosta",
  file: "Laskentataulukko (XLSX) tai CSV-tiedosto",
  "file.why":
    "Yksi vastaavuus riviä kohti: luettelo ja koodi, miten tehtävät suhteutuvat toisiinsa, luettelo ja koodi. Oman vientitiedoston voi lähettää takaisin.",
  read: "Lue tiedosto",
  faulty: "Tiedostossa on virheitä",
  preview: "Nämä vastaavuudet tallennetaan",
  "column.fromList": "Luettelosta",
  "column.fromCode": "Koodista",
  "column.fromTitle": "Tehtävästä",
  "column.how": "Miten",
  "column.toList": "Luetteloon",
  "column.toCode": "Koodiin",
  "column.toTitle": "Tehtävään",
  "column.author": "Tekijä",
  "column.on": "Päivä",
  "column.delete": "Poista (x)",
  mapping: "Vastaavuus",
  added: "Uudet",
  unchanged: "Ennallaan",
  removed: "Poistetut",
  done: { one: "Tallennettu: yksi vastaavuus.", other: "Tallennettu: {n} vastaavuutta." },
  nothing: "Ei tallennettavaa: kaikki vastaavuudet ovat jo täällä.",
  list: "Tehtäväluettelo",
  "list.any": "Kaikki luettelot",
  against: "Verrattuna luetteloon",
  show: "Näytä",
  remove: "Poista",
  gone: "Vastaavuus on poistettu.",
  away: "Ota vastaavuudet mukaan",
  "refusal.mapped.unknown-list": "”{list}” ei ole tehtäväluettelo täällä. Täällä olevat: {known}.",
  "refusal.mapped.unknown-code":
    "Luettelossa {list} ei ole täällä tehtävää ”{code}”. Korjaa koodi tai hae luettelo ensin.",
  "refusal.mapped.unknown-how":
    "”{how}” ei ole tunnettu kahden tehtävän suhde. Kirjoita jokin näistä: {known}.",
  "refusal.mapped.missing": "Solu on tyhjä. Täytä ”{column}”.",
  "refusal.mapped.not-there":
    "Kohteilla {from} ja {to} ei ole täällä tätä vastaavuutta, joten sitä ei voi poistaa.",
};

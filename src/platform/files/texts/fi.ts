import type { Texts } from "../../i18n/index.ts";
import type { en } from "./en.ts";

export const fi: Texts<typeof en> = {
  "refusal.file.empty": "Tiedostossa {file} ei ole rivejä.",
  "refusal.file.too-large":
    "{file} on {megabytes} Mt; enintään {max} Mt voidaan lukea. Jaa tiedosto tai poista kuvat.",
  "refusal.file.not-a-table":
    "{file} ei ole laskentataulukko, vaikka nimi niin sanoisi. Tallenna luettelo XLSX- tai CSV-muotoon.",
  "refusal.file.old-workbook":
    "{file} on vanha työkirja (.xls) tai suojattu salasanalla. Tallenna se .xlsx-muotoon ilman salasanaa.",
  "refusal.file.other-workbook": "{file} on toisenlainen työkirja. Tallenna se .xlsx-muotoon.",
  "refusal.file.zip-without-workbook":
    "{file} on pakattu tiedosto, jossa ei ole työkirjaa. Pura se ja valitse itse luettelo.",
  "refusal.file.pdf": "{file} on PDF. Valitse laskentataulukko, josta se on tehty.",
  "refusal.file.web-page":
    "{file} on verkkosivu tai XML. Avaa se taulukkolaskentaohjelmassa ja tallenna se .xlsx-muotoon.",
  "refusal.file.not-text":
    "Tiedoston {file} rivillä {line} on merkkejä, joita tekstissä ei ole. Tallenna se muotoon CSV UTF-8.",
  "refusal.file.broken":
    "{file} on vioittunut eikä sitä voi avata. Tallenna se uudelleen ja yritä uudestaan.",
  "refusal.file.bomb":
    "{file} on purettuna yli {megabytes} Mt tai suurempi kuin se ilmoittaa. Sitä ei luettu.",
  "refusal.file.too-many-entries": "Tiedostossa {file} on {count} pakattua osaa; enintään {max} luetaan.",
  "refusal.file.doctype": "Tiedostossa {file} on dokumenttyyppi, jota työkirjoissa ei ole. Sitä ei luettu.",
  "refusal.file.too-many-rows":
    "Tiedostossa {file} on {count} riviä; enintään {max} voidaan lukea kerralla. Jaa luettelo.",
  "refusal.file.too-many-columns":
    "Tiedoston {file} taulukossa {sheet} on vähintään {count} saraketta; enintään {max} voidaan lukea.",
  "refusal.file.too-many-cells":
    "Tiedostossa {file} on {count} solua (rivit kertaa sarakkeet); enintään {max} voidaan lukea kerralla. Jaa luettelo.",
  "refusal.file.column-twice":
    "Tiedoston {file} taulukossa {sheet} on sarake {column} kahdesti: {first} ja {second}. Nimeä toinen uudelleen tai poista se.",
  "refusal.file.open-quote":
    "Tiedostossa {file} on lainausmerkki, joka avataan mutta jota ei suljeta, havaittu rivillä {line}.",
  "refusal.file.not-utf-8": "Tiedostoa {file} ei ole kirjoitettu UTF-8-muodossa.",
  "refusal.file.wrong-quote":
    "Tiedoston {file} rivillä {line} on lainausmerkki, jota muoto ei salli: lainausmerkeissä oleva arvo alkaa ja päättyy lainausmerkkiin, ja sen sisällä oleva kirjoitetaan kahdesti.",
  "refusal.file.uneven":
    "Tiedoston {file} rivillä {line} arvojen määrä on {n}; otsikkorivillä niitä on {expected}.",
  "refusal.file.name-twice": "Tiedostossa {file} on kaksi saraketta nimeltä ”{column}”.",
  "refusal.cell.too-long": "Teksti on pidempi kuin {max} merkkiä.",
  "refusal.cell.control-character":
    "Tekstissä ”{value}” on merkki, jota ei voi näyttää. Kirjoita teksti uudelleen.",
  "refusal.cell.error-value": "Solussa on virhe {value}.",
  "refusal.cell.formula-without-value":
    "Solussa on kaava ilman tallennettua arvoa. Avaa tiedosto taulukkolaskentaohjelmassa ja tallenna se.",
  "refusal.cell.merged": "Solu on yhdistetty muihin. Jaa solut ja täytä jokainen.",
  "refusal.value.not-a-number": "”{value}” ei ole luku.",
  "refusal.value.no-such-day": "Päivää {value} ei ole: kuukaudessa ei ole sellaista päivää.",
  "refusal.value.not-a-day": "”{value}” ei ole päivämäärä. Kirjoita se muodossa 2027-12-31.",
  "refusal.value.two-digit-year": "Vuodessa ”{value}” on kaksi numeroa. Kirjoita kaikki neljä.",
  "refusal.value.not-a-yes-or-no": "”{value}” ei ole kyllä eikä ei.",
  "cell.formula": "Kaava: sitä ei lasketa tässä, vaan käytetään tiedostoon tallennettua arvoa.",
  "cell.number-two-ways": "”{text}” voidaan lukea kahdella tavalla; tässä se luetaan arvona {value}.",
};

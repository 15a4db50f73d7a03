import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./estimate.en.ts";

export const fi: Texts<typeof en> = {
  "refusal.estimate.no-p-value": "Testillä {n} ei ole p-arvoa: sen on oltava väliltä 0–1.",
  "refusal.estimate.id-twice":
    "”{id}” on estimaattien joukossa kahdesti, toisen kerran kohdassa {path}; jokaisen tunnuksen on oltava eri.",
  "refusal.estimate.no-calibration":
    "{path} pyytää kalibroituja painoja, mutta asetelmassa ei ole kalibrointia.",
  "refusal.estimate.key-twice": "{path} on asetelmassa kahdesti.",
  "refusal.estimate.field-unknown": "{path} ei ole asetelman muodon kenttä.",
  "refusal.estimate.field-missing": "Asetelmasta puuttuu {path}.",
  "refusal.estimate.field-one-of":
    "Asetelman kohdassa {path} on ”{read}”; sen on oltava jokin näistä: {allowed}.",
  "refusal.estimate.field-wrong": "Asetelman kohdassa {path} on ”{read}”, joka ei voi olla siinä.",
  "refusal.estimate.column-unknown":
    "Tiedostossa ei ole saraketta ”{column}”; asetelman kohta {path} pyytää sitä.",
  "refusal.estimate.no-number": "Rivi {line}, sarake ”{column}”: ”{read}” ei ole luku.",
  "refusal.estimate.not-positive":
    "Rivi {line}, sarake ”{column}”: tässä on ”{read}”, vaikka tarvitaan nollaa suurempi luku.",
  "refusal.estimate.gap":
    "Rivi {line}, sarake ”{column}”: ”{read}” lasketaan puuttuvaksi, ja jokainen rivi tarvitsee tässä arvon.",
  "refusal.estimate.unit-in-two":
    "Rivi {line}, sarake ”{column}”: yksikkö ”{read}” on myös toisessa ositteessa; yksikkö kuuluu yhteen.",
  "refusal.estimate.population-varies":
    "Rivi {line}, sarake ”{column}”: perusjoukko on tässä {read} ja muualla samassa ositteessa {first}.",
  "refusal.estimate.population-small":
    "Rivi {line}, sarake ”{column}”: perusjoukko on {read}, mutta ositteen yksiköitä on tiedostossa {n}.",
  "refusal.estimate.single-unit":
    "Rivi {line}, sarake ”{column}”: ositteessa ”{read}” on vain yksi yksikkö, ja asetelman /singleUnit sanoo, että silloin pysähdytään.",
  "refusal.estimate.single-row":
    "Tiedostossa on vain yksi yksikkö, ja asetelman /singleUnit sanoo, että silloin pysähdytään.",
  "refusal.estimate.no-target":
    "Rivi {line}, sarake ”{column}”: kalibroinnissa ei ole tavoitetta arvolle ”{read}”.",
  "refusal.estimate.target-of-nobody":
    "Kalibroinnissa on tavoite luokalle ”{category}” sarakkeessa ”{column}”, mutta yksikään rivi ei ole siinä luokassa.",
  "refusal.estimate.target-zero":
    "Kalibroinnissa on tavoite 0 luokalle ”{category}” sarakkeessa ”{column}”, mutta siinä luokassa on rivejä.",
  "refusal.estimate.targets-disagree":
    "Kalibroinnin tavoitteet ovat ristiriidassa: sarakkeen ”{first}” tavoitteet ovat yhteensä {one}, sarakkeen ”{second}” {other}.",
  "refusal.estimate.no-raking": "Kalibrointi ei asetu: {n} kierroksen jälkeen painot liikkuvat yhä.",
  "refusal.estimate.too-many-cells":
    "Pyydetyssä ristiintaulukossa on {n} solua; enintään {max} voidaan laskea.",
  "refusal.estimate.design-utf-8": "Tiedostoa {file} ei ole kirjoitettu UTF-8-muodossa.",
  "refusal.estimate.design-json": "{file} ei ole JSON-tiedosto.",
  "refusal.estimate.design-json-at":
    "{file} ei ole JSON-tiedosto: jotain on vialla rivillä {line}, sarakkeessa {column}, kohdassa ”{read}”.",
  "refusal.estimate.more-than-frame":
    "Ositteessa ”{stratum}” vastasi {n}, enemmän kuin sen kehikossa on ({frame}).",
  "refusal.estimate.nobody-answered":
    "Kukaan ei vastannut ositteessa ”{stratum}” ({frame} kehikossa). Sano, mihin ositteeseen se yhdistetään.",
};

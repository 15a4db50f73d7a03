import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./estimate.en.ts";

export const sv: Texts<typeof en> = {
  "refusal.estimate.no-p-value": "Test {n} har inget p-värde: det ska ligga från 0 till 1.",
  "refusal.estimate.id-twice":
    "”{id}” står två gånger bland skattningarna, andra gången vid {path}; varje id måste vara olika.",
  "refusal.estimate.no-calibration": "{path} ber om kalibrerade vikter, men designen har ingen kalibrering.",
  "refusal.estimate.key-twice": "{path} står två gånger i designen.",
  "refusal.estimate.field-unknown": "{path} är inget fält i designens format.",
  "refusal.estimate.field-missing": "Designen saknar {path}.",
  "refusal.estimate.field-one-of": "Vid {path} i designen står ”{read}”; det måste vara något av: {allowed}.",
  "refusal.estimate.field-wrong": "Vid {path} i designen står ”{read}”, som inte kan stå där.",
  "refusal.estimate.column-unknown":
    "Det finns ingen kolumn ”{column}” i filen; {path} i designen ber om den.",
  "refusal.estimate.no-number": "Rad {line}, kolumn ”{column}”: ”{read}” är inget tal.",
  "refusal.estimate.not-positive":
    "Rad {line}, kolumn ”{column}”: här står ”{read}” där det behövs ett tal över 0.",
  "refusal.estimate.gap":
    "Rad {line}, kolumn ”{column}”: ”{read}” räknas som saknat, och här behöver varje rad ett värde.",
  "refusal.estimate.unit-in-two":
    "Rad {line}, kolumn ”{column}”: enheten ”{read}” står också i ett annat stratum; en enhet hör till ett.",
  "refusal.estimate.population-varies":
    "Rad {line}, kolumn ”{column}”: populationen är {read} här och {first} på ett annat ställe i samma stratum.",
  "refusal.estimate.population-small":
    "Rad {line}, kolumn ”{column}”: populationen är {read}, men {n} enheter ur stratumet finns i filen.",
  "refusal.estimate.single-unit":
    "Rad {line}, kolumn ”{column}”: stratumet ”{read}” har en enda enhet, och /singleUnit i designen säger att det då ska stanna.",
  "refusal.estimate.single-row":
    "Filen har en enda enhet, och /singleUnit i designen säger att det då ska stanna.",
  "refusal.estimate.no-target": "Rad {line}, kolumn ”{column}”: kalibreringen har inget mål för ”{read}”.",
  "refusal.estimate.target-of-nobody":
    "Kalibreringen har ett mål för ”{category}” i ”{column}”, men ingen rad finns i den kategorin.",
  "refusal.estimate.target-zero":
    "Kalibreringen har målet 0 för ”{category}” i ”{column}”, men det finns rader i den kategorin.",
  "refusal.estimate.targets-disagree":
    "Kalibreringens mål är oense: de för ”{first}” blir tillsammans {one}, de för ”{second}” {other}.",
  "refusal.estimate.no-raking":
    "Kalibreringen kommer inte till ro: efter {n} varv flyttar sig vikterna fortfarande.",
  "refusal.estimate.too-many-cells":
    "En korstabell med {n} celler efterfrågas; {max} är det mesta som kan räknas ut.",
  "refusal.estimate.design-utf-8": "{file} är inte skriven i UTF-8.",
  "refusal.estimate.design-json": "{file} är inte JSON.",
  "refusal.estimate.design-json-at":
    "{file} är inte JSON: något är fel på rad {line}, kolumn {column}, vid ”{read}”.",
  "refusal.estimate.more-than-frame":
    "I stratumet ”{stratum}” svarade {n}, fler än dess ram rymmer ({frame}).",
  "refusal.estimate.nobody-answered":
    "Ingen svarade i stratumet ”{stratum}” ({frame} i ramen). Säg vilket stratum det slås ihop med.",
};

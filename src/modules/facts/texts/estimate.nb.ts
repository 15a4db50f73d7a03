import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./estimate.en.ts";

export const nb: Texts<typeof en> = {
  "refusal.estimate.no-p-value": "Test {n} har ingen p-verdi: den må ligge fra 0 til 1.",
  "refusal.estimate.id-twice":
    "«{id}» står to ganger blant estimatene, andre gang ved {path}; hver id må være forskjellig.",
  "refusal.estimate.no-calibration": "{path} ber om kalibrerte vekter, men designet har ingen kalibrering.",
  "refusal.estimate.key-twice": "{path} står to ganger i designet.",
  "refusal.estimate.field-unknown": "{path} er ikke et felt i designets format.",
  "refusal.estimate.field-missing": "Designet mangler {path}.",
  "refusal.estimate.field-one-of": "Ved {path} i designet står «{read}»; det må være en av: {allowed}.",
  "refusal.estimate.field-wrong": "Ved {path} i designet står «{read}», som ikke kan stå der.",
  "refusal.estimate.column-unknown":
    "Det finnes ingen kolonne «{column}» i filen; {path} i designet ber om den.",
  "refusal.estimate.no-number": "Linje {line}, kolonne «{column}»: «{read}» er ikke et tall.",
  "refusal.estimate.not-positive":
    "Linje {line}, kolonne «{column}»: Her står «{read}» der det trengs et tall over 0.",
  "refusal.estimate.gap":
    "Linje {line}, kolonne «{column}»: «{read}» teller som manglende, og her må hver rad ha en verdi.",
  "refusal.estimate.unit-in-two":
    "Linje {line}, kolonne «{column}»: Enheten «{read}» står også i et annet stratum; en enhet hører til ett.",
  "refusal.estimate.population-varies":
    "Linje {line}, kolonne «{column}»: Populasjonen er {read} her og {first} et annet sted i samme stratum.",
  "refusal.estimate.population-small":
    "Linje {line}, kolonne «{column}»: Populasjonen er {read}, men {n} enheter fra stratumet er i filen.",
  "refusal.estimate.single-unit":
    "Linje {line}, kolonne «{column}»: stratumet «{read}» har bare én enhet, og /singleUnit i designet sier at det da skal stoppes.",
  "refusal.estimate.single-row":
    "Filen har bare én enhet, og /singleUnit i designet sier at det da skal stoppes.",
  "refusal.estimate.no-target":
    "Linje {line}, kolonne «{column}»: Kalibreringen har ikke noe mål for «{read}».",
  "refusal.estimate.target-of-nobody":
    "Kalibreringen har et mål for «{category}» i «{column}», men ingen rad er i den kategorien.",
  "refusal.estimate.target-zero":
    "Kalibreringen har målet 0 for «{category}» i «{column}», men det er rader i den kategorien.",
  "refusal.estimate.targets-disagree":
    "Kalibreringens mål er uenige: De for «{first}» gir til sammen {one}, de for «{second}» {other}.",
  "refusal.estimate.no-raking":
    "Kalibreringen faller ikke til ro: Etter {n} runder flytter vektene seg fortsatt.",
  "refusal.estimate.too-many-cells":
    "Det bes om en krysstabell med {n} celler; {max} er det meste som kan regnes ut.",
  "refusal.estimate.design-utf-8": "{file} er ikke skrevet i UTF-8.",
  "refusal.estimate.design-json": "{file} er ikke JSON.",
  "refusal.estimate.design-json-at":
    "{file} er ikke JSON: Noe er galt i linje {line}, kolonne {column}, ved «{read}».",
  "refusal.estimate.more-than-frame":
    "I stratumet «{stratum}» svarte {n}, flere enn rammen rommer ({frame}).",
  "refusal.estimate.nobody-answered":
    "Ingen svarte i stratumet «{stratum}» ({frame} i rammen). Si hvilket stratum det slås sammen med.",
};

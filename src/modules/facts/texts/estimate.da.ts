import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./estimate.en.ts";

export const da: Texts<typeof en> = {
  "refusal.estimate.no-p-value": "Test {n} har ingen p-værdi: den skal ligge fra 0 til 1.",
  "refusal.estimate.id-twice":
    "»{id}« står to gange blandt estimaterne, anden gang ved {path}; hvert id skal være forskelligt.",
  "refusal.estimate.no-calibration": "{path} beder om kalibrerede vægte, men designet har ingen kalibrering.",
  "refusal.estimate.key-twice": "{path} står to gange i designet.",
  "refusal.estimate.field-unknown": "{path} er ikke et felt i designets format.",
  "refusal.estimate.field-missing": "Designet mangler {path}.",
  "refusal.estimate.field-one-of": "Ved {path} i designet står »{read}«; det skal være en af: {allowed}.",
  "refusal.estimate.field-wrong": "Ved {path} i designet står »{read}«, som ikke kan stå der.",
  "refusal.estimate.column-unknown":
    "Der er ingen kolonne »{column}« i filen; {path} i designet beder om den.",
  "refusal.estimate.no-number": "Linje {line}, kolonne »{column}«: »{read}« er ikke et tal.",
  "refusal.estimate.not-positive":
    "Linje {line}, kolonne »{column}«: Her står »{read}«, hvor der skal stå et tal over 0.",
  "refusal.estimate.gap":
    "Linje {line}, kolonne »{column}«: »{read}« tæller som manglende, og her skal hver række have en værdi.",
  "refusal.estimate.unit-in-two":
    "Linje {line}, kolonne »{column}«: Enheden »{read}« står også i et andet stratum; en enhed hører til ét.",
  "refusal.estimate.population-varies":
    "Linje {line}, kolonne »{column}«: Populationen er {read} her og {first} et andet sted i samme stratum.",
  "refusal.estimate.population-small":
    "Linje {line}, kolonne »{column}«: Populationen er {read}, men {n} enheder fra stratummet er i filen.",
  "refusal.estimate.single-unit":
    "Linje {line}, kolonne »{column}«: stratummet »{read}« har kun én enhed, og /singleUnit i designet siger, at der så skal stoppes.",
  "refusal.estimate.single-row":
    "Filen har kun én enhed, og /singleUnit i designet siger, at der så skal stoppes.",
  "refusal.estimate.no-target": "Linje {line}, kolonne »{column}«: Kalibreringen har intet mål for »{read}«.",
  "refusal.estimate.target-of-nobody":
    "Kalibreringen har et mål for »{category}« i »{column}«, men ingen række er i den kategori.",
  "refusal.estimate.target-zero":
    "Kalibreringen har målet 0 for »{category}« i »{column}«, men der er rækker i den kategori.",
  "refusal.estimate.targets-disagree":
    "Kalibreringens mål er uenige: De for »{first}« giver tilsammen {one}, de for »{second}« {other}.",
  "refusal.estimate.no-raking":
    "Kalibreringen falder ikke til ro: Efter {n} runder flytter vægtene sig stadig.",
  "refusal.estimate.too-many-cells":
    "Der bedes om en krydstabel med {n} celler; {max} er det meste, der kan regnes ud.",
  "refusal.estimate.design-utf-8": "{file} er ikke skrevet i UTF-8.",
  "refusal.estimate.design-json": "{file} er ikke JSON.",
  "refusal.estimate.design-json-at":
    "{file} er ikke JSON: Noget er galt i linje {line}, kolonne {column}, ved »{read}«.",
  "refusal.estimate.more-than-frame":
    "I stratummet »{stratum}« svarede {n}, flere end dets ramme rummer ({frame}).",
  "refusal.estimate.nobody-answered":
    "Ingen svarede i stratummet »{stratum}« ({frame} i rammen). Sig, hvilket stratum det lægges sammen med.",
};

import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./protection.en.ts";

export const fi: Texts<typeof en> = {
  "refusal.protect.too-long": "Tiedosto on suurempi kuin {max} Mt; lukumäärien taulukko on pienempi.",
  "refusal.protect.not-utf8": "Rivi {line} ei ole UTF-8-muodossa. Tallenna tiedosto muodossa CSV UTF-8.",
  "refusal.protect.quotes": "Rivi {line}: lainausmerkki on auki tai väärässä paikassa.",
  "refusal.protect.header": "Rivin {line} on oltava otsikko row,col,n pilkuin erotettuna.",
  "refusal.protect.no-cells": "Rivillä 1 olevan otsikon alla ei ole yhtään lukumäärää.",
  "refusal.protect.too-many": "Taulukossa on {count} riviä; yhdessä voidaan suojata enintään {max}.",
  "refusal.protect.fields": "Rivillä {line} on {count} kenttää; niitä on oltava kolme: row,col,n.",
  "refusal.protect.no-name": "Rivi {line}, sarake {column}: nimi puuttuu.",
  "refusal.protect.reserved": "Rivi {line}, sarake {column}: nimi * on varattu summille.",
  "refusal.protect.long-name": "Rivi {line}, sarake {column}: nimessä on yli {max} merkkiä.",
  "refusal.protect.odd-name": "Rivi {line}, sarake {column}: nimessä on merkki, jota ei voi kirjoittaa.",
  "refusal.protect.not-whole":
    "Rivi {line}, sarake {column}: ”{value}” ei ole kokonaisluku nollasta ylöspäin.",
  "refusal.protect.too-large": "Rivi {line}, sarake {column}: lukumäärä on suurempi kuin {max}.",
  "refusal.protect.twice": "Rivi {line}, sarakkeet row ja col: {row}, {col} on jo laskettu rivillä {first}.",
  "refusal.disclosure.threshold": "Kynnyksen on oltava kokonaisluku vähintään 1, ei {asked}.",
  "refusal.disclosure.lowered": "Kynnys on {now}, ja sitä voi vain nostaa, ei laskea arvoon {asked}.",
  "refusal.disclosure.frame":
    "Ryhmään kuuluu liian vähän ihmisiä, jotta siitä voisi kysyä luottamuksellisesti; heitä on oltava vähintään {least}: {names}. Yhdistä ryhmiä tai jätä jaottelu pois.",
  "refusal.disclosure.difference": {
    one: "Ryhmässä {more} on {n} henkilö, jota ryhmässä {less} ei ole; molemmista julkaistava paljastaa hänet. Eron on oltava nolla tai vähintään {least}.",
    other:
      "Ryhmässä {more} on {n} henkilöä, joita ryhmässä {less} ei ole; molemmista julkaistava paljastaa nämä harvat. Eron on oltava nolla tai vähintään {least}.",
  },
  "refusal.disclosure.moved": {
    one: "{name} on muuttunut {n}:llä edellisestä julkaisusta, mikä paljastaa kyseisen henkilön. Julkaise se, kun muutos on vähintään {least}.",
    other:
      "{name} on muuttunut {n}:llä edellisestä julkaisusta, mikä paljastaa nämä harvat. Julkaise se, kun muutos on vähintään {least}.",
  },
  "audit.not-the-format":
    "Kuviota ei ole kirjoitettu oikein; siinä ei saa olla muuta, kaikkein vähiten lukumäärää.",
  "audit.other-threshold": "Kuvio on tehty toiselle kynnykselle.",
  "audit.not-in-order":
    "{row}, {col} on kahdesti tai väärässä paikassa, joten järjestys voisi paljastaa jotain.",
  "audit.no-such-cell": "{row}, {col} on piilotettu mutta sitä ei ole taulukossa.",
  "audit.other-kind": "{row}, {col} on merkitty pieneksi, vaikka se ei ole, tai päinvastoin.",
  "audit.shown": "{row}, {col} on pieni lukumäärä eikä sitä ole piilotettu.",
  "audit.other-loss": "Kuvion ilmoittama hinta ei ole sen todellinen hinta.",
  "audit.other-interval": "Se, mitä solusta {row}, {col} voi saada selville, ei ole se, mitä kuvio sanoo.",
  "audit.open": "{row}, {col} voidaan laskea liian tarkasti siitä, mitä julkaistaan.",
  "audit.known-beside": "Joku, joka on yksin toisessa solussa, voi laskea solun {row}, {col}.",
};

import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const fi: Texts<typeof en> = {
  faulty: "Tiedostossa on virheitä",
  "beside.contract.uses": "Järjestelmät, joita se koskee",
  "beside.initiative.end": "Päättyy (päivä tai neljännes)",
  "beside.initiative.units": "Yksiköt, joita se koskee",
  "beside.initiative.hardness": "Kuinka paljon se kuormittaa niitä (1–5)",
  "cell.empty": "”{field}” on tyhjä. {expected}",
  "cell.for-all":
    "Jos sama vastaus sopii kaikille tyhjille riveille, valitse se kohdassa ”Mikä sarake on mikä”.",
  "cell.deputy-alone":
    "Sarake {column} luettiin kentäksi ”{field}”, mutta rivillä ei ole kenttää ”{holder}”. Jos sarake kertoo vastuussa olevan, sano se kohdassa ”Mikä sarake on mikä”.",
  "cell.wrong": "”{field}”: {what}",
  "cell.read": "Kohdassa ”{field}” on ”{value}”. {what}",
  "cell.units-first": "Tuo ensin organisaatio",
  "cell.unknown": "”{field}”: ”{value}” ei ole täällä tunnettu. {expected}",
  "expects.text": "Kirjoita teksti.",
  "expects.number": "Kirjoita luku, esimerkiksi 12.",
  "expects.between": "Kirjoita luku väliltä {min}–{max}.",
  "expects.money": "Kirjoita summa, esimerkiksi 12500,00.",
  "expects.day": "Kirjoita päivä, esimerkiksi 2027-12-31.",
  "expects.quarter": "Kirjoita vuosineljännes, esimerkiksi 2027Q3.",
  "expects.choice": "Kirjoita jokin näistä: {choices}.",
  "expects.flag": "Kirjoita kyllä tai ei.",
  "expects.names": "Kirjoita yksi riville, esimerkiksi ”sv: Omsorg”.",
  "expects.ids": "Kirjoita yksi riville, esimerkiksi ”kitos: 1234”.",
  "expects.reference":
    "Kirjoita nimi niin kuin se on luettelossa {list}. Jos sitä ei ole siellä, lisää se ensin.",
};

import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const sv: Texts<typeof en> = {
  faulty: "Filen har fel",
  "beside.contract.uses": "System som det avser",
  "beside.initiative.end": "Slutar (datum eller kvartal)",
  "beside.initiative.units": "Enheter som berörs",
  "beside.initiative.hardness": "Hur mycket de berörs (1–5)",
  "cell.empty": "”{field}” är tom. {expected}",
  "cell.for-all": "Kan samma svar gälla alla tomma rader, välj det under ”Vilken kolumn är vad”.",
  "cell.deputy-alone":
    "Kolumnen {column} lästes som ”{field}”, men raden säger ingen ”{holder}”. Är det kolumnen som säger vem som har ansvaret, säg det under ”Vilken kolumn är vad”.",
  "cell.wrong": "”{field}”: {what}",
  "cell.read": "”{field}” är ”{value}”. {what}",
  "cell.units-first": "Läs in organisationen först",
  "cell.unknown": "”{field}”: ”{value}” är inte känt här. {expected}",
  "expects.text": "Skriv en text.",
  "expects.number": "Skriv ett tal, till exempel 12.",
  "expects.between": "Skriv ett tal från {min} till {max}.",
  "expects.money": "Skriv ett belopp, till exempel 12500,00.",
  "expects.day": "Skriv ett datum, till exempel 2027-12-31.",
  "expects.quarter": "Skriv ett kvartal, till exempel 2027Q3.",
  "expects.choice": "Skriv något av följande: {choices}.",
  "expects.flag": "Skriv ja eller nej.",
  "expects.names": "Skriv ett per rad, t.ex. ”sv: Omsorg”.",
  "expects.ids": "Skriv en per rad, t.ex. ”kitos: 1234”.",
  "expects.reference": "Skriv namnet som det står under {list}. Finns det inte där, lägg till det först.",
};

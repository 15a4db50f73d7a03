import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const nb: Texts<typeof en> = {
  faulty: "Filen har feil",
  "beside.contract.uses": "Systemer den gjelder",
  "beside.initiative.end": "Slutter (dato eller kvartal)",
  "beside.initiative.units": "Enheter det rammer",
  "beside.initiative.hardness": "Hvor hardt det rammer dem (1–5)",
  "cell.empty": "«{field}» er tom. {expected}",
  "cell.for-all": "Kan det samme svaret gjelde alle tomme rader, velg det under «Hvilken kolonne er hva».",
  "cell.deputy-alone":
    "Kolonnen {column} ble lest som «{field}», men raden sier ingen «{holder}». Er det kolonnen som sier hvem som har ansvaret, si det under «Hvilken kolonne er hva».",
  "cell.wrong": "«{field}»: {what}",
  "cell.read": "«{field}» er «{value}». {what}",
  "cell.units-first": "Hent inn organisasjonen først",
  "cell.unknown": "«{field}»: «{value}» er ikke kjent her. {expected}",
  "expects.text": "Skriv en tekst.",
  "expects.number": "Skriv et tall, for eksempel 12.",
  "expects.between": "Skriv et tall fra {min} til {max}.",
  "expects.money": "Skriv et beløp, for eksempel 12500,00.",
  "expects.day": "Skriv en dato, for eksempel 2027-12-31.",
  "expects.quarter": "Skriv et kvartal, for eksempel 2027Q3.",
  "expects.choice": "Skriv en av disse: {choices}.",
  "expects.flag": "Skriv ja eller nei.",
  "expects.names": "Skriv ett per linje, for eksempel «sv: Omsorg».",
  "expects.ids": "Skriv en per linje, for eksempel «kitos: 1234».",
  "expects.reference": "Skriv navnet som det står under {list}. Står det ikke der, legg det til først.",
};

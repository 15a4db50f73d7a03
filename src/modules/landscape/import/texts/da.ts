import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const da: Texts<typeof en> = {
  faulty: "Filen har fejl",
  "beside.contract.uses": "Systemer, den gælder",
  "beside.initiative.end": "Slutter (dato eller kvartal)",
  "beside.initiative.units": "Enheder, det rammer",
  "beside.initiative.hardness": "Hvor hårdt det rammer dem (1–5)",
  "cell.empty": "»{field}« er tom. {expected}",
  "cell.for-all": "Kan det samme svar gælde alle tomme rækker, så vælg det under »Hvilken kolonne er hvad«.",
  "cell.deputy-alone":
    "Kolonnen {column} blev læst som »{field}«, men rækken siger ingen »{holder}«. Er det kolonnen, der siger, hvem der har ansvaret, så sig det under »Hvilken kolonne er hvad«.",
  "cell.wrong": "»{field}«: {what}",
  "cell.read": "»{field}« er »{value}«. {what}",
  "cell.units-first": "Hent organisationen ind først",
  "cell.unknown": "»{field}«: »{value}« er ikke kendt her. {expected}",
  "expects.text": "Skriv en tekst.",
  "expects.number": "Skriv et tal, fx 12.",
  "expects.between": "Skriv et tal fra {min} til {max}.",
  "expects.money": "Skriv et beløb, fx 12500,00.",
  "expects.day": "Skriv en dato, fx 2027-12-31.",
  "expects.quarter": "Skriv et kvartal, fx 2027Q3.",
  "expects.choice": "Skriv en af disse: {choices}.",
  "expects.flag": "Skriv ja eller nej.",
  "expects.names": "Skriv et på hver linje, fx »sv: Omsorg«.",
  "expects.ids": "Skriv en på hver linje, fx »kitos: 1234«.",
  "expects.reference": "Skriv navnet, som det står under {list}. Står det der ikke, så tilføj det først.",
};

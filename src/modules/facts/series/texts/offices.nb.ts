import type { Texts } from "../../../../platform/i18n/index.ts";
import type { officesEn } from "./offices.en.ts";

export const officesNb: Texts<typeof officesEn> = {
  "offices.title": "Hvor kommer nyere tall fra?",
  "offices.lead":
    "Se når hvert statistisk byrå sist ble spurt, og hva det førte til, og hent nyere tall. Det som var oppgitt før, blir stående til nyere tall holder.",
  "offices.link": "Hent nyere tall",
  "offices.asked-for": "Spørres om",
  "subject.inhabitants": "Innbyggere",
  "subject.ages": "Andeler etter alder",
  "asked.inhabitants": "Antall innbyggere i hver kommune og i landet, fra en tabell om «{subject}»",
  "asked.ages":
    "Hvor mange av dem som bor i hver kommune og i landet, som er 20 til 64, 65 og over og 80 og over, fra en tabell etter alder om «{subject}»",
  "offices.nowhere": "Spørres ikke fra denne installasjonen",
  "offices.table": "Tabell",
  "offices.taken": "Tall sist tatt inn",
  "offices.taken-on": "{when}, de nyeste fra {year}",
  "offices.never": "Aldri hentet her",
  "offices.last": "Sist spurt",
  "offices.refused": "De siste tallene ble ikke tatt inn",
  "offices.broken":
    "Hentingen som begynte {when}, ble avbrutt, trolig fordi serveren ble stanset. Ingenting er endret, og ingen fortsetter den: hent igjen.",
  "offices.choose": "Tabell",
  "offices.choose-why": "Flere passer. Det du velger, huskes til neste gang.",
  "offices.choose-none": "Velg en tabell",
  "fetch.inhabitants": "Hent innbyggere fra {publisher}",
  "fetch.ages": "Hent andeler etter alder fra {publisher}",
  "outcome.none": "Ikke spurt ennå",
  "outcome.kept": "{when}: {added} tall var nye og {revised} rettet",
  "outcome.nothing-new": "{when}: ingenting var nytt",
  "outcome.which": "{when}: flere tabeller passer, og én må velges",
  "outcome.refused": "{when}: avvist",
  "reading.of": "Henter fra {publisher}",
  "reading.looks": "Leter etter tabellen …",
  "reading.step": "Spørsmål {step} av {steps} …",
  "reading.leave": "Du kan forlate siden og komme tilbake.",
  "monthly.is-off": "Nyere tall hentes bare når noen ber om det.",
  "monthly.is-on": "Det letes etter nyere tall hver fjerde uke.",
  "monthly.switch-on": "Let hver fjerde uke hos {publisher}",
  "monthly.switch-off": "Slutt å lete hos {publisher}",
};

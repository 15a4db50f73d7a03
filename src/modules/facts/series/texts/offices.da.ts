import type { Texts } from "../../../../platform/i18n/index.ts";
import type { officesEn } from "./offices.en.ts";

export const officesDa: Texts<typeof officesEn> = {
  "offices.title": "Hvor kommer nyere tal fra?",
  "offices.lead":
    "Se, hvornår hvert statistisk kontor sidst blev spurgt, og hvad der kom ud af det, og hent nyere tal. Det, der var oplyst før, står ved magt, til nyere tal holder.",
  "offices.link": "Hent nyere tal",
  "offices.asked-for": "Spørges om",
  "subject.inhabitants": "Indbyggere",
  "subject.ages": "Andele efter alder",
  "asked.inhabitants": "Antallet af indbyggere i hver kommune og i landet, fra en tabel om »{subject}«",
  "asked.ages":
    "Hvor mange af dem, der bor i hver kommune og i landet, der er 20 til 64, 65 og derover og 80 og derover, fra en tabel efter alder om »{subject}«",
  "offices.nowhere": "Spørges ikke fra denne installation",
  "offices.table": "Tabel",
  "offices.taken": "Tal sidst taget ind",
  "offices.taken-on": "{when}, de nyeste fra {year}",
  "offices.never": "Aldrig hentet her",
  "offices.last": "Sidst spurgt",
  "offices.refused": "De seneste tal blev ikke taget ind",
  "offices.broken":
    "Hentningen, der begyndte {when}, blev afbrudt, sandsynligvis fordi serveren blev stoppet. Intet er ændret, og ingen fortsætter den: hent igen.",
  "offices.choose": "Tabel",
  "offices.choose-why": "Flere passer. Det, du vælger, gemmes til næste gang.",
  "offices.choose-none": "Vælg en tabel",
  "fetch.inhabitants": "Hent indbyggere fra {publisher}",
  "fetch.ages": "Hent andele efter alder fra {publisher}",
  "outcome.none": "Ikke spurgt endnu",
  "outcome.kept": "{when}: {added} tal var nye og {revised} rettet",
  "outcome.nothing-new": "{when}: intet var nyt",
  "outcome.which": "{when}: flere tabeller passer, og en må vælges",
  "outcome.refused": "{when}: afvist",
  "reading.of": "Henter fra {publisher}",
  "reading.looks": "Leder efter tabellen …",
  "reading.step": "Spørgsmål {step} af {steps} …",
  "reading.leave": "Du kan forlade siden og komme tilbage.",
  "monthly.is-off": "Nyere tal hentes kun, når nogen beder om det.",
  "monthly.is-on": "Der ledes efter nyere tal hver fjerde uge.",
  "monthly.switch-on": "Led hver fjerde uge hos {publisher}",
  "monthly.switch-off": "Led ikke længere hos {publisher}",
};

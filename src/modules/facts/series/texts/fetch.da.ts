import type { Texts } from "../../../../platform/i18n/index.ts";
import type { fetchEn } from "./fetch.en.ts";

export const fetchDa: Texts<typeof fetchEn> = {
  "logged.series.asked": "Nyere offentlige tal efterspurgt",
  "logged.series.monthly-on": "Månedligt kig efter nyere offentlige tal slået til",
  "logged.series.monthly-off": "Månedligt kig efter nyere offentlige tal slået fra",
  "logged.series.fetched": "Offentlige tal hentet",
  "logged.series.refused": "Offentlige tal afvist",
  "object.series": "Offentligt tal",
  "refusal.series.no-office": "Der er intet kontor »{office}«. Der er: {offices}.",
  "refusal.series.years": "Bed om 1 til {most} år.",
  "refusal.series.meanwhile": "En anden hentede de samme tal i samme øjeblik. Intet blev ændret to gange.",
  "refusal.series.busy": "Tallene fra dette kontor er allerede ved at blive hentet.",
  "refusal.series.closed":
    "Denne installation spørger ikke dette kontor om noget. Det bestemmer den, der driver den, med STATISTICS_OFFICES.",
  "refusal.series.which-table": "Vælg først en af tabellerne.",
  "refusal.series.unreachable": "Kontoret kan ikke nås. Det, der var oplyst før, står ved magt.",
  "refusal.series.throttled":
    "Kontoret beder os vente længere, end vi kan. Prøv igen senere; det, der var oplyst før, står ved magt.",
  "refusal.series.fault": "Kontoret har selv en fejl ({status}). Det, der var oplyst før, står ved magt.",
  "refusal.series.refused":
    "Kontoret afviste spørgsmålet ({status}). Dets tabeller kan være ændret; det, der var oplyst før, står ved magt.",
  "refusal.series.too-much":
    "Kontoret svarede med mere, end tal for kommuner kan være. Det, der var oplyst før, står ved magt.",
  "refusal.series.answer-not-understood":
    "Kontorets svar kunne ikke forstås: det er brudt af, eller dets form er ændret. Det, der var oplyst før, står ved magt.",
  "refusal.series.no-table":
    "Der blev ikke fundet en tabel om »{subject}« med alle kommuner og hele landet. Det, der var oplyst før, står ved magt.",
  "refusal.series.nothing-told":
    "Tabellen oplyser intet om de ønskede år. Det, der var oplyst før, står ved magt.",
  "refusal.series.no-count":
    "I {year} er tallet for {code} ikke et helt antal personer. Det, der var oplyst før, står ved magt.",
  "refusal.series.no-total":
    "I {year} er hele landet ikke oplyst, så summen kan ikke kontrolleres. Det, der var oplyst før, står ved magt.",
  "refusal.series.incomplete": {
    one: "I {year} er en kommune ikke oplyst: {codes}. Dens kode kan være ændret. Det, der var oplyst før, står ved magt.",
    other:
      "I {year} er {n} kommuner ikke oplyst, blandt dem {codes}. Deres koder kan være ændret. Det, der var oplyst før, står ved magt.",
  },
  "refusal.series.sum":
    "I {year} giver kommunerne tilsammen {sum} og landet {total}: {off} fra hinanden. Det, der var oplyst før, står ved magt.",
  "refusal.series.no-subject": "Dette kontor spørges ikke om »{subject}«. Det spørges om: {subjects}.",
  "refusal.series.sum-of-age":
    "I {year} er der {sum} i alderen {age} i kommunerne tilsammen og {total} i landet: {off} fra hinanden. Det, der var oplyst før, står ved magt.",
  "refusal.series.ages":
    "I {year} giver aldrene i {code} tilsammen {sum} og alle dens indbyggere {total}: {off} fra hinanden. Det, der var oplyst før, står ved magt.",
  "refusal.series.jump":
    "Landet gik fra {before} til {after}, mere end en tiendedel: det er nok en anden enhed eller tabel. Det, der var oplyst før, står ved magt.",
};

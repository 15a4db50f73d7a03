import type { Texts } from "../../../platform/i18n/index.ts";
import type { erasureEn } from "./erasure.en.ts";

export const erasureDa: Texts<typeof erasureEn> = {
  "erase.title": "Slet personens oplysninger",
  "erase.do": "Slet …",
  "erase.sure": "Slet for altid",
  "erase.struck": "Dette bliver slettet",
  "erase.struck.registrations": {
    one: "{n} registrering i personens egen historik.",
    other: "{n} registreringer i personens egen historik.",
  },
  "erase.struck.reasons": { one: "{n} skreven begrundelse.", other: "{n} skrevne begrundelser." },
  "erase.struck.mentions": {
    one: "{n} omtale i det, der er skrevet om enheder, stillinger og ansvar.",
    other: "{n} omtaler i det, der er skrevet om enheder, stillinger og ansvar.",
  },
  "erase.struck.drafts": {
    one: "{n} fil, der venter på at blive bekræftet, kasseres; den kan hentes ind igen.",
    other: "{n} filer, der venter på at blive bekræftet, kasseres; de kan hentes ind igen.",
  },
  "erase.struck.stays": "Det, der bliver: de dage, personen var her, og stillingerne uden navn.",
  "erase.consequence": {
    one: "{n} registrering mister sine personoplysninger. Det kan ikke fortrydes, og det sker igen, hvis en sikkerhedskopi lægges tilbage.",
    other:
      "{n} registreringer mister deres personoplysninger. Det kan ikke fortrydes, og det sker igen, hvis en sikkerhedskopi lægges tilbage.",
  },
  "erase.ground": "På hvilket grundlag?",
  "erase.keep": "En lov kræver, at oplysningerne gemmes",
  "erase.keep-no-more": "Ingen lov kræver det længere",
  "erase.law": "Hvilken lov og paragraf?",
  "erase.law.why": "Det fortælles til den, der beder om sletning.",
  "erase.until": "Til dagen (tom: indtil det fjernes)",
  "erase.kept": "{law} kræver, at oplysningerne gemmes.",
  "erase.kept-until": "{law} kræver, at oplysningerne gemmes til {day}.",
  "ground.no-longer-needed": "Oplysningerne er ikke længere nødvendige",
  "ground.consent-withdrawn": "Samtykket er trukket tilbage",
  "ground.objection": "Personen gør indsigelse",
  "ground.unlawful": "Oplysningerne blev behandlet ulovligt",
  "ground.legal-duty": "En lov kræver sletning",
  "refusal.erasure.until-not-a-day": "Vælg en dag, der findes, som 2031-01-31, eller ingen.",
  "refusal.erasure.already": "Personens oplysninger er allerede slettet.",
  "refusal.erasure.law-requires-keeping": "{law} kræver, at oplysningerne gemmes, så de kan ikke slettes.",
  "refusal.erasure.law-requires-keeping-until": "{law} kræver, at oplysningerne gemmes til {day}.",
  "refusal.erasure.still-employed": {
    one: "Personen har stadig {positions} stilling: en arbejdsgiver skal vide, hvem der arbejder her (GDPR art. 17, stk. 3, litra b).",
    other:
      "Personen har stadig {positions} stillinger: en arbejdsgiver skal vide, hvem der arbejder her (GDPR art. 17, stk. 3, litra b).",
  },
  "refusal.erasure.still-responsible": {
    one: "Personen har stadig {responsibilities} ansvar. Giv det først til en anden.",
    other: "Personen har stadig {responsibilities} ansvar. Giv dem først til en anden.",
  },
  "refusal.erasure.law-missing": "Nævn loven og paragraffen.",
  "refusal.erasure.law-too-long": "Skriv loven og paragraffen med højst {max} tegn.",
  "refusal.erasure.ground-missing": "Vælg grundlaget for sletningen.",
};

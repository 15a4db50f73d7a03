import type { Texts } from "../../../platform/i18n/index.ts";
import type { erasureEn } from "./erasure.en.ts";

export const erasureNb: Texts<typeof erasureEn> = {
  "erase.title": "Slett personens opplysninger",
  "erase.do": "Slett …",
  "erase.sure": "Slett for godt",
  "erase.struck": "Dette blir slettet",
  "erase.struck.registrations": {
    one: "{n} registrering i personens egen historikk.",
    other: "{n} registreringer i personens egen historikk.",
  },
  "erase.struck.reasons": { one: "{n} skrevet begrunnelse.", other: "{n} skrevne begrunnelser." },
  "erase.struck.mentions": {
    one: "{n} omtale i det som er skrevet om enheter, stillinger og ansvar.",
    other: "{n} omtaler i det som er skrevet om enheter, stillinger og ansvar.",
  },
  "erase.struck.drafts": {
    one: "{n} fil som venter på å bli bekreftet, kastes; den kan lastes opp igjen.",
    other: "{n} filer som venter på å bli bekreftet, kastes; de kan lastes opp igjen.",
  },
  "erase.struck.stays": "Det som blir: dagene personen var her, og stillingene uten navn.",
  "erase.consequence": {
    one: "{n} registrering mister personopplysningene sine. Det kan ikke angres, og det gjøres på nytt hvis en sikkerhetskopi legges tilbake.",
    other:
      "{n} registreringer mister personopplysningene sine. Det kan ikke angres, og det gjøres på nytt hvis en sikkerhetskopi legges tilbake.",
  },
  "erase.ground": "På hvilket grunnlag?",
  "erase.keep": "En lov krever oppbevaring",
  "erase.keep-no-more": "Ingen lov krever det lenger",
  "erase.law": "Hvilken lov og paragraf?",
  "erase.law.why": "Det fortelles til den som ber om sletting.",
  "erase.until": "Til dagen (tom: til det fjernes)",
  "erase.kept": "{law} krever at opplysningene oppbevares.",
  "erase.kept-until": "{law} krever at opplysningene oppbevares til {day}.",
  "ground.no-longer-needed": "Opplysningene trengs ikke lenger",
  "ground.consent-withdrawn": "Samtykket er trukket tilbake",
  "ground.objection": "Personen protesterer",
  "ground.unlawful": "Opplysningene ble behandlet ulovlig",
  "ground.legal-duty": "En lov krever sletting",
  "refusal.erasure.until-not-a-day": "Velg en dag som finnes, som 2031-01-31, eller ingen.",
  "refusal.erasure.already": "Personens opplysninger er allerede slettet.",
  "refusal.erasure.law-requires-keeping": "{law} krever at opplysningene oppbevares, så de kan ikke slettes.",
  "refusal.erasure.law-requires-keeping-until": "{law} krever at opplysningene oppbevares til {day}.",
  "refusal.erasure.still-employed": {
    one: "Personen har fortsatt {positions} stilling: en arbeidsgiver må vite hvem som arbeider her (GDPR art. 17 nr. 3 b).",
    other:
      "Personen har fortsatt {positions} stillinger: en arbeidsgiver må vite hvem som arbeider her (GDPR art. 17 nr. 3 b).",
  },
  "refusal.erasure.still-responsible": {
    one: "Personen har fortsatt {responsibilities} ansvar. Gi det først til en annen.",
    other: "Personen har fortsatt {responsibilities} ansvar. Gi dem først til en annen.",
  },
  "refusal.erasure.law-missing": "Oppgi loven og paragrafen.",
  "refusal.erasure.law-too-long": "Skriv loven og paragrafen med høyst {max} tegn.",
  "refusal.erasure.ground-missing": "Velg grunnlaget for slettingen.",
};

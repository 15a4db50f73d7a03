import type { Texts } from "../../../platform/i18n/index.ts";
import type { erasureEn } from "./erasure.en.ts";

export const erasureSv: Texts<typeof erasureEn> = {
  "erase.title": "Radera personens uppgifter",
  "erase.do": "Radera …",
  "erase.sure": "Radera för alltid",
  "erase.struck": "Detta raderas",
  "erase.struck.registrations": {
    one: "{n} registrering i personens egen historik.",
    other: "{n} registreringar i personens egen historik.",
  },
  "erase.struck.reasons": { one: "{n} skrivet skäl.", other: "{n} skrivna skäl." },
  "erase.struck.mentions": {
    one: "{n} omnämnande i det som skrivits om enheter, befattningar och ansvar.",
    other: "{n} omnämnanden i det som skrivits om enheter, befattningar och ansvar.",
  },
  "erase.struck.drafts": {
    one: "{n} fil som väntar på att bekräftas kastas; den kan laddas upp igen.",
    other: "{n} filer som väntar på att bekräftas kastas; de kan laddas upp igen.",
  },
  "erase.struck.stays": "Det som finns kvar: dagarna personen var här och befattningarna utan namn.",
  "erase.consequence": {
    one: "{n} registrering förlorar sina personuppgifter. Det går inte att ångra, och det görs om ifall en säkerhetskopia återställs.",
    other:
      "{n} registreringar förlorar sina personuppgifter. Det går inte att ångra, och det görs om ifall en säkerhetskopia återställs.",
  },
  "erase.ground": "På vilken grund?",
  "erase.keep": "En lag kräver bevarande",
  "erase.keep-no-more": "Ingen lag kräver det längre",
  "erase.law": "Vilken lag och paragraf?",
  "erase.law.why": "Det berättas för den som begär radering.",
  "erase.until": "Till dagen (tomt: tills det tas bort)",
  "erase.kept": "{law} kräver att uppgifterna bevaras.",
  "erase.kept-until": "{law} kräver att uppgifterna bevaras till {day}.",
  "ground.no-longer-needed": "Uppgifterna behövs inte längre",
  "ground.consent-withdrawn": "Samtycket är återkallat",
  "ground.objection": "Personen invänder",
  "ground.unlawful": "Uppgifterna behandlades olagligt",
  "ground.legal-duty": "En lag kräver radering",
  "refusal.erasure.until-not-a-day": "Välj en dag som finns, som 2031-01-31, eller ingen.",
  "refusal.erasure.already": "Personens uppgifter är redan raderade.",
  "refusal.erasure.law-requires-keeping": "{law} kräver att uppgifterna bevaras, så de kan inte raderas.",
  "refusal.erasure.law-requires-keeping-until": "{law} kräver att uppgifterna bevaras till {day}.",
  "refusal.erasure.still-employed": {
    one: "Personen har fortfarande {positions} befattning: en arbetsgivare måste veta vilka som arbetar här (GDPR art. 17.3 b).",
    other:
      "Personen har fortfarande {positions} befattningar: en arbetsgivare måste veta vilka som arbetar här (GDPR art. 17.3 b).",
  },
  "refusal.erasure.still-responsible": {
    one: "Personen har fortfarande {responsibilities} ansvar. Ge det först till någon annan.",
    other: "Personen har fortfarande {responsibilities} ansvar. Ge dem först till någon annan.",
  },
  "refusal.erasure.law-missing": "Ange lagen och paragrafen.",
  "refusal.erasure.law-too-long": "Skriv lagen och paragrafen med högst {max} tecken.",
  "refusal.erasure.ground-missing": "Välj grunden för raderingen.",
};

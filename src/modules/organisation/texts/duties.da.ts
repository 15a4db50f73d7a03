import type { Texts } from "../../../platform/i18n/index.ts";
import type { dutiesEn } from "./duties.en.ts";

export const dutiesDa: Texts<typeof dutiesEn> = {
  "duty.title": "{what}: {thing}",
  "duty.lead": "Hvem havde det hvornår, hvad vidste vi, og hvem tager over.",
  "duty.gone": "noget, der ikke længere står på listen",
  "duty.municipality": "kommunen",
  "duty.nobody": "Ingen havde det den dag, så vidt vi vidste.",
  "duty.hand-over": "Giv det videre",
  "duty.to": "Til",
  "duty.how": "En persons navn eller e-mail, eller en stilling: titel, enhed.",
  "duty.end": "Ingen fra en dag",
  "duty.end.what": "Ansvaret slutter. Den næste skal nævnes på ny.",
  "duty.correct": "Ret historikken",
  "duty.never": "Ingen havde det da",
  "duty.until": "til {day}",
  "duty.from": "fra {day}",
  "duty.as-deputy": "som stedfortræder",
  "duty.carries": { one: "{n} ansvar", other: "{n} ansvar" },
  "duty.carries.none": "Har ikke ansvar for noget.",
  "duty.thing": "For",
  "duty.term": "Hvornår",
  "duty.vacant": "Disse stillinger bliver ledige og beholder deres ansvar:",
  "duty.loses": "Disse mister den, der har ansvaret for dem:",
  "duty.unit": "Hvad har enheden ansvar for?",
  "duty.unit.none": "Der er ikke noteret noget endnu.",
  "duty.unit.performs": "{what}: er med til at udføre",
  "duty.unit.all": "Alle {n}",
  "duty.responsible": "Ansvarlig",
  "done.hand-over": "Overdragelsen er noteret.",
  "refusal.responsibility.holder-unknown":
    "Ingen ved navn »{name}« er her den {day}. Skriv hele navnet, e-mailen eller titel og enhed.",
  "refusal.responsibility.holder-ambiguous": "{n} hedder »{name}«. Brug e-mailen.",
  "refusal.responsibility.deputy-unknown":
    "Ingen ved navn »{name}« er her den {day}. Skriv stedfortræderens hele navn, e-mailen eller titel og enhed.",
  "refusal.responsibility.deputy-ambiguous": "{n} hedder »{name}«. Brug stedfortræderens e-mail.",
};

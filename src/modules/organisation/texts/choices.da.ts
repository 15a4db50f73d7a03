import type { Texts } from "../../../platform/i18n/index.ts";
import type { choicesEn } from "./choices.en.ts";

export const choicesDa: Texts<typeof choicesEn> = {
  "choice.unit.how": "Navnet. Hedder flere enheder det samme, så skriv enheden over i parentes.",
  "choice.person.how": "Et navn eller en e-mail.",
  "choice.holder.how": "En persons navn eller e-mail, eller en stilling: titel, enhed.",
  "choice.quoted": "»{name}«",
  "correct.empty": "Lad feltet være tomt, hvis det var rigtigt.",
  "unit.is-root.empty": "Lad feltet være tomt for organisationens top.",
  "unit.not-placed.empty": "Lad feltet være tomt, hvis enheden ikke har en plads der.",
  "position.vacant.empty": "Lad feltet være tomt, så længe stillingen er ledig.",
  "position.was-vacant": "Den var ledig",
  "position.new.title-any": "Hvilken stilling er ny?",
  "person.more": "Kontakt og kaldenavn",
  "person.new.position": "Giv personen en stilling med det samme",
  "person.new.position.why": "Enhed og titel er nok. Stillingen begynder samme dag; der kan komme flere til.",
  "refusal.choice.unit-unknown": "Ingen enhed hedder »{name}« den {day}.",
  "refusal.choice.unit-near": "Ingen enhed hedder »{name}« den {day}. Mente du {names}?",
  "refusal.choice.unit-ambiguous":
    "{n} enheder hedder »{name}« den {day}. Skriv hvilken, med enheden over: {names}.",
  "refusal.choice.who-unknown": "Ingen ved navn »{name}« er her den {day}. Skriv hele navnet eller e-mailen.",
  "refusal.choice.who-near": "Ingen ved navn »{name}« er her den {day}. Mente du {names}?",
  "refusal.choice.who-ambiguous": "{n} hedder »{name}« den {day}. Skriv hvem: {names}, eller brug e-mailen.",
  "refusal.responsibility.holder-or-nobody":
    "Skriv et navn, eller sig, at ingen leder enheden. Ikke begge dele.",
};

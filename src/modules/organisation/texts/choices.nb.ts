import type { Texts } from "../../../platform/i18n/index.ts";
import type { choicesEn } from "./choices.en.ts";

export const choicesNb: Texts<typeof choicesEn> = {
  "choice.unit.how": "Navnet. Heter flere enheter det samme, skriver du enheten over i parentes.",
  "choice.person.how": "Et navn eller en e-post.",
  "choice.holder.how": "En persons navn eller e-post, eller en stilling: tittel, enhet.",
  "choice.quoted": "«{name}»",
  "correct.empty": "La feltet stå tomt hvis det var riktig.",
  "unit.is-root.empty": "La feltet stå tomt for toppen av organisasjonen.",
  "unit.not-placed.empty": "La feltet stå tomt hvis enheten ikke har noen plass der.",
  "position.vacant.empty": "La feltet stå tomt så lenge stillingen er ledig.",
  "position.was-vacant": "Den var ledig",
  "position.new.title-any": "Hvilken stilling er ny?",
  "person.more": "Kontakt og kallenavn",
  "person.new.position": "Gi personen en stilling med det samme",
  "person.new.position.why":
    "Enhet og tittel er nok. Stillingen begynner samme dag; det kan komme flere til.",
  "refusal.choice.unit-unknown": "Ingen enhet heter «{name}» {day}.",
  "refusal.choice.unit-near": "Ingen enhet heter «{name}» {day}. Mente du {names}?",
  "refusal.choice.unit-ambiguous":
    "{n} enheter heter «{name}» {day}. Skriv hvilken, med enheten over: {names}.",
  "refusal.choice.who-unknown": "Ingen som heter «{name}», er her {day}. Skriv hele navnet eller e-posten.",
  "refusal.choice.who-near": "Ingen som heter «{name}», er her {day}. Mente du {names}?",
  "refusal.choice.who-ambiguous": "{n} heter «{name}» {day}. Skriv hvem: {names}, eller bruk e-posten.",
  "refusal.responsibility.holder-or-nobody":
    "Skriv et navn, eller si at ingen leder enheten. Ikke begge deler.",
};

import type { Texts } from "../../../platform/i18n/index.ts";
import type { choicesEn } from "./choices.en.ts";

export const choicesSv: Texts<typeof choicesEn> = {
  "choice.unit.how": "Namnet. Om flera enheter heter likadant, skriv enheten ovanför inom parentes.",
  "choice.person.how": "Ett namn eller en e-postadress.",
  "choice.holder.how": "En persons namn eller e-post, eller en befattning: titel, enhet.",
  "choice.quoted": "”{name}”",
  "correct.empty": "Lämna fältet tomt om det var rätt.",
  "unit.is-root.empty": "Lämna fältet tomt för organisationens topp.",
  "unit.not-placed.empty": "Lämna fältet tomt om enheten inte har någon plats där.",
  "position.vacant.empty": "Lämna fältet tomt så länge befattningen är vakant.",
  "position.was-vacant": "Den var vakant",
  "position.new.title-any": "Vilken befattning är ny?",
  "person.more": "Kontakt och tilltalsnamn",
  "person.new.position": "Ge personen en befattning med en gång",
  "person.new.position.why": "Enhet och titel räcker. Befattningen börjar samma dag; fler kan komma till.",
  "refusal.choice.unit-unknown": "Ingen enhet heter ”{name}” den {day}.",
  "refusal.choice.unit-near": "Ingen enhet heter ”{name}” den {day}. Menade du {names}?",
  "refusal.choice.unit-ambiguous":
    "{n} enheter heter ”{name}” den {day}. Skriv vilken, med enheten ovanför: {names}.",
  "refusal.choice.who-unknown":
    "Ingen som heter ”{name}” finns här den {day}. Skriv hela namnet eller e-postadressen.",
  "refusal.choice.who-near": "Ingen som heter ”{name}” finns här den {day}. Menade du {names}?",
  "refusal.choice.who-ambiguous":
    "{n} heter ”{name}” den {day}. Skriv vem: {names}, eller använd e-postadressen.",
  "refusal.responsibility.holder-or-nobody": "Skriv ett namn, eller ange att ingen leder enheten. Inte båda.",
};

import type { Texts } from "../../../platform/i18n/index.ts";
import type { choicesEn } from "./choices.en.ts";

export const choicesFi: Texts<typeof choicesEn> = {
  "choice.unit.how": "Yksikön nimi. Jos useammalla yksiköllä on sama nimi, lisää ylempi yksikkö sulkeisiin.",
  "choice.person.how": "Nimi tai sähköposti.",
  "choice.holder.how": "Henkilön nimi tai sähköposti tai vakanssi: nimike, yksikkö.",
  "choice.quoted": "”{name}”",
  "correct.empty": "Jätä tyhjäksi, jos tieto oli oikein.",
  "unit.is-root.empty": "Jätä tyhjäksi, jos yksikkö on organisaation ylin.",
  "unit.not-placed.empty": "Jätä tyhjäksi, jos yksiköllä ei ole siinä paikkaa.",
  "position.vacant.empty": "Jätä tyhjäksi, kun vakanssi on avoinna.",
  "position.was-vacant": "Vakanssi oli avoinna",
  "position.new.title-any": "Mikä vakanssi on uusi?",
  "person.more": "Yhteystiedot ja kutsumanimi",
  "person.new.position": "Anna henkilölle vakanssi heti",
  "person.new.position.why":
    "Yksikkö ja nimike riittävät. Vakanssi alkaa samana päivänä, ja niitä voi lisätä myöhemmin.",
  "refusal.choice.unit-unknown": "Minkään yksikön nimi ei ole ”{name}” {day}.",
  "refusal.choice.unit-near": "Minkään yksikön nimi ei ole ”{name}” {day}. Tarkoititko: {names}?",
  "refusal.choice.unit-ambiguous":
    "{n} yksikön nimi on ”{name}” {day}. Kirjoita, mikä niistä, ylempi yksikkö mukaan: {names}.",
  "refusal.choice.who-unknown":
    "Ketään nimellä ”{name}” ei ole täällä {day}. Kirjoita koko nimi tai sähköposti.",
  "refusal.choice.who-near": "Ketään nimellä ”{name}” ei ole täällä {day}. Tarkoititko: {names}?",
  "refusal.choice.who-ambiguous":
    "Nimellä ”{name}” on {n} vaihtoehtoa {day}. Kirjoita, mikä niistä: {names}, tai käytä sähköpostia.",
  "refusal.responsibility.holder-or-nobody":
    "Kirjoita nimi tai valitse, ettei kukaan johda yksikköä. Ei molempia.",
};

import type { Texts } from "../../../platform/i18n/index.ts";
import type { dutiesEn } from "./duties.en.ts";

export const dutiesNb: Texts<typeof dutiesEn> = {
  "duty.title": "{what}: {thing}",
  "duty.lead": "Hvem hadde det når, hva visste vi, og hvem tar over.",
  "duty.gone": "noe som ikke lenger står på listen",
  "duty.municipality": "kommunen",
  "duty.nobody": "Ingen hadde det den dagen, så vidt vi visste.",
  "duty.hand-over": "Gi det videre",
  "duty.to": "Til",
  "duty.how": "En persons navn eller e-post, eller en stilling: tittel, enhet.",
  "duty.end": "Ingen fra en dag",
  "duty.end.what": "Ansvaret opphører. Den neste må oppgis på nytt.",
  "duty.correct": "Rett historikken",
  "duty.never": "Ingen hadde det da",
  "duty.until": "til {day}",
  "duty.from": "fra {day}",
  "duty.as-deputy": "som stedfortreder",
  "duty.carries": { one: "{n} ansvar", other: "{n} ansvar" },
  "duty.carries.none": "Har ikke ansvar for noe.",
  "duty.thing": "For",
  "duty.term": "Når",
  "duty.vacant": "Disse stillingene blir ledige og beholder ansvaret sitt:",
  "duty.loses": "Disse mister den som har ansvaret for dem:",
  "duty.unit": "Hva har enheten ansvar for?",
  "duty.unit.none": "Ingenting er notert ennå.",
  "duty.unit.performs": "{what}: er med på å utføre",
  "duty.unit.all": "Alle {n}",
  "duty.responsible": "Ansvarlig",
  "done.hand-over": "Overføringen er notert.",
  "refusal.responsibility.holder-unknown":
    "Ingen som heter «{name}», er her {day}. Skriv hele navnet, e-posten eller tittel og enhet.",
  "refusal.responsibility.holder-ambiguous": "{n} heter «{name}». Bruk e-posten.",
  "refusal.responsibility.deputy-unknown":
    "Ingen som heter «{name}», er her {day}. Skriv stedfortrederens hele navn, e-posten eller tittel og enhet.",
  "refusal.responsibility.deputy-ambiguous": "{n} heter «{name}». Bruk stedfortrederens e-post.",
};

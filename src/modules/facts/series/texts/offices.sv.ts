import type { Texts } from "../../../../platform/i18n/index.ts";
import type { officesEn } from "./offices.en.ts";

export const officesSv: Texts<typeof officesEn> = {
  "offices.title": "Var kommer nyare siffror ifrån?",
  "offices.lead":
    "Se när varje statistikmyndighet tillfrågades senast och vad det gav, och hämta nyare siffror. Det som var uppgivet förut står kvar tills nyare siffror håller.",
  "offices.link": "Hämta nyare siffror",
  "offices.asked-for": "Tillfrågas om",
  "subject.inhabitants": "Invånare",
  "subject.ages": "Andelar efter ålder",
  "asked.inhabitants": "Antalet invånare i varje kommun och i landet, ur en tabell om ”{subject}”",
  "asked.ages":
    "Hur många av dem som bor i varje kommun och i landet som är 20 till 64, 65 och äldre och 80 och äldre, ur en tabell efter ålder om ”{subject}”",
  "offices.nowhere": "Tillfrågas inte från denna installation",
  "offices.table": "Tabell",
  "offices.taken": "Siffror senast intagna",
  "offices.taken-on": "{when}, de nyaste från {year}",
  "offices.never": "Aldrig hämtade här",
  "offices.last": "Senast tillfrågad",
  "offices.refused": "De senaste siffrorna togs inte in",
  "offices.broken":
    "Hämtningen som började {when} avbröts, troligen för att servern stoppades. Inget har ändrats och ingen fortsätter den: hämta igen.",
  "offices.choose": "Tabell",
  "offices.choose-why": "Flera passar. Det du väljer sparas till nästa gång.",
  "offices.choose-none": "Välj en tabell",
  "fetch.inhabitants": "Hämta invånare från {publisher}",
  "fetch.ages": "Hämta andelar efter ålder från {publisher}",
  "outcome.none": "Inte tillfrågad än",
  "outcome.kept": "{when}: {added} siffror var nya och {revised} ändrade",
  "outcome.nothing-new": "{when}: inget var nytt",
  "outcome.which": "{when}: flera tabeller passar, och en måste väljas",
  "outcome.refused": "{when}: avvisat",
  "reading.of": "Hämtar från {publisher}",
  "reading.looks": "Letar efter tabellen …",
  "reading.step": "Fråga {step} av {steps} …",
  "reading.leave": "Du kan lämna sidan och komma tillbaka.",
  "monthly.is-off": "Nyare siffror hämtas bara när någon ber om det.",
  "monthly.is-on": "Nyare siffror söks var fjärde vecka.",
  "monthly.switch-on": "Sök var fjärde vecka hos {publisher}",
  "monthly.switch-off": "Sluta söka hos {publisher}",
};

import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./levels.en.ts";

export const sv: Texts<typeof en> = {
  title: "{wave}: hur långt ifrån varandra nivåerna står",
  lead: "Varje nivå står där dess mittersta svar står. Det finns ingen totalsumma och inget medelvärde över nivåerna: det är skillnaderna som ska diskuteras.",
  "wide.title": "Här står nivåerna längst ifrån varandra",
  wide: {
    one: "Om ”{what}” ligger ett steg mellan {lower} (”{low}”) och {higher} (”{high}”).",
    other: "Om ”{what}” ligger {n} steg mellan {lower} (”{low}”) och {higher} (”{high}”).",
  },
  "wide.none": "I alla påståenden som kan visas står nivåerna på samma steg.",
  "wide.untold":
    "I inget påstående kan två nivåer visas: för få svarade, eller nästan alla i en liten grupp sade samma sak.",
  "wide.no-levels":
    "Den här omgången publicerar inte rollerna var för sig, så inget kan sägas om nivåer. Det väljs innan en omgång öppnas.",
  "wide.told": {
    one: "I {n} påstående av {asked} visas minst två nivåer.",
    other: "I {n} påståenden av {asked} visas minst två nivåer.",
  },
  step: "{n}: {what}",
  said: "{level}: {what}",
  "why.unclear": "kan inte anges på steg",
  "why.nobody": "ingen svarade",
  apart: { zero: "samma steg", one: "1 steg emellan", other: "{n} steg emellan" },
  "apart.unknown": "visas inte",
  "figure.source":
    "Det mittersta svaret (medianen) på varje nivå, uträknat ur de publicerade andelarna. Varje påstående leder till sin figur med andelar och intervall.",
  "table.statement": "Påstående",
  "table.apart": "Emellan dem",
  "table.n": "({n})",
  "actions.title": "Vad gör vi nu?",
  "actions.none": {
    one: "Gå igenom skillnaderna och kom överens om en åtgärd med ansvarig och dag.",
    other: "Gå igenom skillnaderna och kom överens om en till {n} åtgärder, var och en med ansvarig och dag.",
  },
  "actions.after": "Åtgärder bestäms när omgången är stängd och resultatet har diskuterats.",
  "actions.full": {
    one: "Det finns plats för bara en åtgärd. Ta bort den först för att bestämma en annan.",
    other: "De är {n}, och fler bestäms inte på en gång. Ta bort en först för att bestämma en annan.",
  },
  "action.text": "Vad som görs",
  "action.owner": "Vem som ser till det",
  "action.owner-why": "En befattning eller en person.",
  "action.due": "Klart senast",
  "action.theme": "Tema",
  "action.no-theme": "Inget särskilt tema",
  "action.add": "Kom överens",
  "action.done": "Det är gjort",
  "action.undone": "Det är ändå inte gjort",
  "action.drop": "Ta bort",
  "action.who": "{owner}, senast {due}",
  "action.done-on": "gjort {day}",
  "stand.done": "Gjort",
  "stand.late": "Försenat",
  "stand.open": "Pågår",
  "before.title": "Från tidigare omgångar: {n} av {all} gjorda",
  "refusal.dialogue.due": "Ange en dag från och med i dag, högst fem år framåt.",
  "refusal.dialogue.no-actions": "Det här frågeformuläret leder inte till åtgärder.",
  "refusal.dialogue.not-closed": "Stäng omgången först: åtgärder följer av resultatet.",
  "refusal.dialogue.enough": {
    one: "En åtgärd är redan bestämd, och fler får inte plats. Ta bort den först.",
    other: "{n} åtgärder är redan bestämda, och fler görs inte på en gång. Ta bort en först.",
  },
  "refusal.dialogue.gone": "Den här åtgärden finns inte längre.",
};

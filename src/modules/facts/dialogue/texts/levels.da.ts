import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./levels.en.ts";

export const da: Texts<typeof en> = {
  title: "{wave}: hvor langt niveauerne står fra hinanden",
  lead: "Hvert niveau står dér, hvor dets midterste svar står. Der er ingen samlet sum og intet gennemsnit på tværs af niveauer: det er forskellene, der skal tales om.",
  "wide.title": "Her står niveauerne længst fra hinanden",
  wide: {
    one: "Om »{what}« ligger der ét trin mellem {lower} (»{low}«) og {higher} (»{high}«).",
    other: "Om »{what}« ligger der {n} trin mellem {lower} (»{low}«) og {higher} (»{high}«).",
  },
  "wide.none": "På alle udsagn, der kan fortælles om, står niveauerne på samme trin.",
  "wide.untold":
    "Om intet udsagn kan to niveauer vises: for få svarede, eller næsten alle i en lille gruppe sagde det samme.",
  "wide.no-levels":
    "Denne runde offentliggør ikke rollerne hver for sig, så der kan ikke siges noget om niveauer. Det vælges, før en runde åbnes.",
  "wide.told": {
    one: "Om {n} udsagn af {asked} vises mindst to niveauer.",
    other: "Om {n} udsagn af {asked} vises mindst to niveauer.",
  },
  step: "{n}: {what}",
  said: "{level}: {what}",
  "why.unclear": "kan ikke siges på trin",
  "why.nobody": "ingen svarede",
  apart: { zero: "samme trin", one: "1 trin imellem", other: "{n} trin imellem" },
  "apart.unknown": "vises ikke",
  "figure.source":
    "Det midterste svar (medianen) på hvert niveau, regnet ud fra de offentliggjorte andele. Hvert udsagn fører til sin figur med andele og intervaller.",
  "table.statement": "Udsagn",
  "table.apart": "Imellem dem",
  "table.n": "({n})",
  "actions.title": "Hvad gør vi nu?",
  "actions.none": {
    one: "Tal forskellene igennem, og aftal én handling med en ansvarlig og en dag.",
    other: "Tal forskellene igennem, og aftal en til {n} handlinger, hver med en ansvarlig og en dag.",
  },
  "actions.after": "Handlinger aftales, når runden er lukket, og resultatet er talt igennem.",
  "actions.full": {
    one: "Der er kun plads til én handling. Fjern den først for at aftale en anden.",
    other: "Der er {n}, og flere aftales ikke på én gang. Fjern en først for at aftale en anden.",
  },
  "action.text": "Hvad der gøres",
  "action.owner": "Hvem der sørger for det",
  "action.owner-why": "Et embede eller en person.",
  "action.due": "Gjort senest",
  "action.theme": "Tema",
  "action.no-theme": "Intet bestemt tema",
  "action.add": "Aftal det",
  "action.done": "Det er gjort",
  "action.undone": "Det er alligevel ikke gjort",
  "action.drop": "Fjern",
  "action.who": "{owner}, senest {due}",
  "action.done-on": "gjort {day}",
  "stand.done": "Gjort",
  "stand.late": "For sent",
  "stand.open": "I gang",
  "before.title": "Fra tidligere runder: {n} af {all} gjort",
  "refusal.dialogue.due": "Skriv en dag fra i dag og frem, højst fem år ude.",
  "refusal.dialogue.no-actions": "Dette spørgeskema fører ikke til handlinger.",
  "refusal.dialogue.not-closed": "Luk runden først: handlinger følger af resultatet.",
  "refusal.dialogue.enough": {
    one: "Der er allerede aftalt én handling, og der er ikke plads til flere. Fjern den først.",
    other: "Der er allerede aftalt {n} handlinger, og flere gøres ikke på én gang. Fjern en først.",
  },
  "refusal.dialogue.gone": "Denne handling er der ikke længere.",
};

import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./levels.en.ts";

export const nb: Texts<typeof en> = {
  title: "{wave}: hvor langt nivåene står fra hverandre",
  lead: "Hvert nivå står der det midterste svaret står. Det er ingen samlet sum og ikke noe gjennomsnitt på tvers av nivåer: det er forskjellene som skal snakkes om.",
  "wide.title": "Her står nivåene lengst fra hverandre",
  wide: {
    one: "Om «{what}» ligger det ett trinn mellom {lower} («{low}») og {higher} («{high}»).",
    other: "Om «{what}» ligger det {n} trinn mellom {lower} («{low}») og {higher} («{high}»).",
  },
  "wide.none": "På alle utsagn som kan vises, står nivåene på samme trinn.",
  "wide.untold":
    "Om ingen utsagn kan to nivåer vises: for få svarte, eller nesten alle i en liten gruppe sa det samme.",
  "wide.no-levels":
    "Denne runden publiserer ikke rollene hver for seg, så det kan ikke sies noe om nivåer. Det velges før en runde åpnes.",
  "wide.told": {
    one: "Om {n} utsagn av {asked} vises minst to nivåer.",
    other: "Om {n} utsagn av {asked} vises minst to nivåer.",
  },
  step: "{n}: {what}",
  said: "{level}: {what}",
  "why.unclear": "kan ikke sies på trinn",
  "why.nobody": "ingen svarte",
  apart: { zero: "samme trinn", one: "1 trinn imellom", other: "{n} trinn imellom" },
  "apart.unknown": "vises ikke",
  "figure.source":
    "Det midterste svaret (medianen) på hvert nivå, regnet ut fra de publiserte andelene. Hvert utsagn fører til sin figur med andeler og intervaller.",
  "table.statement": "Utsagn",
  "table.apart": "Mellom dem",
  "table.n": "({n})",
  "actions.title": "Hva gjør vi nå?",
  "actions.none": {
    one: "Snakk gjennom forskjellene, og bli enige om ett tiltak med en ansvarlig og en dag.",
    other:
      "Snakk gjennom forskjellene, og bli enige om ett til {n} tiltak, hvert med en ansvarlig og en dag.",
  },
  "actions.after": "Tiltak avtales når runden er lukket og resultatet er snakket gjennom.",
  "actions.full": {
    one: "Det er bare plass til ett tiltak. Fjern det først for å avtale et annet.",
    other: "Det er {n}, og flere avtales ikke på én gang. Fjern ett først for å avtale et annet.",
  },
  "action.text": "Hva som gjøres",
  "action.owner": "Hvem som sørger for det",
  "action.owner-why": "En stilling eller en person.",
  "action.due": "Gjort innen",
  "action.theme": "Tema",
  "action.no-theme": "Ikke noe bestemt tema",
  "action.add": "Avtal det",
  "action.done": "Det er gjort",
  "action.undone": "Det er likevel ikke gjort",
  "action.drop": "Fjern",
  "action.who": "{owner}, innen {due}",
  "action.done-on": "gjort {day}",
  "stand.done": "Gjort",
  "stand.late": "For sent",
  "stand.open": "I gang",
  "before.title": "Fra tidligere runder: {n} av {all} gjort",
  "refusal.dialogue.due": "Oppgi en dag fra i dag av, høyst fem år fram.",
  "refusal.dialogue.no-actions": "Dette spørreskjemaet fører ikke til tiltak.",
  "refusal.dialogue.not-closed": "Lukk runden først: tiltak følger av resultatet.",
  "refusal.dialogue.enough": {
    one: "Ett tiltak er allerede avtalt, og det er ikke plass til flere. Fjern det først.",
    other: "{n} tiltak er allerede avtalt, og flere gjøres ikke på én gang. Fjern ett først.",
  },
  "refusal.dialogue.gone": "Dette tiltaket finnes ikke lenger.",
};

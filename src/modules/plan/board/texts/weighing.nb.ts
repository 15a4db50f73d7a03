import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./weighing.en.ts";

export const nb: Texts<typeof en> = {
  "study.weights": "Hva om kommunestyret vekter annerledes?",
  "study.weights.short": "Andre vekter",
  "study.weights.lead":
    "Hvert formål veier etter tur dobbelt så mye, på bekostning av alle de andre. Hva kommer da inn, faller ut og flyttes?",
  "study.frontier": "Hvor langt går to formål sammen?",
  "study.frontier.short": "To formål",
  "study.frontier.lead":
    "Det meste ett formål kan få når det kreves stadig mer av et annet, trinn for trinn. Mellom endene ligger planene man kan velge mellom.",
  "weights.if": "Hvis {name} veier dobbelt så mye: {what}.",
  "weights.if.same": "Hvis {name} veier dobbelt så mye, endres ingenting.",
  "weights.now": "Med vektene som nå ble en bedre plan funnet: {what}.",
  "weights.now.same": "Med vektene som nå ble ingenting bedre funnet.",
  "weights.enters": { one: "{names} kommer inn", other: "{names} kommer inn" },
  "weights.leaves": { one: "{names} faller ut", other: "{names} faller ut" },
  "weights.moves": { one: "ett begynner på et annet tidspunkt", other: "{n} begynner på et annet tidspunkt" },
  "weights.and-more": "{n} til",
  "weights.in": "Kommer inn",
  "weights.out": "Faller ut",
  "weights.moved": "Flyttes",
  "weights.row": "{name} × 2",
  "weights.row.now": "Som nå",
  "weights.set": "Veier dobbelt så mye",
  "weights.gets": "Hva hvert formål får, mot denne planen",
  "weights.drawn": "{enters} kommer inn, {leaves} faller ut",
  "weights.source":
    "Til venstre det som faller ut, til høyre det som kommer inn. De andre vektene viker slik at summen står fast. Hver plan er godkjent av kontrollen; siste kolonne sier hvor mye bedre en plan høyst kunne være med de vektene.",
  "frontier.most": "Så mye som mulig av",
  "frontier.other": "Med stadig mer av",
  "frontier.title": "{most} mot {other}",
  "frontier.reach": "{other} kan få fra {low} til {high}; {most} går da fra {top} ned til {foot}.",
  "frontier.one": "Én plan gir begge det meste som ble funnet: de to står ikke i veien for hverandre.",
  "frontier.gets": "{name} får",
  "frontier.bound": "Ingen plan gir det mer enn",
  "frontier.point": "Plan {n}",
  "frontier.this": "Denne planen",
  "frontier.up": "↑ {name}",
  "frontier.right": "{name} →",
  "frontier.drawn": "{n} planer mellom de to endene",
  "frontier.source":
    "Gevinst over hele tiden, slik verdien teller den, men uvektet. Ring: denne planen. Stiplet: det ingen plan kommer over, der det er bevist. Hver plan er godkjent av kontrollen.",
  "refusal.plan.two-purposes": "Velg to forskjellige formål.",
};

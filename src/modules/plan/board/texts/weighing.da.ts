import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./weighing.en.ts";

export const da: Texts<typeof en> = {
  "study.weights": "Hvad hvis kommunalbestyrelsen vægter anderledes?",
  "study.weights.short": "Andre vægte",
  "study.weights.lead":
    "Hvert formål vejer efter tur dobbelt så meget på bekostning af alle de andre. Hvad kommer så ind, falder ud og flyttes?",
  "study.frontier": "Hvor langt går to formål sammen?",
  "study.frontier.short": "To formål",
  "study.frontier.lead":
    "Det meste, ét formål kan få, når der kræves stadig mere af et andet, trin for trin. Mellem enderne ligger de planer, der kan vælges imellem.",
  "weights.if": "Hvis {name} vejer dobbelt så meget: {what}.",
  "weights.if.same": "Hvis {name} vejer dobbelt så meget, ændres intet.",
  "weights.now": "Med vægtene som nu blev en bedre plan fundet: {what}.",
  "weights.now.same": "Med vægtene som nu blev intet bedre fundet.",
  "weights.enters": { one: "{names} kommer ind", other: "{names} kommer ind" },
  "weights.leaves": { one: "{names} falder ud", other: "{names} falder ud" },
  "weights.moves": { one: "ét begynder på et andet tidspunkt", other: "{n} begynder på et andet tidspunkt" },
  "weights.and-more": "{n} mere",
  "weights.in": "Kommer ind",
  "weights.out": "Falder ud",
  "weights.moved": "Flyttes",
  "weights.row": "{name} × 2",
  "weights.row.now": "Som nu",
  "weights.set": "Vejer dobbelt så meget",
  "weights.gets": "Hvad hvert formål får, mod denne plan",
  "weights.drawn": "{enters} kommer ind, {leaves} falder ud",
  "weights.source":
    "Til venstre det, der falder ud, til højre det, der kommer ind. De andre vægte viger, så summen står fast. Hver plan er godkendt af kontrollen; sidste kolonne siger, hvor meget bedre en plan højst kunne være med de vægte.",
  "frontier.most": "Så meget som muligt af",
  "frontier.other": "Med stadig mere af",
  "frontier.title": "{most} mod {other}",
  "frontier.reach": "{other} kan få fra {low} til {high}; {most} går da fra {top} ned til {foot}.",
  "frontier.one": "Én plan giver begge det meste, der blev fundet: de to står ikke i vejen for hinanden.",
  "frontier.gets": "{name} får",
  "frontier.bound": "Ingen plan giver det mere end",
  "frontier.point": "Plan {n}",
  "frontier.this": "Denne plan",
  "frontier.up": "↑ {name}",
  "frontier.right": "{name} →",
  "frontier.drawn": "{n} planer mellem de to ender",
  "frontier.source":
    "Gevinst over hele tiden, som værdien tæller den, men uvægtet. Ring: denne plan. Stiplet: det, ingen plan kommer over, hvor det er bevist. Hver plan er godkendt af kontrollen.",
  "refusal.plan.two-purposes": "Vælg to forskellige formål.",
};

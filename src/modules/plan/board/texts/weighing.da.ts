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
  "keeping.title": "Hvad der er lovet",
  "keeping.lead":
    "»{name}« blev godkendt {when}. {n} af dens initiativer er med her, og hvert har en lovet begyndelse.",
  "keeping.all": "Planen holder dem alle.",
  "keeping.broken": "I denne plan begynder {moved} af dem på et andet tidspunkt, og {dropped} falder ud.",
  "keeping.compare": "Se hvilke",
  "keeping.cost": "At gå fra et løfte koster",
  "keeping.cost.why":
    "Søgningen går kun fra en lovet begyndelse, hvor det giver mere, end det koster. Begyndelser inden for to perioder koster fire gange så meget. Hvad det koster, er vores skøn.",
  "keeping.nothing": "Ingenting: planlæg frit",
  "keeping.little": "Halvdelen af det sædvanlige",
  "keeping.usual": "Det sædvanlige",
  "keeping.much": "Fire gange så meget",
  "keeping.price": "At holde det lovede koster mellem {least} og {most} i værdi.",
  "keeping.price.most":
    "At holde det lovede koster højst {most} i værdi; at det koster noget, er ikke påvist.",
  "keeping.price.none": "At holde det lovede koster ingenting.",
  "keeping.live":
    "Først den bedste plan, der er, så en, der holder det lovede: forskellen er, hvad det koster at holde det.",
  "keeping.moved": "Det var lovet at begynde i {period}.",
  "keeping.one": "Lovet begyndelse",
  "revision.keeping-nothing": "At gå fra det godkendte koster ingenting.",
  "revision.keeping-little": "At gå fra det godkendte koster halvdelen af det sædvanlige.",
  "revision.keeping-usual": "At gå fra det godkendte koster det sædvanlige.",
  "revision.keeping-much": "At gå fra det godkendte koster fire gange det sædvanlige.",
  "revision.from-now":
    "Ført frem til i dag: intet begynder før {period} mere; {begun} begyndt og fastholdt, {stopped} stoppet og ude, {unpinned} låste begyndelser i fortiden taget tilbage.",
  "refusal.plan.past": "Den periode er forbi: intet kan begynde der mere.",
  "refusal.plan.two-purposes": "Vælg to forskellige formål.",
};

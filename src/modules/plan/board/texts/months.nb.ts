import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./months.en.ts";

export const nb: Texts<typeof en> = {
  "view.months": "Første år i måneder",
  "months.title": "Det første året i måneder",
  "months.lead":
    "Det som begynner i de fire første kvartalene, får en måned: den første der mennesker, belastningsgrenser, bindinger og frister tillater det.",
  "months.already": "Scenarioet er allerede planlagt i måneder.",
  "months.starts": {
    one: "tiltak begynner i de første tolv månedene",
    other: "tiltak begynner i de første tolv månedene",
  },
  "months.later": {
    one: "av dem begynner senere enn kvartalets første måned",
    other: "av dem begynner senere enn kvartalets første måned",
  },
  "months.passed": {
    one: "sted der kvartalets plan ikke kan holdes i måneder",
    other: "steder der kvartalets plan ikke kan holdes i måneder",
  },
  "months.cannot": "Hvor planen ikke kan holdes i måneder",
  "months.kept": "Den kan holdes i alle årets måneder.",
  "months.budget": "Budsjett {year}",
  "months.need": "Trengs",
  "months.have": "Finnes",
  "months.sure": "Hvor sikkert",
  "months.always": "Bevist: uansett hvilke måneder som velges",
  "months.not-found": "Det ble ikke funnet måneder som unngår det",
  "months.source.own":
    "Innsats og penger ligger jevnt over kvartalets måneder, og det vi har likeså; den som er borte, mangler i de månedene det gjelder. Frister holder på dagen.",
  "months.source.file":
    "Innsats, penger og det vi har, ligger jevnt over periodens måneder, for mer er ikke kjent om dem.",
  "months.when": "I hvilken måned det begynner",
  "months.when.source":
    "Et flagg er en frist. Det som løper videre etter året, slutter ved kanten. Selve planen blir i kvartaler.",
};

import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./months.en.ts";

export const da: Texts<typeof en> = {
  "view.months": "Første år i måneder",
  "months.title": "Det første år i måneder",
  "months.lead":
    "Det, der begynder i de første fire kvartaler, får en måned: den første, hvor mennesker, belastningsgrænser, bindinger og frister tillader det.",
  "months.already": "Scenariet er allerede planlagt i måneder.",
  "months.starts": {
    one: "initiativ begynder i de første tolv måneder",
    other: "initiativer begynder i de første tolv måneder",
  },
  "months.later": {
    one: "af dem begynder senere end kvartalets første måned",
    other: "af dem begynder senere end kvartalets første måned",
  },
  "months.passed": {
    one: "sted, hvor kvartalets plan ikke kan holdes i måneder",
    other: "steder, hvor kvartalets plan ikke kan holdes i måneder",
  },
  "months.cannot": "Hvor planen ikke kan holdes i måneder",
  "months.kept": "Den kan holdes i alle årets måneder.",
  "months.budget": "Budget {year}",
  "months.need": "Kræves",
  "months.have": "Er der",
  "months.sure": "Hvor sikkert",
  "months.always": "Bevist: uanset hvilke måneder der vælges",
  "months.not-found": "Der blev ikke fundet måneder, der undgår det",
  "months.source.own":
    "Indsats og penge ligger jævnt over kvartalets måneder, og det gør det, vi har, også; den, der er væk, mangler i de måneder, det er. Frister holder på dagen.",
  "months.source.file":
    "Indsats, penge og det, vi har, ligger jævnt over periodens måneder, for mere vides ikke om dem.",
  "months.when": "I hvilken måned det begynder",
  "months.when.source":
    "Et flag er en frist. Det, der løber videre efter året, slutter ved kanten. Selve planen bliver i kvartaler.",
};

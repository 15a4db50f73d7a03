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
  "unit-load.title": "Hvad der rammer {unit} i planen",
  "unit-load.lead":
    "De point forandring, planen lægger på enheden i hver periode, mod dens grænse, og de initiativer, de kommer fra.",
  "unit-load.quarters": "Periode for periode",
  "unit-load.points": "Point",
  "unit-load.of": "{n} af {limit}",
  "unit-load.under": "Initiativer",
  "unit-load.nothing": "Intet i planen rammer denne enhed.",
  "unit-load.objections": "Indsigelser mod grænsen",
  "unit-load.wanted": "Ønsker {n} point pr. kvartal.",
  "unit-load.waits": "Venter på svar",
  "unit-load.limit": "Enhedens grænse: hvem der har sat den og hvorfor, og indsigelser",
  "unit-load.most": "Mest: {n} af {limit} point i {period}.",
  "unit-load.over": "{n} af {limit}: fuldt",
  "contracts.lead":
    "Færdig senest: den sidste dag for opsigelse, eller, hvor en kontrakt udløber af sig selv, dens sidste dag. Et initiativ afløser en kontrakt, når det udfaser et system, der hviler på den.",
  "contracts.notice": "Sidste dag for opsigelse",
  "contracts.notice.itself": "Udløber af sig selv",
  "contracts.notice.unsaid": "Ikke oplyst",
  "contracts.by": "Afløses af",
  "contracts.by.none": "Intet initiativ udfaser det, der hviler på den",
  "contracts.finish": "Færdig senest",
  "contracts.plan": "Færdig i planen",
  "contracts.verdict": "I tide?",
  "contracts.in-time": "I tide",
  "contracts.too-late": "For sent",
  "contracts.not-in": "Ikke med i planen",
  "contracts.done": "Færdigt",
  "contracts.partly": "{n} af {of} systemer i tide",
  "contracts.past": "{day}, som er forbi",
  "take.plan-workbook":
    "Planen som regneark: starter, mennesker, forandring og penge, med alt det, den er lagt ud fra",
  "unit-load.period": "Periode",
};

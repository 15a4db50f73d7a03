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
  "unit-load.title": "Hva som treffer {unit} i planen",
  "unit-load.lead":
    "Poengene med endring planen legger på enheten i hver periode, mot grensen dens, og tiltakene de kommer fra.",
  "unit-load.quarters": "Periode for periode",
  "unit-load.points": "Poeng",
  "unit-load.of": "{n} av {limit}",
  "unit-load.under": "Tiltak",
  "unit-load.nothing": "Ingenting i planen treffer denne enheten.",
  "unit-load.objections": "Innsigelser mot grensen",
  "unit-load.wanted": "Ønsker {n} poeng per kvartal.",
  "unit-load.waits": "Venter på svar",
  "unit-load.limit": "Enhetens grense: hvem som satte den og hvorfor, og innsigelser",
  "unit-load.most": "Mest: {n} av {limit} poeng i {period}.",
  "unit-load.over": "{n} av {limit}: fullt",
  "contracts.lead":
    "Ferdig senest: siste dag for oppsigelse, eller der en kontrakt utløper av seg selv, siste dag. Et tiltak avløser en kontrakt når det faser ut et system som hviler på den.",
  "contracts.notice": "Siste dag for oppsigelse",
  "contracts.notice.itself": "Utløper av seg selv",
  "contracts.notice.unsaid": "Ikke oppgitt",
  "contracts.by": "Avløses av",
  "contracts.by.none": "Ingen tiltak faser ut det som hviler på den",
  "contracts.finish": "Ferdig senest",
  "contracts.plan": "Ferdig i planen",
  "contracts.verdict": "I tide?",
  "contracts.in-time": "I tide",
  "contracts.too-late": "For sent",
  "contracts.not-in": "Ikke med i planen",
  "contracts.done": "Ferdig",
  "contracts.partly": "{n} av {of} systemer i tide",
  "contracts.past": "{day}, som er forbi",
  "take.plan-workbook": "Planen som regneark: starter, mennesker, endring og penger, med alt den er laget av",
  "unit-load.period": "Periode",
};

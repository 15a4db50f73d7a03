import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./months.en.ts";

export const sv: Texts<typeof en> = {
  "view.months": "Första året i månader",
  "months.title": "Första året i månader",
  "months.lead":
    "Det som börjar under de fyra första kvartalen får en månad: den första då människor, belastningsgränser, kopplingar och tidsfrister tillåter det.",
  "months.already": "Scenariot är redan planerat i månader.",
  "months.starts": {
    one: "initiativ börjar under de första tolv månaderna",
    other: "initiativ börjar under de första tolv månaderna",
  },
  "months.later": {
    one: "av dem börjar senare än kvartalets första månad",
    other: "av dem börjar senare än kvartalets första månad",
  },
  "months.passed": {
    one: "ställe där kvartalets plan inte kan hållas i månader",
    other: "ställen där kvartalets plan inte kan hållas i månader",
  },
  "months.cannot": "Var planen inte kan hållas i månader",
  "months.kept": "Den kan hållas i årets alla månader.",
  "months.budget": "Budget {year}",
  "months.need": "Behövs",
  "months.have": "Finns",
  "months.sure": "Hur säkert",
  "months.always": "Bevisat: vilka månader som än väljs",
  "months.not-found": "Inga månader hittades som undviker det",
  "months.source.own":
    "Insats och pengar ligger jämnt över kvartalets månader, och det vi har likaså; den som är borta saknas de månader det gäller. Tidsfrister håller på dagen.",
  "months.source.file":
    "Insats, pengar och det vi har ligger jämnt över periodens månader, för mer är inte känt om dem.",
  "months.when": "I vilken månad det börjar",
  "months.when.source":
    "En flagga är en tidsfrist. Det som löper vidare efter året slutar vid kanten. Själva planen är kvar i kvartal.",
  "unit-load.title": "Vad som träffar {unit} i planen",
  "unit-load.lead":
    "De poäng förändring som planen lägger på enheten i varje period, mot dess gräns, och de initiativ de kommer från.",
  "unit-load.quarters": "Period för period",
  "unit-load.points": "Poäng",
  "unit-load.of": "{n} av {limit}",
  "unit-load.under": "Initiativ",
  "unit-load.nothing": "Inget i planen träffar den här enheten.",
  "unit-load.objections": "Invändningar mot gränsen",
  "unit-load.wanted": "Önskar {n} poäng per kvartal.",
  "unit-load.waits": "Väntar på svar",
  "unit-load.limit": "Enhetens gräns: vem som satt den och varför, och invändningar",
  "unit-load.most": "Mest: {n} av {limit} poäng i {period}.",
  "unit-load.over": "{n} av {limit}: fullt",
  "contracts.lead":
    "Klart senast: sista dag för uppsägning, eller där ett avtal löper ut av sig självt dess sista dag. Ett initiativ ersätter ett avtal när det avvecklar ett system som vilar på det.",
  "contracts.notice": "Sista dag för uppsägning",
  "contracts.notice.itself": "Löper ut av sig självt",
  "contracts.notice.unsaid": "Inte angivet",
  "contracts.by": "Ersätts av",
  "contracts.by.none": "Inget initiativ avvecklar det som vilar på det",
  "contracts.finish": "Klart senast",
  "contracts.plan": "Klart i planen",
  "contracts.verdict": "I tid?",
  "contracts.in-time": "I tid",
  "contracts.too-late": "För sent",
  "contracts.not-in": "Inte med i planen",
  "contracts.done": "Klart",
  "contracts.partly": "{n} av {of} system i tid",
  "contracts.past": "{day}, som har passerat",
  "take.plan-workbook":
    "Planen som kalkylark: starter, människor, förändring och pengar, med allt den bygger på",
  "unit-load.period": "Period",
};

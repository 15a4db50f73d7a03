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
};

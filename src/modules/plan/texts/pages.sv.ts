import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./pages.en.ts";

export const sv: Texts<typeof en> = {
  "refusal.nothing-to-copy": "Inget har sagts om något kvartal före detta.",
  "refusal.absence-ends-first": "Den sista dagen ligger före den första.",
  "refusal.role-chained": "En roll kan bara räknas ihop med en roll som själv räknas för sig.",
  "refusal.points-sum": "Poängen ska vara 100 tillsammans; nu är de {sum}.",
  "refusal.excludes-itself": "Ett initiativ kan inte utesluta sig självt.",
};

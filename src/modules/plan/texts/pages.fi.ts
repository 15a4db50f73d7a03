import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./pages.en.ts";

export const fi: Texts<typeof en> = {
  "refusal.nothing-to-copy": "Mistään aiemmasta neljänneksestä ei ole kerrottu mitään.",
  "refusal.absence-ends-first": "Viimeinen päivä on ennen ensimmäistä.",
  "refusal.role-chained": "Roolin voi laskea vain sellaisen roolin kanssa, joka lasketaan erikseen.",
  "refusal.points-sum": "Pisteitä on oltava yhteensä 100; nyt niitä on {sum}.",
  "refusal.excludes-itself": "Hanke ei voi sulkea pois itseään.",
};

import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const fi: Texts<typeof en> = {
  title: "Mitä on mitattu",
  "title-in": "Mitä on mitattu ({unit})",
  add: "Lisää mittaus",
  day: "Päivä",
  value: "Arvo",
  source: "Lähde tai kuka mittasi",
  note: "Huomautus",
  none: "Mitään ei ole vielä mitattu.",
  baseline: "Lähtötaso",
  target: "Arvio",
  newest: "Mitattu {day}",
  drawn: "{n} mittausta, {first}–{last}",
  "no-baseline": "Ei lähtötasoa",
  "no-target": "Ei arviota",
};

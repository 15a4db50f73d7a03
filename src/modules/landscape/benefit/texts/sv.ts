import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const sv: Texts<typeof en> = {
  title: "Vad som har mätts",
  "title-in": "Vad som har mätts ({unit})",
  add: "Lägg till en mätning",
  day: "Dag",
  value: "Värde",
  source: "Källa eller vem",
  note: "Anmärkning",
  none: "Inget har mätts ännu.",
  baseline: "Nollmätning",
  target: "Uppskattning",
  newest: "Mätt {day}",
  drawn: "{n} mätningar, från {first} till {last}",
  "no-baseline": "Ingen nollmätning",
  "no-target": "Ingen uppskattning",
};

import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const da: Texts<typeof en> = {
  title: "Hvad der er målt",
  "title-in": "Hvad der er målt ({unit})",
  add: "Tilføj en måling",
  day: "Dag",
  value: "Værdi",
  source: "Kilde eller hvem",
  note: "Bemærkning",
  none: "Intet er målt endnu.",
  baseline: "Nulpunktsmåling",
  target: "Skøn",
  newest: "Målt {day}",
  drawn: "{n} målinger, fra {first} til {last}",
  "no-baseline": "Ingen nulpunktsmåling",
  "no-target": "Intet skøn",
};

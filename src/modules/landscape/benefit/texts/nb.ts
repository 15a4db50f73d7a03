import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const nb: Texts<typeof en> = {
  title: "Hva som er målt",
  "title-in": "Hva som er målt ({unit})",
  add: "Legg til en måling",
  day: "Dag",
  value: "Verdi",
  source: "Kilde eller hvem",
  note: "Merknad",
  none: "Ingenting er målt ennå.",
  baseline: "Nullpunktsmåling",
  target: "Anslag",
  newest: "Målt {day}",
  drawn: "{n} målinger, fra {first} til {last}",
  "no-baseline": "Ingen nullpunktsmåling",
  "no-target": "Ingen anslag",
};

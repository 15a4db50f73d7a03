import type { Texts } from "../../../platform/i18n/index.ts";
import type { dutiesEn } from "./duties.en.ts";

export const dutiesSv: Texts<typeof dutiesEn> = {
  "holder.vacant": "vakant",
  "holder.erased": "raderad person",
  "holder.how": "En persons namn eller e-post, eller en befattning: titel, enhet.",
  "source.organisation": "Från organisationen",
  "duties.who": "Vem har ansvaret",
  "duties.how": "Välj ett ansvar för att se historiken eller lämna över det en viss dag.",
  "duties.with-deputy": "{who}, ersättare {deputy}",
  "duties.since": "sedan {day}",
  "duties.from": "från {day}",
  "duties.until": "till {day}",
  "duties.nobody-from": "{what}: ingen från {day}",
  "duties.vacant": "{what}: befattningen är vakant",
  "overlooked.loses-holder": "Saker som förlorar den ansvariga",
  "overlooked.loses-holder.why":
    "Någon slutar eller en befattning är vakant, och ingen är utsedd att ta över.",
};

import type { Texts } from "../../../platform/i18n/index.ts";
import type { dutiesEn } from "./duties.en.ts";

export const dutiesFi: Texts<typeof dutiesEn> = {
  "holder.vacant": "avoinna",
  "holder.erased": "poistettu henkilö",
  "holder.how": "Henkilön nimi tai sähköposti tai vakanssi: nimike, yksikkö.",
  "source.organisation": "Organisaatiosta",
  "duties.who": "Kuka vastaa",
  "duties.how": "Valitse vastuu, niin näet sen historian ja voit siirtää sen toiselle tiettynä päivänä.",
  "duties.with-deputy": "{who}, sijainen {deputy}",
  "duties.since": "{day} alkaen",
  "duties.from": "{day} alkaen",
  "duties.until": "{day} asti",
  "duties.nobody-from": "{what}: ei kukaan {day} alkaen",
  "duties.vacant": "{what}: vakanssi on avoinna",
  "overlooked.loses-holder": "Asiat, jotka jäävät ilman vastuuhenkilöä",
  "overlooked.loses-holder.why": "Joku lähtee tai vakanssi on avoinna, eikä jatkajaa ole nimetty.",
};

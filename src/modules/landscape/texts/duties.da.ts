import type { Texts } from "../../../platform/i18n/index.ts";
import type { dutiesEn } from "./duties.en.ts";

export const dutiesDa: Texts<typeof dutiesEn> = {
  "holder.vacant": "ledig",
  "holder.erased": "slettet person",
  "holder.how": "En persons navn eller e-mail, eller en stilling: titel, enhed.",
  "source.organisation": "Fra organisationen",
  "duties.who": "Hvem har ansvaret",
  "duties.how": "Vælg et ansvar for at se historikken eller give det videre en bestemt dag.",
  "duties.with-deputy": "{who}, stedfortræder {deputy}",
  "duties.since": "siden {day}",
  "duties.from": "fra {day}",
  "duties.until": "til {day}",
  "duties.nobody-from": "{what}: ingen fra {day}",
  "duties.vacant": "{what}: stillingen er ledig",
  "overlooked.loses-holder": "Ting, der mister den ansvarlige",
  "overlooked.loses-holder.why":
    "Nogen stopper, eller en stilling er ledig, og ingen er nævnt til at tage over.",
};

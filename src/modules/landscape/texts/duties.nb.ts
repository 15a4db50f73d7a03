import type { Texts } from "../../../platform/i18n/index.ts";
import type { dutiesEn } from "./duties.en.ts";

export const dutiesNb: Texts<typeof dutiesEn> = {
  "holder.vacant": "ledig",
  "holder.erased": "slettet person",
  "holder.how": "En persons navn eller e-post, eller en stilling: tittel, enhet.",
  "source.organisation": "Fra organisasjonen",
  "duties.who": "Hvem har ansvaret",
  "duties.how": "Velg et ansvar for å se historikken eller gi det videre en bestemt dag.",
  "duties.with-deputy": "{who}, stedfortreder {deputy}",
  "duties.since": "siden {day}",
  "duties.from": "fra {day}",
  "duties.until": "til {day}",
  "duties.nobody-from": "{what}: ingen fra {day}",
  "duties.vacant": "{what}: stillingen er ledig",
  "overlooked.loses-holder": "Ting som mister den ansvarlige",
  "overlooked.loses-holder.why":
    "Noen slutter, eller en stilling er ledig, og ingen er oppgitt til å ta over.",
};

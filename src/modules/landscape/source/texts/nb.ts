import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const nb: Texts<typeof en> = {
  lead: "Ta det som passer; alt kan endres etterpå. Å ta en liste to ganger endrer ingenting.",
  have: "Av {total} er {n} her allerede.",
  done: { one: "{n} ting er tatt.", other: "{n} ting er tatt." },
  show: "Dette står på listen",
  name: "Navn",
  publisher: "Utgiver",
  "taken-as": "Tas som",
  source: "Hvor vi har det fra",
  "status.mandatory": "obligatorisk",
  "status.agreed": "avtalt",
  "status.recommended": "anbefalt",
  "note.no-law": "Sies å være obligatorisk: hjemmelen mangler.",
  "note.no-deadline": "Sies å være obligatorisk: fristen er ikke kjent.",
  "note.unverified": "Ikke kontrollert: {source}.",
  "note.source": "Kilde: {source}.",
  undated: "Sies å være obligatorisk, men loven eller fristen er ikke kjent",
  "undated.why":
    "Uten lov og frist kan ingen regne ut om de oppfylles i tide. Skriv dem inn, så står de blant pliktene.",
  declare: "Gjelder ikke oss",
  "declare-why": "Hvorfor ikke?",
  "declare-undo": "Det gjelder oss likevel",
  "refusal.duty.reason-missing": "Skriv hvorfor det ikke gjelder kommunen.",
};

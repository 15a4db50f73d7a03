import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const da: Texts<typeof en> = {
  lead: "Tag det, der passer; alt kan ændres bagefter. At tage en liste to gange ændrer intet.",
  have: "Af {total} er {n} her allerede.",
  done: { one: "{n} ting er taget.", other: "{n} ting er taget." },
  show: "Det står der på listen",
  name: "Navn",
  publisher: "Udgiver",
  "taken-as": "Tages som",
  source: "Hvor vi har det fra",
  "status.mandatory": "obligatorisk",
  "status.agreed": "aftalt",
  "status.recommended": "anbefalet",
  "note.no-law": "Siges at være obligatorisk: hjemlen mangler.",
  "note.no-deadline": "Siges at være obligatorisk: fristen er ikke kendt.",
  "note.unverified": "Ikke kontrolleret: {source}.",
  "note.source": "Kilde: {source}.",
  undated: "Siges at være obligatorisk, men loven eller dagen er ikke kendt",
  "undated.why":
    "Uden lov og dag kan ingen regne ud, om de opfyldes i tide. Skriv dem, så står de blandt pligterne.",
  declare: "Vedrører os ikke",
  "declare-why": "Hvorfor ikke?",
  "declare-undo": "Det vedrører os alligevel",
  "refusal.duty.reason-missing": "Skriv, hvorfor den ikke vedrører kommunen.",
};

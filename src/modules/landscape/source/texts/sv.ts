import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const sv: Texts<typeof en> = {
  lead: "Ta det som passar; allt kan ändras efteråt. Att ta en lista två gånger ändrar ingenting.",
  have: "Av {total} finns {n} redan här.",
  done: { one: "{n} sak har tagits.", other: "{n} saker har tagits." },
  show: "Det här står i listan",
  name: "Namn",
  publisher: "Utgivare",
  "taken-as": "Tas som",
  source: "Var vi har det ifrån",
  "status.mandatory": "obligatorisk",
  "status.agreed": "överenskommen",
  "status.recommended": "rekommenderad",
  "note.no-law": "Sägs vara obligatorisk: lagstöd saknas.",
  "note.no-deadline": "Sägs vara obligatorisk: tidsfristen är inte känd.",
  "note.unverified": "Inte kontrollerat: {source}.",
  "note.source": "Källa: {source}.",
  undated: "Sägs vara obligatoriskt, men lagen eller tidsfristen är inte känd",
  "undated.why":
    "Utan lag och tidsfrist går det inte att räkna ut om de uppfylls i tid. Skriv in dem, så står de bland skyldigheterna.",
  declare: "Rör oss inte",
  "declare-why": "Varför inte?",
  "declare-undo": "Det rör oss ändå",
  "refusal.duty.reason-missing": "Skriv varför det inte rör kommunen.",
};

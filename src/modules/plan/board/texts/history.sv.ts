import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./history.en.ts";

export const sv: Texts<typeof en> = {
  "assumed.lost": "{name} ska genomföras och är inte med i planen.",
  "assumed.lost.law": "{name} ska genomföras och är inte med i planen. Det bryter mot {law}.",
  "assumed.longer": "{name} tar {n} perioder här; {from} var angivet.",
  "one.kept-out": "Ni har valt att det inte ska med.",
  "one.elsewhere.more": { one: "En start till", other: "{n} starter till" },
  "compare.assumes-nothing": "Inget utöver det den började med.",
  "then.moved": "{name}: {to} i stället för {from}.",
  "others.not-worth": "Den kostar värde och håller inte oftare: här är den inte värd det.",
  "decided.begun": "Det har påbörjats",
  "revision.began-found": "Började med en plan som hittades för ”{name}” ({way}).",
  "revision.searched": "En sökning hittade en plan med värdet {value}, högst {gap} under den bästa.",
  "revision.eased-late": "{name}: tidsfristen är flyttad från {from} till {to}.",
  "revision.eased-late-law": "{name}: tidsfristen är flyttad från {from} till {to}; det bryter mot {law}.",
  "revision.eased-role": "{name}: {amount} personmånader mer i {from}.",
  "revision.eased-unit": "{name}: {amount} poäng mer i {from}.",
  "revision.eased-budget": "Budget {name}: {amount} tusen mer.",
  "revision.eased-longer": { one: "{name}: tar {n} period.", other: "{name}: tar {n} perioder." },
  "revision.eased-left": "{name}: måste inte längre vara med.",
  "revision.room-role-by-less": "{name}: {amount} personmånader mindre per period, {from} till {to}.",
  "revision.room-unit-by-less": "{name}: belastningsgräns {amount} poäng lägre, {from} till {to}.",
  "revision.room-budget-by-less": "Budget {name}: {amount} tusen mindre.",
  "revision.room-purpose-by-less": "{name} väger {amount} mindre.",
  "refusal.plan.below-zero":
    "Det skulle hamna under noll: det finns bara {n} i {period}. Skriv högst {n} mindre.",
  "refusal.plan.below-zero-once": "Det skulle hamna under noll: det finns bara {n}. Skriv högst {n} mindre.",
};

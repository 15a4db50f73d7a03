import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./history.en.ts";

export const nb: Texts<typeof en> = {
  "assumed.lost": "{name} skal gjennomføres og er ikke med i planen.",
  "assumed.lost.law": "{name} skal gjennomføres og er ikke med i planen. Det bryter {law}.",
  "assumed.longer": "{name} varer {n} perioder her; det var sagt {from}.",
  "one.kept-out": "Dere har valgt at det ikke skal med.",
  "one.elsewhere.more": { one: "Én start til", other: "{n} starter til" },
  "compare.assumes-nothing": "Ingenting utover det den begynte med.",
  "then.moved": "{name}: {to} i stedet for {from}.",
  "others.not-worth": "Den koster verdi og holder ikke oftere: her er den ikke verdt det.",
  "decided.begun": "Det har begynt",
  "revision.began-found": "Begynte med en plan som ble funnet for «{name}» ({way}).",
  "revision.searched": "Et søk fant en plan med verdien {value}, høyst {gap} under den beste.",
  "revision.eased-late": "{name}: fristen er flyttet fra {from} til {to}.",
  "revision.eased-late-law": "{name}: fristen er flyttet fra {from} til {to}; det bryter {law}.",
  "revision.eased-role": "{name}: {amount} månedsverk mer i {from}.",
  "revision.eased-unit": "{name}: {amount} poeng mer i {from}.",
  "revision.eased-budget": "Budsjett {name}: {amount} tusen mer.",
  "revision.eased-longer": { one: "{name}: varer {n} periode.", other: "{name}: varer {n} perioder." },
  "revision.eased-left": "{name}: må ikke lenger være med.",
  "revision.room-role-by-less": "{name}: {amount} månedsverk mindre per periode, {from} til {to}.",
  "revision.room-unit-by-less": "{name}: belastningsgrense {amount} poeng lavere, {from} til {to}.",
  "revision.room-budget-by-less": "Budsjett {name}: {amount} tusen mindre.",
  "revision.room-purpose-by-less": "{name} veier {amount} mindre.",
  "refusal.plan.below-zero":
    "Det ville komme under null: det er bare {n} i {period}. Skriv høyst {n} mindre.",
  "refusal.plan.below-zero-once": "Det ville komme under null: det er bare {n}. Skriv høyst {n} mindre.",
};

import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./history.en.ts";

export const da: Texts<typeof en> = {
  "assumed.lost": "{name} skal gennemføres og er ikke med i planen.",
  "assumed.lost.law": "{name} skal gennemføres og er ikke med i planen. Det bryder {law}.",
  "assumed.longer": "{name} varer {n} perioder her; der var sagt {from}.",
  "one.kept-out": "I har valgt, at det ikke skal med.",
  "one.elsewhere.more": { one: "Én start til", other: "{n} starter til" },
  "compare.assumes-nothing": "Intet ud over det, den begyndte med.",
  "then.moved": "{name}: {to} i stedet for {from}.",
  "others.not-worth": "Den koster værdi og holder ikke oftere: her er den ikke det værd.",
  "decided.begun": "Det er begyndt",
  "revision.began-found": "Begyndte med en plan, der blev fundet til «{name}» ({way}).",
  "revision.searched": "En søgning fandt en plan med værdien {value}, højst {gap} under den bedste.",
  "revision.eased-late": "{name}: fristen er flyttet fra {from} til {to}.",
  "revision.eased-late-law": "{name}: fristen er flyttet fra {from} til {to}; det bryder {law}.",
  "revision.eased-role": "{name}: {amount} månedsværk mere i {from}.",
  "revision.eased-unit": "{name}: {amount} point mere i {from}.",
  "revision.eased-budget": "Budget {name}: {amount} tusinde mere.",
  "revision.eased-longer": { one: "{name}: varer {n} periode.", other: "{name}: varer {n} perioder." },
  "revision.eased-left": "{name}: skal ikke længere med.",
  "revision.room-role-by-less": "{name}: {amount} månedsværk mindre pr. periode, {from} til {to}.",
  "revision.room-unit-by-less": "{name}: belastningsgrænse {amount} point lavere, {from} til {to}.",
  "revision.room-budget-by-less": "Budget {name}: {amount} tusinde mindre.",
  "revision.room-purpose-by-less": "{name} vejer {amount} mindre.",
  "refusal.plan.below-zero": "Det ville komme under nul: der er kun {n} i {period}. Skriv højst {n} mindre.",
  "refusal.plan.below-zero-once": "Det ville komme under nul: der er kun {n}. Skriv højst {n} mindre.",
};

import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const da: Texts<typeof en> = {
  "not-said": "{words}: ikke oplyst for {n} af {total}",
  "nothing-said": "Der er ikke fundet mere i det, der er oplyst.",
  "meant.do": "Overlappet er meningen",
  "meant.why": "Hvorfor skal der være to?",
  "meant.save": "Gem begrundelsen",
  "meant.title": "Overlap, der er meningen",
  "meant.lead": "De tæller ikke med ovenfor. Fortryd, når begrundelsen ikke holder længere.",
  "meant.by": "{who}, {day}",
  "meant.undo": "Ikke længere meningen",
  "refusal.overlap-reason": "Skriv, hvorfor der er brug for begge.",
  "refusal.overlap-reason-long": "Skriv begrundelsen med højst 500 tegn.",
};

import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const sv: Texts<typeof en> = {
  "not-said": "{words}: inte angivet för {n} av {total}",
  "nothing-said": "Inget mer hittas i det som är angivet.",
  "meant.do": "Överlappningen är avsiktlig",
  "meant.why": "Varför behövs två?",
  "meant.save": "Spara motiveringen",
  "meant.title": "Avsiktliga överlappningar",
  "meant.lead": "De räknas inte ovan. Ångra när skälet inte längre gäller.",
  "meant.by": "{who}, {day}",
  "meant.undo": "Inte längre avsiktlig",
  "refusal.overlap-reason": "Skriv varför båda behövs.",
  "refusal.overlap-reason-long": "Skriv motiveringen med högst 500 tecken.",
};

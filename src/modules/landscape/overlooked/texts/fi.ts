import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const fi: Texts<typeof en> = {
  "not-said": "{words}: ei kerrottu {n}/{total}",
  "nothing-said": "Kerrotuista tiedoista ei löydy muuta.",
  "meant.do": "Päällekkäisyys on tarkoituksellinen",
  "meant.why": "Miksi tarvitaan kaksi?",
  "meant.save": "Tallenna perustelu",
  "meant.title": "Tarkoitukselliset päällekkäisyydet",
  "meant.lead": "Niitä ei lasketa yllä. Peru, kun perustelu ei enää päde.",
  "meant.by": "{who}, {day}",
  "meant.undo": "Ei enää tarkoituksellinen",
  "refusal.overlap-reason": "Kirjoita, miksi molempia tarvitaan.",
  "refusal.overlap-reason-long": "Kirjoita perustelu enintään 500 merkillä.",
};

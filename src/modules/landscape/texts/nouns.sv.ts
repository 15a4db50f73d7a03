import type { Texts } from "../../../platform/i18n/index.ts";
import { contractsSv } from "./nouns/contracts.sv.ts";
import { initiativesSv } from "./nouns/initiatives.sv.ts";
import { protectionSv } from "./nouns/protection.sv.ts";
import { systemsSv } from "./nouns/systems.sv.ts";
import type { nounsEn } from "./nouns.en.ts";

export const nounsSv: Texts<typeof nounsEn> = {
  ...systemsSv,
  ...contractsSv,
  ...protectionSv,
  ...initiativesSv,
  "field.common.externalIds": "Vad andra kallar den",
  "why.common.externalIds":
    "En per rad, så som det andra registret har den: ”kitos: 2f1c…”. Gäller den bara en tid, lägg till den: ”(2024-01-01 – 2026-01-01)”; den sista dagen är den första då den inte längre gäller.",
  "field.common.otherNames": "Namn på andra språk",
  "why.common.otherNames":
    "Ett per rad: först språket och ett kolon, t.ex. ”sv: Omsorg” eller ”fi: Hoiva”. Den som läser på det språket ser det namnet.",
  "tri.yes": "Ja",
  "tri.no": "Nej",
  "tri.unknown": "Vet inte",
  "tri.undecided": "Inte avgjort",
  "tri.not-relevant": "Inte relevant",
  "tri.partly": "Delvis",
  "tri.not-asked": "Inte frågat än",
  "flag.yes": "Ja",
  "flag.no": "Nej",
  "unknown.undecided": "Inte avgjort än",
  "unknown.not-relevant": "Inte relevant här",
  "unknown.partly": "Bara delvis känt",
  "unknown.not-asked": "Ingen har frågat än",
};

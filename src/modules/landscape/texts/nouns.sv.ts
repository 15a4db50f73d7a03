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

import type { Texts } from "../../../platform/i18n/index.ts";
import { contractsDa } from "./nouns/contracts.da.ts";
import { initiativesDa } from "./nouns/initiatives.da.ts";
import { protectionDa } from "./nouns/protection.da.ts";
import { systemsDa } from "./nouns/systems.da.ts";
import type { nounsEn } from "./nouns.en.ts";

export const nounsDa: Texts<typeof nounsEn> = {
  ...systemsDa,
  ...contractsDa,
  ...protectionDa,
  ...initiativesDa,
  "tri.yes": "Ja",
  "tri.no": "Nej",
  "tri.unknown": "Ved ikke",
  "tri.undecided": "Ikke afgjort",
  "tri.not-relevant": "Ikke relevant",
  "tri.partly": "Delvist",
  "tri.not-asked": "Ikke spurgt endnu",
  "flag.yes": "Ja",
  "flag.no": "Nej",
  "unknown.undecided": "Ikke afgjort endnu",
  "unknown.not-relevant": "Ikke relevant her",
  "unknown.partly": "Kun delvist kendt",
  "unknown.not-asked": "Ingen har spurgt endnu",
};

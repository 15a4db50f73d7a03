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
  "field.common.externalIds": "Hvad andre kalder den",
  "why.common.externalIds":
    "En på hver linje, som det andet register har den: »kitos: 2f1c…«. Gælder den kun en tid, så tilføj den: »(2024-01-01 – 2026-01-01)«; den sidste dag er den første, hvor den ikke længere gælder.",
  "field.common.otherNames": "Navn på andre sprog",
  "why.common.otherNames":
    "Et på hver linje: først sproget og et kolon, fx »sv: Omsorg« eller »fi: Hoiva«. Den, der læser på det sprog, ser det navn.",
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

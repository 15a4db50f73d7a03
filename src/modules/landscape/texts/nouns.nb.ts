import type { Texts } from "../../../platform/i18n/index.ts";
import { contractsNb } from "./nouns/contracts.nb.ts";
import { initiativesNb } from "./nouns/initiatives.nb.ts";
import { protectionNb } from "./nouns/protection.nb.ts";
import { systemsNb } from "./nouns/systems.nb.ts";
import type { nounsEn } from "./nouns.en.ts";

export const nounsNb: Texts<typeof nounsEn> = {
  ...systemsNb,
  ...contractsNb,
  ...protectionNb,
  ...initiativesNb,
  "field.common.externalIds": "Hva andre kaller den",
  "why.common.externalIds":
    "En per linje, slik det andre registeret har den: «kitos: 2f1c…». Gjelder den bare en tid, så legg den til: «(2024-01-01 – 2026-01-01)»; den siste dagen er den første da den ikke lenger gjelder.",
  "field.common.otherNames": "Navn på andre språk",
  "why.common.otherNames":
    "Ett per linje: først språket og et kolon, for eksempel «sv: Omsorg» eller «fi: Hoiva». Den som leser på det språket, ser det navnet.",
  "tri.yes": "Ja",
  "tri.no": "Nei",
  "tri.unknown": "Vet ikke",
  "tri.undecided": "Ikke avgjort",
  "tri.not-relevant": "Ikke relevant",
  "tri.partly": "Delvis",
  "tri.not-asked": "Ikke spurt ennå",
  "flag.yes": "Ja",
  "flag.no": "Nei",
  "unknown.undecided": "Ikke avgjort ennå",
  "unknown.not-relevant": "Ikke relevant her",
  "unknown.partly": "Bare delvis kjent",
  "unknown.not-asked": "Ingen har spurt ennå",
};

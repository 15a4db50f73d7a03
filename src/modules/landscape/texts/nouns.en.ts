import type { TextSource } from "../../../platform/i18n/index.ts";
import { contractsEn } from "./nouns/contracts.en.ts";
import { initiativesEn } from "./nouns/initiatives.en.ts";
import { protectionEn } from "./nouns/protection.en.ts";
import { systemsEn } from "./nouns/systems.en.ts";

/**
 * What the declared nouns are called, field by field and choice by choice; nouns.test.ts finds what is missing.
 * A field kept half-open whose label says "from" holds the first day it no longer holds.
 */
export const nounsEn = {
  ...systemsEn,
  ...contractsEn,
  ...protectionEn,
  ...initiativesEn,
  "field.common.externalIds": "What others call it",
  "why.common.externalIds":
    "One a line, as the other register has it: “kitos: 2f1c…”. Where it holds for a time only, add it: “(2024-01-01 – 2026-01-01)”; the last day is the first on which it no longer holds.",
  "field.common.otherNames": "Called in other languages",
  "why.common.otherNames":
    "One a line: the language and a colon first, as “sv: Omsorg” or “fi: Hoiva”. Who reads in that language sees that name.",
  "tri.yes": "Yes",
  "tri.no": "No",
  "tri.unknown": "Don't know",
  "tri.undecided": "Not decided",
  "tri.not-relevant": "Not relevant",
  "tri.partly": "Partly",
  "tri.not-asked": "Not asked yet",
  "flag.yes": "Yes",
  "flag.no": "No",
  "unknown.undecided": "Not decided yet",
  "unknown.not-relevant": "Not relevant here",
  "unknown.partly": "Only partly known",
  "unknown.not-asked": "Nobody has asked yet",
} as const satisfies TextSource;

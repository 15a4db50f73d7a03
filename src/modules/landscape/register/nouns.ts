import { benefit, measurement } from "../benefit/noun.ts";
import { contract, moneyLine } from "../contract/noun.ts";
import { dataSet } from "../data-set/noun.ts";
import { hit, initiative } from "../initiative/noun.ts";
import { integration } from "../integration/noun.ts";
import { assessment, processing } from "../processing/noun.ts";
import { oversight, processorAgreement, subProcessor } from "../processor-agreement/noun.ts";
import { source, sourceItem } from "../source/noun.ts";
import { supplier } from "../supplier/noun.ts";
import { system, systemInterface } from "../system/noun.ts";
import { systemUse } from "../system-use/noun.ts";
import { task } from "../task/noun.ts";
import type { Noun } from "./noun.ts";

/** Every noun of the landscape, those pointed to before those that point where that is possible. */
export const nouns: readonly Noun[] = [
  supplier,
  task,
  system,
  systemInterface,
  contract,
  moneyLine,
  systemUse,
  integration,
  processing,
  assessment,
  processorAgreement,
  subProcessor,
  oversight,
  source,
  sourceItem,
  initiative,
  hit,
  benefit,
  measurement,
  dataSet,
];

export const nounNamed = (name: string): Noun | undefined => nouns.find(noun => noun.name === name);
export const nounOfPlural = (plural: string): Noun | undefined => nouns.find(noun => noun.plural === plural);

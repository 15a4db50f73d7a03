import type { Wave } from "../release-facts/rules-given.ts";
import { answerAttacks } from "./answer-attacks.ts";
import { countAttacks, type Finding } from "./count-attacks.ts";
import { sumsOf } from "./equations.ts";
import { metadataAttacks, movedAttacks } from "./file-attacks.ts";
import { publishedOf, together } from "./published.ts";
import { truthOf } from "./truth.ts";

type File = { path: string; bytes: Uint8Array };

/**
 * What a stranger finds out from the files of a release that he should not; nothing when it may be published. He is given
 * the files alone, the wave only says whether what he concludes is so. `before` are the files of an earlier release; where
 * this one corrects it (`corrects`), both are of the same answers, and he reads them as one.
 */
export const auditRelease = async (
  files: readonly File[],
  wave: Wave,
  before: readonly File[] | null = null,
  corrects = false,
): Promise<Finding[]> => {
  const own = publishedOf(files);
  const found = metadataAttacks(own);
  if (!own.confident) return found;
  const published = before && corrects ? together(publishedOf(before), own) : own;
  const truth = truthOf(wave, published);
  const sums = sumsOf(published.strata);
  return [
    ...found,
    ...(await countAttacks(published, truth, sums)),
    ...(await answerAttacks(published, truth, sums)),
    ...(before ? movedAttacks(publishedOf(before), own) : []),
  ];
};

import type { Wave } from "../release-facts/rules-given.ts";
import { answerAttacks } from "./answer-attacks.ts";
import { countAttacks, type Finding } from "./count-attacks.ts";
import { sumsOf } from "./equations.ts";
import { metadataAttacks, movedAttacks } from "./file-attacks.ts";
import { type Published, publishedOf, together } from "./published.ts";
import { truthOf } from "./truth.ts";

type File = { path: string; bytes: Uint8Array };

/**
 * What a stranger has besides a release: one of another round of the same questionnaire, and one of the same answers that
 * this one corrects, or follows after it was withdrawn.
 */
export type Held = {
  before?: readonly File[] | null;
  corrected?: readonly File[] | null;
  withdrawn?: readonly File[] | null;
};

/**
 * What a stranger finds out from the files of a release that he should not; nothing when it may be published. He is given
 * the files alone, the wave only says whether what he concludes is so. Two of the same answers he reads as one. What a
 * withdrawn one told by itself, or one made by older rules, cannot be taken back, and no later one is kept from being
 * published for it.
 */
export const auditRelease = async (
  files: readonly File[],
  wave: Wave,
  { before, corrected, withdrawn }: Held = {},
): Promise<Finding[]> => {
  const own = publishedOf(files);
  const found = metadataAttacks(own);
  if (!own.confident) return found;
  const attacked = (published: Published) => attacksOn(published, wave);
  const besides = async (known: Published, joint: Published) => {
    const told = new Set((await attacked({ ...known, threshold: own.threshold })).map(one => keyOf(one)));
    return (await attacked(joint)).filter(one => !told.has(keyOf(one)));
  };
  const known = withdrawn ? publishedOf(withdrawn) : null;
  const first = corrected ? publishedOf(corrected) : null;
  const joint = first ? together(first, own) : own;
  found.push(...(await (first?.older && !own.older ? besides(first, joint) : attacked(joint))));
  if (known) found.push(...(await besides(known, together(known, joint))));
  for (const other of [before, corrected, withdrawn])
    if (other) found.push(...movedAttacks(publishedOf(other), own));
  return found;
};

const keyOf = (finding: Finding): string => JSON.stringify(Object.entries(finding).sort());

const attacksOn = async (published: Published, wave: Wave): Promise<Finding[]> => {
  const truth = truthOf(wave, published);
  const sums = sumsOf(published.strata);
  return [...(await countAttacks(published, truth, sums)), ...(await answerAttacks(published, truth, sums))];
};

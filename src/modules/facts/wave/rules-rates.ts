import { type ShownShare, shownShares } from "../disclosure/rules-disclosure.ts";

/** How many of a group's frame have answered. */
export type Answered = { population: number; answered: number };

/** A rate as it may be seen; null where it is hidden. */
export type ShownRate = ShownShare | null;

/**
 * Response rates of strata and of all together. Hidden in a stratum of fewer than `least`; the ends are shown as ends, so
 * that nobody learns that everybody or nobody answered. What all together less those shown would tell of the hidden ones
 * is held to the same: until it tells nothing, the smallest of those shown is hidden too.
 */
export const shownRates = (
  strata: readonly Answered[],
  least: number,
): { all: ShownRate; strata: ShownRate[] } => {
  const shown = strata.map(({ population }) => population >= least);
  const joint = (of: readonly Answered[]): Answered => ({
    population: of.reduce((sum, one) => sum + one.population, 0),
    answered: of.reduce((sum, one) => sum + one.answered, 0),
  });
  for (;;) {
    const hidden = joint(strata.filter((_, i) => !shown[i]));
    const [next] = strata
      .map((_, i) => i)
      .filter(i => shown[i])
      .sort((a, b) => strata[a]!.population - strata[b]!.population);
    if (hidden.population === 0 || next === undefined || tellsNothing(hidden, least)) break;
    shown[next] = false;
  }
  const all = joint(strata);
  return {
    all: all.population >= least ? rateOf(all) : null,
    strata: strata.map((one, i) => (shown[i] ? rateOf(one) : null)),
  };
};

const rateOf = ({ population, answered }: Answered): ShownShare =>
  shownShares([answered, population - answered])[0]!;

const tellsNothing = (of: Answered, least: number): boolean =>
  of.population >= least && "share" in rateOf(of);

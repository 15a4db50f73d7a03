import { type ShownShare, shownShares } from "../disclosure/rules-disclosure.ts";

/** How many of a group's frame have answered. */
export type Answered = { population: number; answered: number };

/** The quarter a rate lies in. */
export type Quarter = { from: number; to: number };

/** A rate as it may be seen; null where it is hidden. */
export type ShownRate = ShownShare | Quarter | null;

/**
 * Response rates of strata and of all together. Of a stratum only the quarter is told, and nothing where it has fewer
 * than `least`: whoever knew the counts of the large ones could find the small ones that a release hides from its sums.
 */
export const shownRates = (
  strata: readonly Answered[],
  least: number,
): { all: ShownRate; strata: ShownRate[] } => {
  const sum = (of: keyof Answered) => strata.reduce((all, one) => all + one[of], 0);
  const [population, answered] = [sum("population"), sum("answered")];
  return {
    all: population >= least ? shownShares([answered, population - answered])[0]! : null,
    strata: strata.map(one => (one.population >= least ? quarterOf(one) : null)),
  };
};

const quarterOf = ({ population, answered }: Answered): Quarter => {
  const quarter = Math.min(3, Math.floor((4 * answered) / population));
  return { from: quarter / 4, to: (quarter + 1) / 4 };
};

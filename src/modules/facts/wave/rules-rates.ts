import { type ShownShare, shownShares } from "../disclosure/rules-disclosure.ts";

/** How many of those invited in a group have answered. */
export type Answered = { invited: number; answered: number };

/** The quarter a rate lies in. */
export type Quarter = { from: number; to: number };

/** A rate as it may be seen; null where it is hidden. */
export type ShownRate = ShownShare | Quarter | null;

/**
 * Response rates of strata and of all together, of those invited: where fewer are than lie in the frame, a rate of the
 * frame could say that each of them answered. Of a stratum only the quarter is told, and nothing where fewer than `least`
 * were invited: whoever knew the counts of the large ones could find the small ones that a release hides from its sums.
 */
export const shownRates = (
  strata: readonly Answered[],
  least: number,
): { all: ShownRate; strata: ShownRate[] } => {
  const sum = (of: keyof Answered) => strata.reduce((all, one) => all + one[of], 0);
  const [invited, answered] = [sum("invited"), sum("answered")];
  return {
    all: invited >= least ? shownShares([answered, invited - answered])[0]! : null,
    strata: strata.map(one => (one.invited >= least ? quarterOf(one) : null)),
  };
};

const quarterOf = ({ invited, answered }: Answered): Quarter => {
  const quarter = Math.min(3, Math.floor((4 * answered) / invited));
  return { from: quarter / 4, to: (quarter + 1) / 4 };
};

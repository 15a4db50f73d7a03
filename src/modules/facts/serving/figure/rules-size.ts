import { type SizeGroup, sizeGroupOf } from "../../series/rules-spread.ts";

/** How many of a group were asked and answered; null where it is not told. */
export type Reached = {
  group: string;
  eligible: number | null;
  invited: number | null;
  answered: number | null;
  status: string;
  rate: number | null;
};

/** A size group of municipalities: what it is of the frame, and of those who answered. */
export type SizeShare = {
  size: SizeGroup;
  places: number;
  eligible: number;
  ofFrame: number;
  answered: number | null;
  ofAnswered: number | null;
};

/**
 * Sample against population by the size of municipalities. A size group of which one municipality is not told is not told
 * either, and then nobody's share of the answers is.
 */
export const sizeShares = (
  frame: readonly { place: string; population: number }[],
  reached: readonly Reached[],
  inhabitantsOf: (place: string) => number | undefined,
): SizeShare[] => {
  const answeredOf = new Map(reached.map(one => [one.group, one.status === "" ? one.answered : null]));
  const groups = new Map<number, { size: SizeGroup; places: Set<string>; eligible: number }>();
  for (const { place, population } of frame) {
    const inhabitants = inhabitantsOf(place);
    if (inhabitants === undefined) continue;
    const size = sizeGroupOf(inhabitants);
    const group = groups.get(size.from) ?? { size, places: new Set<string>(), eligible: 0 };
    group.places.add(place);
    group.eligible += population;
    groups.set(size.from, group);
  }
  const list = [...groups.values()].sort((a, b) => a.size.from - b.size.from);
  const counted = list.map(({ places }) =>
    sumOf([...places].map(place => answeredOf.get(`place:${place}`) ?? null)),
  );
  const frameTotal = list.reduce((sum, { eligible }) => sum + eligible, 0);
  const answeredTotal = sumOf(counted);
  return list.map(({ size, places, eligible }, at) => {
    const answered = counted[at] ?? null;
    return {
      size,
      places: places.size,
      eligible,
      ofFrame: frameTotal > 0 ? eligible / frameTotal : 0,
      answered,
      ofAnswered: answered === null || !answeredTotal ? null : answered / answeredTotal,
    };
  });
};

const sumOf = (values: readonly (number | null)[]): number | null =>
  values.reduce<number | null>((sum, value) => (sum === null || value === null ? null : sum + value), 0);

import { contains, type Day, type Period } from "../../../kernel/period.ts";
import { inOrder } from "../../../kernel/text.ts";

/** What an attribute may hold: plain values, so that equality and storage are never in doubt. */
export type Value = string | number | boolean | null;
export type Attributes = { readonly [name: string]: Value };

/** What was true during one half-open stretch of validity. */
export type Slice<A extends Attributes> = Period & { value: A };
export type Slices<A extends Attributes> = readonly Slice<A>[];

/** What holds on a day, or undefined when the object is not valid then. */
export const sliceAt = <A extends Attributes>(slices: Slices<A>, day: Day): Slice<A> | undefined =>
  slices.find(slice => contains(slice, day));

/** Sorted, with adjacent equal slices merged: the one form an object is stored in. */
export const merged = <A extends Attributes>(slices: Slices<A>): Slices<A> => {
  const result: Slice<A>[] = [];
  for (const slice of [...slices].sort((a, b) => inOrder(a.from, b.from))) {
    const before = result.at(-1);
    if (before && before.to === slice.from && same(before.value, slice.value)) before.to = slice.to;
    else result.push({ ...slice });
  }
  return result;
};

/** True when two values of the same noun hold the same. */
export const same = (a: Attributes, b: Attributes): boolean =>
  Object.keys(a).every(name => a[name] === b[name]) && Object.keys(b).every(name => a[name] === b[name]);

/** True when two objects were valid on the same days with the same values. */
export const sameSlices = <A extends Attributes>(a: Slices<A>, b: Slices<A>): boolean =>
  a.length === b.length &&
  a.every((slice, i) => {
    const other = b[i];
    return other?.from === slice.from && other.to === slice.to && same(slice.value, other.value);
  });

/** The part of a slice that lies inside an interval; call only when they meet. */
export const clip = <A extends Attributes>(slice: Slice<A>, interval: Period): Slice<A> => ({
  from: laterOf(slice.from, interval.from),
  to: earlier(slice.to, interval.to),
  value: slice.value,
});

/** The stretches of an interval that sorted, non-overlapping periods leave open. */
export const gapsIn = (periods: readonly Period[], interval: Period): Period[] => {
  const gaps: Period[] = [];
  let from: Day | null = interval.from;
  for (const period of periods) {
    if (!meets(period, interval)) continue;
    if (from !== null && from < period.from) gaps.push({ from, to: period.from });
    from = period.to;
  }
  if (from !== null && (interval.to === null || from < interval.to)) gaps.push({ from, to: interval.to });
  return gaps;
};

/** True when two periods share a day. */
export const meets = (a: Period, b: Period): boolean =>
  (b.to === null || a.from < b.to) && (a.to === null || b.from < a.to);

/** The later of two days. */
export const laterOf = (a: Day, b: Day): Day => (b < a ? a : b);

const earlier = (a: Day | null, b: Day | null): Day | null =>
  a === null ? b : b === null ? a : a < b ? a : b;

/** What of some slices lies on a day or later. */
export const sliceFrom = <A extends Attributes>(slices: Slices<A>, day: Day): Slice<A>[] =>
  splitAt(slices, day).filter(slice => slice.from >= day);

/** The same slices with a border at a day. */
export const splitAt = <A extends Attributes>(slices: Slices<A>, day: Day): Slices<A> =>
  slices.flatMap(slice =>
    contains(slice, day) && slice.from < day
      ? [
          { ...slice, to: day },
          { ...slice, from: day },
        ]
      : [slice],
  );

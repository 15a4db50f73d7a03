import type { Day, Period } from "../../../kernel/period.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { inOrder } from "../../../kernel/text.ts";
import { type Planned, plannedAfter, type Shape } from "./rules-log.ts";
import {
  type Attributes,
  clip,
  gapsIn,
  meets,
  merged,
  type Slice,
  type Slices,
  sliceAt,
  splitAt,
} from "./rules-slices.ts";

/** Attributes to set; what is absent or undefined stays as it is. */
export type Change<A extends Attributes> = { readonly [K in keyof A]?: A[K] | undefined };

/** The object after a verb, and the planned changes the verb left in place. */
export type Changed<A extends Attributes> = { slices: Slices<A>; left: Planned[] };

/**
 * Sets attributes from a day until the next already planned change of the same attribute.
 * On a day when the object is not valid it starts (or starts again), and then needs every required attribute.
 */
export const changeFrom = <A extends Attributes>(
  shape: Shape<A>,
  slices: Slices<A>,
  day: Day,
  change: Change<A>,
  options: { today: Day; overrideFuture?: boolean },
): Result<Changed<A>> => {
  if (slices.length > 0 && day < options.today) return refused("history.past-needs-correction", { day });
  const missing = emptied(shape, change);
  if (missing) return refused("history.required", { attribute: missing });
  const override = options.overrideFuture === true;
  const started = sliceAt(slices, day) ? done(splitAt(slices, day)) : startAt(shape, slices, day, change);
  if (!started.ok) return started;
  const names = namesOf(shape, change);
  const until = new Map(names.map(name => [name, override ? null : nextChange(started.value, day, name)]));
  const reaches = (slice: Slice<A>, name: string) => {
    const stop = until.get(name) ?? null;
    return slice.from >= day && (stop === null || slice.from < stop);
  };
  const changed = started.value.map(slice => ({
    ...slice,
    value: withValues(
      slice.value,
      change,
      names.filter(name => reaches(slice, name)),
    ),
  }));
  const left = override ? [] : plannedAfter(started.value, day, names).filter(one => one.verb === "changes");
  return done({ slices: merged(changed), left });
};

/** Closes validity at a day (exclusive) and takes away what was planned after it. History stays. */
export const endAt = <A extends Attributes>(
  slices: Slices<A>,
  day: Day,
  options: { today: Day },
): Result<Changed<A>> => {
  const first = slices[0];
  const last = slices.at(-1);
  if (!first || !last) return refused("history.never-valid");
  if (day < options.today) return refused("history.past-needs-correction", { day });
  if (last.to !== null && last.to <= day) return refused("history.already-ended", { day: last.to });
  if (day <= first.from) return refused("history.end-before-start", { day: first.from });
  const kept = slices.filter(slice => slice.from < day);
  return done({ slices: kept.map(slice => clip(slice, { from: slice.from, to: day })), left: [] });
};

/**
 * Rewrites what was true in an interval; may touch the past, so a reason is required.
 * `null` says the object was never valid then. Days it was not valid need every required attribute.
 */
export const correctHistory = <A extends Attributes>(
  shape: Shape<A>,
  slices: Slices<A>,
  interval: Period,
  change: Change<A> | null,
  reason: string,
): Result<Changed<A>> => {
  if (reason.trim() === "") return refused("history.reason-required");
  if (interval.to !== null && interval.to <= interval.from)
    return refused("history.dates-wrong-way", inWords(interval));
  const outside = slices.flatMap(slice => outsideOf(slice, interval));
  if (change === null) return done({ slices: merged(outside), left: [] });
  const missing = emptied(shape, change);
  if (missing) return refused("history.required", { attribute: missing });
  const names = namesOf(shape, change);
  const inside = slices
    .filter(slice => meets(slice, interval))
    .map(slice => clip(slice, interval))
    .map(slice => ({ ...slice, value: withValues(slice.value, change, names) }));
  const gaps = gapsIn(inside, interval);
  if (gaps.length === 0) return done({ slices: merged([...outside, ...inside]), left: [] });
  const whole = complete(shape, change);
  if (!whole.ok) return whole;
  const filled = gaps.map(gap => ({ ...gap, value: whole.value }));
  return done({ slices: merged([...outside, ...inside, ...filled]), left: [] });
};

/**
 * Takes back what is planned on a day: what would begin does not, what would end goes on, and what would change
 * stays as it was until the next change planned of the same attribute.
 */
export const cancelAt = <A extends Attributes>(
  shape: Shape<A>,
  slices: Slices<A>,
  day: Day,
  options: { today: Day },
): Result<Changed<A>> => {
  if (day <= options.today) return refused("history.past-needs-correction", { day });
  const at = slices.findIndex(slice => slice.from === day);
  const until = slices.findIndex(slice => slice.to === day);
  const [before, after] = [slices[until], slices[at]];
  if (!before && !after) return refused("planned.gone", { day });
  if (!after) {
    const next = slices[until + 1]?.from ?? null;
    return changedTo(slices.map((slice, i) => (i === until ? { ...slice, to: next } : slice)));
  }
  if (!before) {
    // Everything that follows without a gap begins with it.
    const gap = slices.findIndex((slice, i) => i >= at && slices[i + 1]?.from !== slice.to);
    return changedTo(slices.filter((_, i) => i < at || i > gap));
  }
  const names = shape.all.filter(name => before.value[name] !== after.value[name]);
  const stop = new Map(names.map(name => [name, nextChange(slices, day, name)]));
  const back = (slice: Slice<A>) =>
    names.filter(name => slice.from >= day && slice.from < (stop.get(name) ?? "9999-99-99"));
  return changedTo(
    slices.map(slice => ({ ...slice, value: withValues(slice.value, before.value, back(slice)) })),
  );
};

const changedTo = <A extends Attributes>(slices: Slices<A>): Result<Changed<A>> =>
  done({ slices: merged(slices), left: [] });

/** From a day on, sets attributes wherever a slice meets a condition: the dependants of something that ends. */
export const mappedFrom = <A extends Attributes>(
  slices: Slices<A>,
  day: Day,
  where: (value: A) => boolean,
  change: Change<A>,
): Slices<A> =>
  merged(
    splitAt(slices, day).map(slice =>
      slice.from >= day && where(slice.value)
        ? { ...slice, value: withValues(slice.value, change, Object.keys(change)) }
        : slice,
    ),
  );

/** From a day on, takes away validity wherever a slice meets a condition. */
export const withoutFrom = <A extends Attributes>(
  slices: Slices<A>,
  day: Day,
  where: (value: A) => boolean,
): Slices<A> => splitAt(slices, day).filter(slice => slice.from < day || !where(slice.value));

const inWords = (interval: Period) => ({ from: interval.from, to: interval.to ?? "" });

const outsideOf = <A extends Attributes>(slice: Slice<A>, interval: Period): Slice<A>[] => {
  if (!meets(slice, interval)) return [slice];
  const parts: Slice<A>[] = [];
  if (slice.from < interval.from) parts.push({ ...slice, to: interval.from });
  if (interval.to !== null && (slice.to === null || interval.to < slice.to))
    parts.push({ ...slice, from: interval.to });
  return parts;
};

const startAt = <A extends Attributes>(
  shape: Shape<A>,
  slices: Slices<A>,
  day: Day,
  change: Change<A>,
): Result<Slices<A>> => {
  const whole = complete(shape, change);
  if (!whole.ok) return whole;
  const next = slices.find(slice => slice.from > day);
  return done(
    [...slices, { from: day, to: next?.from ?? null, value: whole.value }].sort((a, b) =>
      inOrder(a.from, b.from),
    ),
  );
};

const namesOf = <A extends Attributes>(shape: Shape<A>, change: Change<A>): (keyof A & string)[] =>
  shape.all.filter(name => change[name] !== undefined);

const emptied = <A extends Attributes>(shape: Shape<A>, change: Change<A>): string | undefined =>
  shape.required.find(name => change[name] === null);

const complete = <A extends Attributes>(shape: Shape<A>, change: Change<A>): Result<A> => {
  const missing = shape.required.find(name => change[name] === undefined || change[name] === null);
  if (missing) return refused("history.incomplete", { attribute: missing });
  // Every attribute of the shape is given a value here, so the object is an A.
  return done(Object.fromEntries(shape.all.map(name => [name, change[name] ?? null])) as unknown as A);
};

const withValues = <A extends Attributes>(
  value: A,
  change: Change<A>,
  names: readonly (keyof A & string)[],
): A => ({ ...value, ...Object.fromEntries(names.map(name => [name, change[name]])) });

const nextChange = <A extends Attributes>(slices: Slices<A>, day: Day, name: string): Day | null => {
  const now = sliceAt(slices, day)?.value[name];
  return slices.find(slice => slice.from > day && slice.value[name] !== now)?.from ?? null;
};

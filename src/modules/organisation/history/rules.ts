import { contains, type Day, type Period } from "../../../kernel/period.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";

/** What an attribute may hold: plain values, so that equality and storage are never in doubt. */
export type Value = string | number | boolean | null;
export type Attributes = { readonly [name: string]: Value };

/** What was true during one half-open stretch of validity. */
export type Slice<A extends Attributes> = Period & { value: A };
export type Slices<A extends Attributes> = readonly Slice<A>[];

/** Attributes to set; what is absent or undefined stays as it is. */
export type Change<A extends Attributes> = { readonly [K in keyof A]?: A[K] | undefined };

/** Which attributes a noun has, and which it can never be without. */
export type Shape<A extends Attributes> = {
  all: readonly (keyof A & string)[];
  required: readonly (keyof A & string)[];
};

/** A change that takes effect on a day: the attribute, what it was and what it becomes. */
export type Planned = {
  on: Day;
  verb: "starts" | "changes" | "ends";
  attributes: { name: string; before: Value; after: Value }[];
};

/** The object after a verb, and the planned changes the verb left in place. */
export type Changed<A extends Attributes> = { slices: Slices<A>; left: Planned[] };

export type Verb = "changed" | "ended" | "corrected";

/** One line of an object's log: the whole set of slices after it, and who recorded it when and why. */
export type Registration<A extends Attributes> = {
  version: number;
  recordedAt: string;
  recordedBy: string;
  verb: Verb;
  reason: string | null;
  slices: Slices<A>;
};

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

/** What holds on a day, or undefined when the object is not valid then. */
export const sliceAt = <A extends Attributes>(slices: Slices<A>, day: Day): Slice<A> | undefined =>
  slices.find(slice => contains(slice, day));

/** The slices as they were known at an instant; none before the first registration. */
export const knownAt = <A extends Attributes>(
  log: readonly Registration<A>[],
  instant: string,
): Slices<A> => {
  const at = Date.parse(instant);
  return log.findLast(registration => Date.parse(registration.recordedAt) <= at)?.slices ?? [];
};

/** What was true on one day as known at one instant: the two times of the model in one question. */
export const readAt = <A extends Attributes>(
  log: readonly Registration<A>[],
  day: Day,
  instant: string,
): A | undefined => sliceAt(knownAt(log, instant), day)?.value;

/** Everything that will start, change or end after a day. */
export const planned = <A extends Attributes>(shape: Shape<A>, slices: Slices<A>, after: Day): Planned[] =>
  plannedAfter(slices, after, shape.all);

/** Sorted, with adjacent equal slices merged: the one form an object is stored in. */
export const merged = <A extends Attributes>(slices: Slices<A>): Slices<A> => {
  const result: Slice<A>[] = [];
  for (const slice of [...slices].sort((a, b) => (a.from < b.from ? -1 : 1))) {
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

const inWords = (interval: Period) => ({ from: interval.from, to: interval.to ?? "" });

const meets = (a: Period, b: Period): boolean =>
  (b.to === null || a.from < b.to) && (a.to === null || b.from < a.to);

/** The later of two days. */
export const laterOf = (a: Day, b: Day): Day => (b < a ? a : b);

const earlier = (a: Day | null, b: Day | null): Day | null =>
  a === null ? b : b === null ? a : a < b ? a : b;

const outsideOf = <A extends Attributes>(slice: Slice<A>, interval: Period): Slice<A>[] => {
  if (!meets(slice, interval)) return [slice];
  const parts: Slice<A>[] = [];
  if (slice.from < interval.from) parts.push({ ...slice, to: interval.from });
  if (interval.to !== null && (slice.to === null || interval.to < slice.to))
    parts.push({ ...slice, from: interval.to });
  return parts;
};

const splitAt = <A extends Attributes>(slices: Slices<A>, day: Day): Slices<A> =>
  slices.flatMap(slice =>
    contains(slice, day) && slice.from < day
      ? [
          { ...slice, to: day },
          { ...slice, from: day },
        ]
      : [slice],
  );

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
      a.from < b.from ? -1 : 1,
    ),
  );
};

const nextChange = <A extends Attributes>(slices: Slices<A>, day: Day, name: string): Day | null => {
  const now = sliceAt(slices, day)?.value[name];
  return slices.find(slice => slice.from > day && slice.value[name] !== now)?.from ?? null;
};

const plannedAfter = <A extends Attributes>(
  slices: Slices<A>,
  after: Day,
  names: readonly string[],
): Planned[] =>
  slices.flatMap((slice, i) => {
    const before = slices[i - 1];
    const found: Planned[] = [];
    if (slice.from > after) {
      const attributes = names
        .map(name => ({ name, before: before?.value[name] ?? null, after: slice.value[name] ?? null }))
        .filter(one => one.before !== one.after);
      const starts = !before || before.to !== slice.from;
      // Across a gap an attribute that comes back changed is a change of that attribute too.
      if (starts) found.push({ on: slice.from, verb: "starts", attributes });
      if (before && attributes.length > 0) found.push({ on: slice.from, verb: "changes", attributes });
    }
    if (slice.to !== null && slice.to > after && slices[i + 1]?.from !== slice.to)
      found.push({ on: slice.to, verb: "ends", attributes: [] });
    return found;
  });

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

import type { Day, Period } from "../../../kernel/period.ts";
import { type Attributes, type Slices, sliceAt, type Value } from "./rules-slices.ts";

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

export type Verb = "changed" | "ended" | "corrected";

/** One line of an object's log: the whole set of slices after it, and who recorded it when and why. */
export type Registration<A extends Attributes> = {
  version: number;
  recordedAt: string;
  recordedBy: string;
  verb: Verb;
  reason: string | null;
  /** Of a unit that ended: the one it went into. */
  successor?: string;
  slices: Slices<A>;
};

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

/** What will start, change or end after a day, of some attributes. */
export const plannedAfter = <A extends Attributes>(
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

/** What one registration says otherwise than the one before it, during one stretch of validity. */
export type Difference = Period & {
  kind: "added" | "changed" | "removed";
  attributes: Planned["attributes"];
};

/** How what is known of an object became other: stretch by stretch, neighbours that say the same joined. */
export const differences = <A extends Attributes>(
  shape: Shape<A>,
  before: Slices<A>,
  after: Slices<A>,
): Difference[] => {
  const days = [...new Set([...before, ...after].flatMap(slice => [slice.from, slice.to ?? forever]))].sort();
  const found: Difference[] = [];
  for (const [i, from] of days.entries()) {
    const next = days[i + 1];
    const was = sliceAt(before, from)?.value;
    const is = sliceAt(after, from)?.value;
    if (next === undefined || (!was && !is)) continue;
    const attributes = shape.all
      .map(name => ({ name, before: was?.[name] ?? null, after: is?.[name] ?? null }))
      .filter(one => one.before !== one.after);
    const kind = was ? (is ? "changed" : "removed") : "added";
    if (kind === "changed" && attributes.length === 0) continue;
    const one = { from, to: next === forever ? null : next, kind, attributes } as const;
    const last = found.at(-1);
    if (last?.to === from && alike(last, one)) last.to = one.to;
    else found.push(one);
  }
  return found;
};

/** Sorts after every day there is. */
const forever = "9999-99-99";

const alike = (a: Difference, b: Difference) =>
  a.kind === b.kind &&
  (a.kind === "removed" || JSON.stringify(a.attributes) === JSON.stringify(b.attributes));

/** The registration that made something begin, change or end on a day, of those given. */
export const recordedFor = <A extends Attributes>(
  shape: Shape<A>,
  log: readonly Registration<A>[],
  day: Day,
): Registration<A> | undefined =>
  log.findLast((registration, i) =>
    differences(shape, log[i - 1]?.slices ?? [], registration.slices).some(
      one => one.from === day || one.to === day,
    ),
  );

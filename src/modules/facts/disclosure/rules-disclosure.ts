import { done, type Result, refused } from "../../../kernel/result.ts";

/** What a release keeps to unless it says more: persons. */
export const usualLimits = {
  /** Counts below this are hidden. */
  threshold: 5,
  /** So many lie in the frame of each group that is published. */
  frame: 10,
  /** Two groups differ by nobody or by at least so many; `sensitive` for sensitive items. */
  difference: { usual: 3, sensitive: 10 },
} as const;

/** A threshold may be raised, never lowered. */
export const raisedThreshold = (now: number, asked: number): Result<number> => {
  if (!Number.isInteger(asked) || asked < 1) return refused("disclosure.threshold", { asked });
  return asked < now ? refused("disclosure.lowered", { now, asked }) : done(asked);
};

/** The groups of a breakdown that are too few in the frame, in the order they were given. */
export const framed = (
  groups: readonly { name: string; persons: number }[],
  least: number = usualLimits.frame,
): Result<null> => {
  const small = groups.filter(({ persons }) => persons < least);
  if (small.length === 0) return done(null);
  const names = small.map(({ name, persons }) => `${name} (${persons})`).join(", ");
  return refused("disclosure.frame", { names, least });
};

/** A share as it is shown: itself, or only which end it is near. */
export type ShownShare = { share: number } | { atLeast: number } | { atMost: number };

const [nearAll, nearNone] = [0.9, 0.1];

/**
 * The shares of the answers of one group. Where all gave the same one, nobody in the group would have a secret left: from
 * 90 % on a share is shown as at least that, up to 10 % as at most that, whether all agree or nearly all, or the way it
 * is shown would tell. Below ten answers no share lies between: there categories are merged. The same goes for a response
 * rate: [answered, not answered].
 */
export const shownShares = (counts: readonly number[]): ShownShare[] => {
  const all = counts.reduce((sum, n) => sum + n, 0);
  if (all === 0) return [];
  return counts.map(n => {
    const share = n / all;
    return share >= nearAll ? { atLeast: nearAll } : share <= nearNone ? { atMost: nearNone } : { share };
  });
};

/** A group about which something is published, in this release or an earlier one. */
export type Group = { name: string; persons: ReadonlySet<string> };

/**
 * Refuses two groups that overlap and of which one holds one or a few persons more: what is published about both tells
 * about those few. Groups of other releases of the same questions belong in the list too.
 */
export const apart = (
  groups: readonly Group[],
  least: number = usualLimits.difference.usual,
): Result<null> => {
  for (const [i, one] of groups.entries())
    for (const other of groups.slice(0, i))
      for (const [more, less] of [
        [one, other],
        [other, one],
      ] as const) {
        const few = [...more.persons].filter(person => !less.persons.has(person)).length;
        const overlap = more.persons.size > few;
        if (overlap && few > 0 && few < least)
          return refused("disclosure.difference", { n: few, more: more.name, less: less.name, least });
      }
  return done(null);
};

/**
 * Refuses a release in which a count that was shown before has moved by one or a few: the difference tells about those
 * who came or went. A count that is hidden in either release is left out (null).
 */
export const movedEnough = (
  cells: readonly { name: string; before: number | null; after: number | null }[],
  least: number = usualLimits.difference.usual,
): Result<null> => {
  for (const { name, before, after } of cells) {
    if (before === null || after === null) continue;
    const n = Math.abs(after - before);
    if (n > 0 && n < least) return refused("disclosure.moved", { n, name, least });
  }
  return done(null);
};

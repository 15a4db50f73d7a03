import { addQuarters, type Quarter } from "../../../kernel/quarter.ts";

/** An initiative as far as its order among others goes; no start where nobody has said one. */
export type InOrder = {
  id: string;
  stage: string;
  start: Quarter | null;
  quarters: number;
  /** Nobody said how long it takes: `quarters` is our guess, and the shortest there is. */
  guessed: boolean;
  waitsFor: readonly string[];
};

/** One that starts in or before the last quarter of what it must wait for; `guessed`: it may take longer. */
export type TooEarly = { id: string; waitsFor: string; until: Quarter; guessed: boolean };

/**
 * Initiatives that start before what they wait for has ended. What is done or stopped waits for nothing, what is
 * done keeps nobody waiting, and what is stopped never ends: that is another matter than a date.
 */
export const startsTooEarly = (all: readonly InOrder[]): TooEarly[] =>
  waitings(all).flatMap(({ start, ...wait }) => (start <= wait.until ? [wait] : []));

/** Those in order only if what they wait for, and whose length nobody has said, is as short as we guess. */
export const inOrderIfShort = (all: readonly InOrder[]): TooEarly[] =>
  waitings(all).flatMap(({ start, ...wait }) => (start > wait.until && wait.guessed ? [wait] : []));

const waitings = (all: readonly InOrder[]): (TooEarly & { start: Quarter })[] => {
  const open = all.filter(({ stage }) => stage !== "done" && stage !== "stopped");
  const byId = new Map(open.map(one => [one.id, one]));
  return open.flatMap(({ id, start, waitsFor }) =>
    waitsFor.flatMap(other => {
      const before = byId.get(other);
      if (!start || !before?.start) return [];
      const until = addQuarters(before.start, Math.max(1, Math.ceil(before.quarters)) - 1);
      return [{ id, start, waitsFor: other, until, guessed: before.guessed }];
    }),
  );
};

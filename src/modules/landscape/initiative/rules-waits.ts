import { addQuarters, type Quarter } from "../../../kernel/quarter.ts";

/** An initiative as far as its order among others goes; no start where nobody has said one. */
export type InOrder = {
  id: string;
  stage: string;
  start: Quarter | null;
  quarters: number;
  waitsFor: readonly string[];
};

/** One that starts in or before the last quarter of what it must wait for. */
export type TooEarly = { id: string; waitsFor: string; until: Quarter };

/**
 * Initiatives that start before what they wait for has ended. What is done or stopped waits for nothing, what is
 * done keeps nobody waiting, and what is stopped never ends: that is another matter than a date.
 */
export const startsTooEarly = (all: readonly InOrder[]): TooEarly[] => {
  const open = all.filter(({ stage }) => stage !== "done" && stage !== "stopped");
  const byId = new Map(open.map(one => [one.id, one]));
  return open.flatMap(({ id, start, waitsFor }) =>
    waitsFor.flatMap(other => {
      const before = byId.get(other);
      if (!start || !before?.start) return [];
      const until = addQuarters(before.start, Math.max(1, Math.ceil(before.quarters)) - 1);
      return start <= until ? [{ id, waitsFor: other, until }] : [];
    }),
  );
};

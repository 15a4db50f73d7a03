import type { Day, Period } from "../../../kernel/period.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { type Change, type Changed, changeFrom, correctHistory, endAt } from "../history/rules.ts";
import type { Registration, Shape } from "../history/rules-log.ts";
import type { Attributes, Slices } from "../history/rules-slices.ts";

/** One recording in the life of an object, when it was recorded and what it said. */
export type LifeStep<A extends Attributes> = {
  recordedAt: string;
  by?: string;
} & (
  | { verb: "change"; from: Day; change: Change<A>; overrideFuture?: boolean }
  | { verb: "end"; day: Day }
  | { verb: "correct"; interval: Period; change: Change<A> | null; reason: string }
);

/** Plays the steps of a life in order; each was possible on the day it was recorded, or all is refused. */
export const registrationsOf = <A extends Attributes>(
  shape: Shape<A>,
  steps: readonly LifeStep<A>[],
  usual: { by: string; dayOf: (instant: string) => Day },
): Result<Registration<A>[]> => {
  const log: Registration<A>[] = [];
  for (const step of steps) {
    const before = log.at(-1);
    if (before && step.recordedAt < before.recordedAt) return refused("bulk.recorded-backwards");
    const today = usual.dayOf(step.recordedAt);
    const result = played(shape, before?.slices ?? [], step, today);
    if (!result.ok) return result;
    log.push({
      version: log.length + 1,
      recordedAt: step.recordedAt,
      recordedBy: step.by ?? usual.by,
      verb: step.verb === "change" ? "changed" : step.verb === "end" ? "ended" : "corrected",
      reason: step.verb === "correct" ? step.reason : null,
      slices: result.value.slices,
    });
  }
  return done(log);
};

/** The day from which a step makes the world look different. */
export const effectOf = (step: LifeStep<Attributes>): Day =>
  step.verb === "change" ? step.from : step.verb === "end" ? step.day : step.interval.from;

const played = <A extends Attributes>(
  shape: Shape<A>,
  slices: Slices<A>,
  step: LifeStep<A>,
  today: Day,
): Result<Changed<A>> => {
  if (step.verb === "end") return endAt(slices, step.day, { today });
  if (step.verb === "correct") return correctHistory(shape, slices, step.interval, step.change, step.reason);
  return changeFrom(shape, slices, step.from, step.change, {
    today,
    overrideFuture: step.overrideFuture ?? false,
  });
};

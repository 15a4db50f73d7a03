import fc from "fast-check";
import { expect, test } from "vitest";
import { after, dayNumber, horizon, names, replay, type Step } from "./oracle.ts";
import { changeFrom, correctHistory, endAt } from "./rules.ts";
import { type Registration, readAt, type Shape } from "./rules-log.ts";
import type { Slices } from "./rules-slices.ts";

type Pair = { a: string; b: string };
const shape: Shape<Pair> = { all: names, required: names };
const day = fc.integer({ min: 0, max: horizon - 1 });
const value = fc.constantFrom("x", "y", "z");
const attributes = fc
  .record({ a: value, b: value }, { requiredKeys: [] })
  // fast-check leaves keys out, so what is there is a string.
  .map(record => record as Record<string, string>);
const recorded = fc.constant(0);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      verb: fc.constant("change" as const),
      recorded,
      day,
      change: attributes,
      override: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ verb: fc.constant("end" as const), recorded, day }) },
  {
    weight: 3,
    arbitrary: fc.record({
      verb: fc.constant("correct" as const),
      recorded,
      from: day,
      to: fc.option(fc.integer({ min: 0, max: horizon - 1 })),
      change: fc.option(attributes, { freq: 4 }),
    }),
  },
);
const birth: fc.Arbitrary<Step> = fc.record({
  verb: fc.constant("change" as const),
  recorded,
  day,
  change: fc.record({ a: value, b: value }),
  override: fc.boolean(),
});
/** Recorded on days that only go forward, as a clock does; several on one day are common. */
const history: fc.Arbitrary<Step[]> = fc
  .tuple(birth, fc.array(fc.tuple(step, fc.integer({ min: 0, max: 4 })), { maxLength: 9 }))
  .map(([first, rest]) => {
    let clock = 0;
    return [
      first,
      ...rest.map(([one, later]) => {
        clock += later;
        return { ...one, recorded: clock };
      }),
    ];
  });

const apply = (slices: Slices<Pair>, one: Step) => {
  const today = dayNumber(one.recorded);
  if (one.verb === "change")
    return changeFrom(shape, slices, dayNumber(one.day), one.change, { today, overrideFuture: one.override });
  if (one.verb === "end") return endAt(slices, dayNumber(one.day), { today });
  const interval = { from: dayNumber(one.from), to: one.to === null ? null : dayNumber(one.to) };
  return correctHistory(shape, slices, interval, one.change, "because");
};

const noon = (n: number) => `${dayNumber(n)}T12:00:00Z`;

test("10,000 random histories: rules and brute force agree on every day and every knowledge", () => {
  let histories = 0;
  fc.assert(
    fc.property(history, steps => {
      histories++;
      const log: Registration<Pair>[] = [];
      steps.forEach((one, i) => {
        const before = log.at(-1)?.slices ?? [];
        const result = apply(before, one);
        const calendar = replay(steps.slice(0, i), Number.POSITIVE_INFINITY);
        expect(result.ok).toBe(after(calendar, one) !== null);
        if (!result.ok) return;
        log.push({
          version: log.length + 1,
          recordedAt: noon(one.recorded),
          recordedBy: "test",
          verb: "changed",
          reason: null,
          slices: result.value.slices,
        });
        sound(result.value.slices);
      });
      for (const instant of new Set(steps.map(one => one.recorded))) {
        const calendar = replay(steps, instant);
        const known = `${dayNumber(instant)}T23:00:00Z`;
        calendar.forEach((cell, n) => {
          const read = readAt(log, dayNumber(n), known) ?? null;
          if (read?.a !== cell?.a || read?.b !== cell?.b) throw new Error(`day ${n} known at ${instant}`);
        });
      }
    }),
    { numRuns: 10_000 },
  );
  expect(histories).toBeGreaterThanOrEqual(10_000);
}, 60_000);

/** Slices are half-open, in order, never overlapping, and merged where nothing changes. */
const sound = (slices: Slices<Pair>) => {
  slices.forEach((slice, i) => {
    if (slice.to !== null && slice.to <= slice.from) throw new Error("empty slice");
    const next = slices[i + 1];
    if (!next) return;
    if (slice.to === null || slice.to > next.from) throw new Error("overlap");
    if (slice.to === next.from && slice.value.a === next.value.a && slice.value.b === next.value.b)
      throw new Error("not merged");
  });
};

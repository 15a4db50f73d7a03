import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addMonths } from "../../../kernel/period.ts";
import { effectiveEnd, latestNotice, type Segment, segments } from "./rules-notice.ts";

type Row = [string, number, Segment | null, Segment | null, string | null, string | null, string | null];

// wanted end, months, runs from end of, by end of, irrevocable until, latest notice, one day later ends
const worked: Row[] = [
  ["2027-12-31", 6, null, "month", null, "2027-06-30", "2028-01-31"],
  ["2027-12-31", 6, null, null, null, "2027-06-30", "2028-01-01"],
  ["2028-02-29", 6, null, null, null, "2027-08-31", "2028-03-01"],
  ["2027-02-28", 6, null, null, null, "2026-08-31", "2027-03-01"],
  ["2027-12-31", 3, "quarter", "year", null, "2027-09-30", "2028-12-31"],
  ["2027-06-30", 3, "quarter", "quarter", null, "2027-03-31", "2027-09-30"],
  ["2027-12-31", 12, null, "year", null, "2026-12-31", "2028-12-31"],
  ["2027-06-30", 3, null, null, "2028-03-31", null, null],
];

describe("the latest day of notice", () => {
  test.each(worked)(
    "to end by %s with %i months from end of %s by end of %s, bound to %s, is %s; a day later %s",
    (wanted, months, runsFromEndOf, byEndOf, irrevocable, latest, next) => {
      const notice = { months, runsFromEndOf, byEndOf };
      const day = latestNotice(wanted, notice, irrevocable);
      expect(day).toBe(latest);
      expect(day && effectiveEnd(addDays(day, 1), notice, irrevocable)).toBe(next);
    },
  );

  test("is not found by subtracting months", () => {
    const notice = { months: 6, runsFromEndOf: null, byEndOf: null };
    expect(latestNotice("2027-02-28", notice, null)).not.toBe(addMonths("2027-02-28", -6));
  });

  test("is the wanted day itself without a notice period", () => {
    expect(latestNotice("2027-05-17", { months: 0, runsFromEndOf: null, byEndOf: null }, null)).toBe(
      "2027-05-17",
    );
  });
});

const day = fc.integer({ min: 0, max: 20_000 }).map(n => addDays("2010-01-01", n));
const segment = fc.constantFrom<Segment | null>(null, ...segments);
const terms = fc.record({
  months: fc.integer({ min: 0, max: 60 }),
  runsFromEndOf: segment,
  byEndOf: segment,
});
const until = fc.option(day, { nil: null });

test("notice given later never ends a contract earlier", () => {
  fc.assert(
    fc.property(day, terms, until, (n, notice, irrevocable) => {
      const next = effectiveEnd(addDays(n, 1), notice, irrevocable);
      return effectiveEnd(n, notice, irrevocable) <= next && n <= next;
    }),
  );
});

test("the latest day of notice is in time, and the day after is not", () => {
  fc.assert(
    fc.property(day, terms, until, (wanted, notice, irrevocable) => {
      const latest = latestNotice(wanted, notice, irrevocable);
      if (latest === null) return irrevocable !== null && irrevocable > wanted;
      return (
        effectiveEnd(latest, notice, irrevocable) <= wanted &&
        effectiveEnd(addDays(latest, 1), notice, irrevocable) > wanted
      );
    }),
  );
});

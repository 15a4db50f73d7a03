import { done, type Result, refused } from "../../../kernel/result.ts";
import type { Row } from "./rules-json-stat.ts";
import type { Cell } from "./rules-series.ts";

export type Expected = {
  /** Every municipality of today, by the register's code. */
  codes: readonly string[];
  /** What became part of what: the code it had, and the one it is counted in. */
  former: ReadonlyMap<string, string>;
  /** Counted in the country and no municipality. */
  besides: ReadonlySet<string>;
  total: string;
  /** As the register writes a region's code. */
  codeOf: (region: string) => string;
  /** Of some it may be that there is nobody in the whole country, as of an age. */
  mayBeNobody?: boolean;
  /** The country as last told and found good. */
  before: number | null;
};

/** How far the country may move between two vintages before a wrong unit or a wrong table is the likelier cause. */
export const mostMoved = 0.1;

/**
 * Takes counts of people only when they hold: every municipality told in every year as a whole number, and their sum,
 * with what is counted beside them, exactly the country's own figure. Those that merged count where they are now.
 */
export const checkedPeople = (
  rows: readonly Row[],
  expected: Expected,
): Result<{ cells: Cell[]; totals: Record<string, number> }> => {
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
  if (years.length === 0) return refused("series.nothing-told");
  const cells: Cell[] = [];
  const totals: Record<string, number> = {};
  for (const year of years) {
    const told = rows.filter(row => row.year === year);
    const wrong = told.find(({ value }) => value !== null && (!Number.isInteger(value) || value < 0));
    if (wrong) return refused("series.no-count", { year: String(year), code: wrong.region });
    const total = told.find(({ region }) => region === expected.total)?.value ?? null;
    if (total === null || (total === 0 && !expected.mayBeNobody))
      return refused("series.no-total", { year: String(year) });
    const people = new Map<string, Row>();
    let beside = 0;
    for (const row of told) {
      if (row.region === expected.total) continue;
      if (expected.besides.has(row.region)) {
        beside += row.value ?? 0;
        continue;
      }
      const code = expected.codeOf(row.region);
      const into = expected.former.get(code);
      if (into !== undefined && row.value === null) continue;
      const there = people.get(into ?? code);
      people.set(into ?? code, there ? joined(there, row) : row);
    }
    const lacking = expected.codes.filter(code => (people.get(code)?.value ?? null) === null);
    if (lacking.length > 0)
      return refused("series.incomplete", {
        year: String(year),
        n: lacking.length,
        codes: lacking.slice(0, 5).join(", "),
      });
    const sum = expected.codes.reduce((so, code) => so + (people.get(code)?.value ?? 0), beside);
    if (sum !== total)
      return refused("series.sum", { year: String(year), sum, total, off: Math.abs(sum - total) });
    for (const code of expected.codes) {
      const row = people.get(code)!;
      cells.push([code, year, row.value, row.status]);
    }
    totals[year] = total;
  }
  const newest = totals[years.at(-1)!]!;
  if (expected.before !== null && Math.abs(newest / expected.before - 1) > mostMoved)
    return refused("series.jump", { before: expected.before, after: newest });
  return done({ cells, totals });
};

const joined = (a: Row, b: Row): Row =>
  a.value === null || b.value === null
    ? a.value === null
      ? b
      : a
    : { ...a, value: a.value + b.value, status: a.status === "measured" ? b.status : a.status };

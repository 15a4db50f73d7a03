import { byKey, type Cell, keyOf, type Origin, type Vintage } from "./rules-series.ts";

/** What was fetched, on top of what was told before: years not fetched stay as they were. */
export const following = (
  before: Vintage | undefined,
  fetched: Pick<Vintage, "series" | "country" | "cells" | "totals">,
  origin: Origin,
): Vintage => {
  const years = new Set(fetched.cells.map(([, year]) => year));
  const kept = (before?.cells ?? []).filter(([, year]) => !years.has(year));
  return {
    series: fetched.series,
    country: fetched.country,
    cells: [...kept, ...fetched.cells],
    totals: { ...before?.totals, ...fetched.totals },
    origins: { ...before?.origins, ...Object.fromEntries([...years].map(year => [year, origin])) },
  };
};

export type Revision = { code: string; year: number; before: number | null; after: number | null };
export type Difference = { added: number; revised: readonly Revision[] };

/** What a vintage tells that the one before did not, and what it tells otherwise. */
export const differenceOf = (
  before: Pick<Vintage, "cells"> | undefined,
  after: Pick<Vintage, "cells">,
): Difference => {
  const was = before ? byKey(before) : new Map<string, Cell>();
  const revised: Revision[] = [];
  let added = 0;
  for (const [code, year, value, status] of after.cells) {
    const there = was.get(keyOf(code, year));
    if (!there) added++;
    else if (there[2] !== value || there[3] !== status)
      revised.push({ code, year, before: there[2], after: value });
  }
  return { added, revised };
};

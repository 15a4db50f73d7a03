import { done, type Result, refused } from "../../../kernel/result.ts";
import { type Band, endOf } from "./rules-bands.ts";
import { checkedPeople, type Expected } from "./rules-check.ts";
import type { Row } from "./rules-json-stat.ts";
import { type Cell, keyOf, type SeriesId } from "./rules-series.ts";

/** Which ages a share is of. */
export const ageShares = {
  "share-65-plus": { from: 65, to: null },
  "share-80-plus": { from: 80, to: null },
  "share-20-64": { from: 20, to: 64 },
} as const satisfies Partial<Record<SeriesId, Band>>;
type ShareId = keyof typeof ageShares;

export type Told = { series: SeriesId; cells: Cell[]; totals: Record<string, number> };
type Aged = Row & { group: string };

/**
 * Shares by age, in per cent with one decimal, from counts of people by age and of all ages. Taken only when both hold
 * by themselves (`checkedPeople`), and in every municipality and the country the ages sum to all of them exactly.
 */
export const checkedShares = (
  all: readonly Row[],
  aged: readonly Aged[],
  bands: ReadonlyMap<string, Band>,
  expected: Expected,
): Result<Told[]> => {
  const people = checkedPeople(all, expected);
  if (!people.ok) return people;
  const wholes = tally(people.value, expected.total);
  const parts: { band: Band; told: Tally }[] = [];
  for (const [group, band] of bands) {
    const rows = aged.filter(row => row.group === group);
    const checked = checkedPeople(rows, { ...expected, before: null, mayBeNobody: true });
    if (!checked.ok) return ofAge(checked, band);
    parts.push({ band, told: tally(checked.value, expected.total) });
  }
  for (const [key, whole] of wholes.people) {
    const sum = parts.reduce((so, { told }) => so + (told.people.get(key) ?? 0), 0);
    if (sum !== whole) {
      const [code = "", year = ""] = key.split(" ");
      return refused("series.ages", { year, code, sum, total: whole, off: Math.abs(sum - whole) });
    }
  }
  const ids = Object.keys(ageShares) as ShareId[]; // its own keys
  return done(ids.flatMap(series => shareOf(series, people.value, parts, expected.total) ?? []));
};

type People = { cells: readonly Cell[]; totals: Record<string, number> };
type Tally = { people: Map<string, number>; estimated: Set<string> };

/** By "code year", the country by its own code. */
const tally = ({ cells, totals }: People, country: string): Tally => ({
  people: new Map([
    ...cells.map(([code, year, value]) => [keyOf(code, year), value ?? 0] as const),
    ...Object.entries(totals).map(([year, total]) => [keyOf(country, Number(year)), total] as const),
  ]),
  estimated: new Set(
    cells.flatMap(([code, year, , status]) => (status === "estimated" ? keyOf(code, year) : [])),
  ),
});

/** Undefined where the bands do not part where the share does. */
const shareOf = (
  series: ShareId,
  people: People,
  parts: readonly { band: Band; told: Tally }[],
  country: string,
): Told | undefined => {
  const sought = ageShares[series];
  const end = endOf(sought);
  const inside = parts.filter(({ band }) => band.from >= sought.from && endOf(band) <= end);
  const across = parts.some(
    ({ band }) =>
      (band.from < sought.from && endOf(band) >= sought.from) || (band.from <= end && endOf(band) > end),
  );
  if (across) return undefined;
  const share = (key: string, whole: number) =>
    Math.round((inside.reduce((sum, { told }) => sum + (told.people.get(key) ?? 0), 0) / whole) * 1000) / 10;
  return {
    series,
    cells: people.cells.map(([code, year, value, status]): Cell => {
      const key = keyOf(code, year);
      const guessed = status === "estimated" || inside.some(({ told }) => told.estimated.has(key));
      // Of nobody there is no share.
      return value === null || value === 0
        ? [code, year, null, "missing"]
        : [code, year, share(key, value), guessed ? "estimated" : "measured"];
    }),
    totals: Object.fromEntries(
      Object.entries(people.totals).map(([year, total]) => [
        year,
        share(keyOf(country, Number(year)), total),
      ]),
    ),
  };
};

const ofAge = (answer: Extract<Result<unknown>, { ok: false }>, { from, to }: Band): Result<never> =>
  answer.refusal.code === "series.sum"
    ? refused("series.sum-of-age", {
        ...answer.refusal.values,
        age: to === null ? `${from}+` : to === from ? String(from) : `${from}–${to}`,
      })
    : answer;

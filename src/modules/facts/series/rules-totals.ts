import { type Cell, keyOf, type SeriesId, unitOf } from "./rules-series.ts";

/**
 * The whole country by year, from its municipalities: the sum of people, the mean of shares weighted by inhabitants of
 * the same year. A year in which a municipality is missing has none.
 */
export const totalsOf = (
  series: SeriesId,
  cells: readonly Cell[],
  people: readonly Cell[],
  codes: readonly string[],
): Record<string, number> => {
  const value = new Map(cells.map(([code, year, told]) => [keyOf(code, year), told]));
  const weight = new Map(people.map(([code, year, told]) => [keyOf(code, year), told]));
  const years = [...new Set(cells.map(([, year]) => year))];
  return Object.fromEntries(
    years.flatMap(year => {
      const rows = codes.map(code => [value.get(keyOf(code, year)), weight.get(keyOf(code, year))] as const);
      if (unitOf(series) === "people")
        return rows.every(([told]) => typeof told === "number")
          ? [[year, rows.reduce((sum, [told]) => sum + (told ?? 0), 0)]]
          : [];
      if (!rows.every(([told, n]) => typeof told === "number" && typeof n === "number")) return [];
      const all = rows.reduce((sum, [, n]) => sum + (n ?? 0), 0);
      const mean = rows.reduce((sum, [told, n]) => sum + (told ?? 0) * (n ?? 0), 0) / all;
      return all > 0 ? [[year, Math.round(mean * 10) / 10]] : [];
    }),
  );
};

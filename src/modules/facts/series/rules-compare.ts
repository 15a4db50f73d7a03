import { byKey, type Cell, keyOf, type Status, unitOf, type Vintage, yearsOf } from "./rules-series.ts";
import { isOfSize, type SizeGroup, type Spread, sizeGroupOf, spreadOf } from "./rules-spread.ts";

/** A municipality as the comparison needs it. */
export type Place = { code: string; name: string; population?: number };

export type Told = {
  value: number | null;
  status: Status;
  /** Since the first year that is told: in per cent for people, in percentage points for shares. */
  change: number | null;
};

export type Group = { value: Spread | null; change: Spread | null };

export type Comparison = {
  year: number;
  /** The first year, which changes are counted from; null where there is only one. */
  since: number | null;
  own: Told | null;
  group: (Group & { size: SizeGroup }) | null;
  country: Group & { total: number | null };
  /** In the order given: who compares sorts by name, never by value. */
  peers: readonly (Told & { place: Place })[];
};

/** One municipality beside those of its size, the country and its peers: spreads and no places in a row. */
export const compare = (
  vintage: Vintage,
  places: readonly Place[],
  own: Place | undefined,
  peers: readonly Place[],
): Comparison | null => {
  const years = yearsOf(vintage);
  const year = years.at(-1);
  if (year === undefined) return null;
  const first = years[0] === year ? null : (years[0] ?? null);
  const cells = byKey(vintage);
  const told = ({ code }: Place): Told => {
    const cell = cells.get(keyOf(code, year));
    const before = first === null ? undefined : cells.get(keyOf(code, first));
    return { value: knownIn(cell), status: cell?.[3] ?? "missing", change: changeOf(vintage, before, cell) };
  };
  const all = places.map(place => ({ place, ...told(place) }));
  const groupOf = (some: readonly Told[]): Group => ({
    value: spreadOf(some.map(({ value }) => value)),
    change: first === null ? null : spreadOf(some.map(({ change }) => change)),
  });
  const size = own?.population === undefined ? null : sizeGroupOf(own.population);
  return {
    year,
    since: first,
    own: own ? told(own) : null,
    group: size && {
      size,
      ...groupOf(all.filter(({ place }) => isOfSize(size, place.population))),
    },
    country: { ...groupOf(all), total: vintage.totals[year] ?? null },
    peers: peers.map(place => ({ place, ...told(place) })),
  };
};

const knownIn = (cell: Cell | undefined): number | null => cell?.[2] ?? null;

const changeOf = ({ series }: Vintage, before: Cell | undefined, after: Cell | undefined): number | null => {
  const [from, to] = [knownIn(before), knownIn(after)];
  if (from === null || to === null) return null;
  if (unitOf(series) === "percent") return to - from;
  return from === 0 ? null : (to / from - 1) * 100;
};

/** A year of one municipality beside those of its size today. */
export type YearTold = {
  year: number;
  value: number | null;
  status: Status;
  group: Spread | null;
  total: number | null;
  /** What happened before this year that makes it not comparable with those before. */
  broken: boolean;
};

/** A merger on the way is no break where both years stand in the same later borders: the publisher has added them up. */
const breaksBetween = ({ origins }: Vintage, before: number, year: number, from: number): boolean => {
  const borders = origins[year]?.borders ?? "own";
  const added = borders !== "own" && origins[before]?.borders === borders && from <= borders;
  return before < from && from <= year && !added;
};

/** Over the years, newest first; `breaks` are the years from which a municipality is not what it was. */
export const overYears = (
  vintage: Vintage,
  places: readonly Place[],
  own: Place | undefined,
  breaks: readonly number[],
): YearTold[] => {
  const cells = byKey(vintage);
  const size = own?.population === undefined ? null : sizeGroupOf(own.population);
  const alike = size ? places.filter(({ population }) => isOfSize(size, population)) : [];
  const years = yearsOf(vintage);
  return years
    .map((year, i) => {
      const cell = own && cells.get(keyOf(own.code, year));
      const before = years[i - 1];
      return {
        year,
        value: knownIn(cell),
        status: cell?.[3] ?? ("missing" as const),
        group: spreadOf(alike.map(({ code }) => knownIn(cells.get(keyOf(code, year))))),
        total: vintage.totals[year] ?? null,
        broken: before !== undefined && breaks.some(from => breaksBetween(vintage, before, year, from)),
      };
    })
    .reverse();
};

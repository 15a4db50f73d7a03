import type { Day } from "../../../kernel/period.ts";

/** What is told of every municipality by one definition. */
export const seriesIds = ["inhabitants", "share-65-plus", "share-80-plus", "share-20-64"] as const;
export type SeriesId = (typeof seriesIds)[number];

export const isSeriesId = (text: string): text is SeriesId => seriesIds.some(id => id === text);

export const unitOf = (id: SeriesId): "people" | "percent" => (id === "inhabitants" ? "people" : "percent");

export const seriesCountries = ["DK", "SE", "FI", "NO"] as const;
export type SeriesCountry = (typeof seriesCountries)[number];

export const isSeriesCountry = (text: string): text is SeriesCountry =>
  seriesCountries.some(country => country === text);

/** Missing is not zero: nobody told it. Suppressed: the publisher knows it and hides it. */
export const statuses = ["measured", "estimated", "suppressed", "missing"] as const;
export type Status = (typeof statuses)[number];

/** One municipality in one year. A value stands with `measured` and `estimated` only; shares are in percent. */
export type Cell = readonly [code: string, year: number, value: number | null, status: Status];

/** Where the figures of a year come from. */
export type Origin = {
  publisher: string;
  /** The publisher's own words for where it stands, and the address it was read from. */
  title: string;
  address: string;
  /** Through whom it came, when not from the publisher itself. */
  via: string | null;
  licence: string;
  retrieved: Day;
  /** The day of the year the figures hold for, as MM-DD; inferred where the publisher says the year only. */
  day: string;
  dayInferred: boolean;
  /** Whose borders: those of a year, or of the year of each figure itself. */
  borders: number | "own";
};

/** What was told of one series in one country when it was fetched: never changed, only followed by the next. */
export type Vintage = {
  series: SeriesId;
  country: SeriesCountry;
  cells: readonly Cell[];
  /** The whole country, by year, where it is told. */
  totals: Readonly<Record<string, number>>;
  origins: Readonly<Record<string, Origin>>;
};

/** Years a vintage tells of, oldest first. */
export const yearsOf = ({ cells }: Pick<Vintage, "cells">): number[] =>
  [...new Set(cells.map(([, year]) => year))].sort((a, b) => a - b);

export const keyOf = (code: string, year: number): string => `${code} ${year}`;

export const byKey = ({ cells }: Pick<Vintage, "cells">): ReadonlyMap<string, Cell> =>
  new Map(cells.map(cell => [keyOf(cell[0], cell[1]), cell]));

/** Where the newest figures come from. */
export const newestOrigin = (vintage: Pick<Vintage, "origins">): Origin | undefined =>
  vintage.origins[Object.keys(vintage.origins).sort().at(-1) ?? ""];

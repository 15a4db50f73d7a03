import { knownMunicipalities, registerEdition } from "../../organisation/index.server.ts";
import { placesOf } from "./places.server.ts";
import {
  type Cell,
  keyOf,
  type Origin,
  type SeriesCountry,
  type SeriesId,
  seriesCountries,
  seriesIds,
  type Vintage,
  yearsOf,
} from "./rules-series.ts";
import { totalsOf } from "./rules-totals.ts";

/**
 * Where the figures in the register of municipalities come from (see the README of its data). Licences are those the
 * publishers state for their statistical databases.
 */
const origins: Record<SeriesCountry, Omit<Origin, "retrieved">> = {
  DK: {
    publisher: "Danmarks Statistik",
    title: "Folketal 1. januar",
    address: "https://www.dst.dk",
    via: "augustseptimius-beep/doughnut",
    licence: "CC BY 4.0",
    day: "01-01",
    dayInferred: true,
    borders: "own",
  },
  SE: {
    publisher: "SCB",
    title: "Folkmängd 31 december",
    address: "https://www.scb.se",
    via: "odectra/popu-sweden, Gustaf-Hard/public-contracts",
    licence: "CC0 1.0",
    day: "12-31",
    dayInferred: true,
    borders: "own",
  },
  FI: {
    publisher: "Tilastokeskus",
    title: "Väestö 31.12. (Sotkanet 127)",
    address: "https://stat.fi",
    via: "rOpenGov/geofi",
    licence: "CC BY 4.0",
    day: "12-31",
    dayInferred: false,
    borders: 2026,
  },
  NO: {
    publisher: "SSB",
    title: "Folkemengde 1. januar",
    address: "https://www.ssb.no",
    via: "cran/csdata",
    licence: "CC BY 4.0",
    day: "01-01",
    dayInferred: false,
    borders: 2024,
  },
};

const registerName: Record<SeriesId, string> = {
  inhabitants: "population",
  "share-65-plus": "share_65_plus",
  "share-80-plus": "share_80_plus",
  "share-20-64": "share_20_64",
};

/** What comes with the product, read from the register of municipalities so that no figure is shipped twice. */
export const shippedVintages = (): readonly Vintage[] => {
  shipped ??= make();
  return shipped;
};
let shipped: readonly Vintage[] | undefined;

const make = (): readonly Vintage[] => {
  const told = new Map<string, Cell[]>();
  for (const { country, code, series } of knownMunicipalities())
    for (const [indicator, year, value] of series) {
      const kept = told.get(`${country} ${indicator}`) ?? [];
      kept.push([code, year, value, "measured"]);
      told.set(`${country} ${indicator}`, kept);
    }
  return seriesIds.flatMap(series =>
    seriesCountries.flatMap(country => {
      const cells = told.get(`${country} ${registerName[series]}`);
      return cells ? [vintageOf(series, country, cells, told.get(`${country} population`) ?? [])] : [];
    }),
  );
};

const vintageOf = (
  series: SeriesId,
  country: SeriesCountry,
  cells: readonly Cell[],
  people: readonly Cell[],
): Vintage => {
  const codes = placesOf(country).map(({ code }) => code);
  const whole = withMissing(cells, codes);
  const origin: Origin = { ...origins[country], retrieved: registerEdition() };
  return {
    series,
    country,
    cells: whole,
    totals: totalsOf(series, cells, people, codes),
    origins: Object.fromEntries(yearsOf({ cells: whole }).map(year => [year, origin])),
  };
};

/** A municipality of which nothing is told in a year that others are told of is said to be missing. */
const withMissing = (cells: readonly Cell[], codes: readonly string[]): Cell[] => {
  const there = new Set(cells.map(([code, year]) => keyOf(code, year)));
  const years = [...new Set(cells.map(([, year]) => year))];
  const missing = years.flatMap(year =>
    codes.filter(code => !there.has(keyOf(code, year))).map((code): Cell => [code, year, null, "missing"]),
  );
  return [...cells, ...missing];
};

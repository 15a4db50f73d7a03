import { inOrder } from "../../../kernel/text.ts";
import type { Act } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { nameKey } from "../../../platform/search/index.ts";
import {
  exampleCalled,
  type KnownMunicipality,
  knownMunicipality,
  municipalityOf,
} from "../../organisation/index.server.ts";
import { placeLabels, placesOf } from "../series/places.server.ts";
import { isSeriesCountry, type SeriesCountry, seriesCountries } from "../series/rules-series.ts";
import { isOfSize, type SizeGroup, sizeSteps } from "../series/rules-spread.ts";
import { arttu2 } from "./data/arttu2.ts";

/** A municipality as a frame names it: "FI-091". */
export const placeOf = ({ country, code }: { country: string; code: string }): string => `${country}-${code}`;

/** The municipality of a place; undefined where the register has none. */
export const municipalityAt = (place: string): KnownMunicipality | undefined =>
  knownMunicipality(place.slice(0, 2), place.slice(3));

/** What a place is called; its code where the register has lost it. */
export const placeCalled = (place: string): string =>
  municipalityAt(place)?.name ?? exampleCalled(place) ?? place;

/**
 * The acting municipality as a place of its own frame: as the register has it, or an invented one as it calls itself,
 * which nobody else can ask. Null where it is neither.
 */
export const ownPlaceOf = async (tx: Tx, act: Act): Promise<string | null> => {
  const { example, ...own } = await municipalityOf(tx, act);
  const place = placeOf(own);
  return example || municipalityAt(place) ? place : null;
};

/** How long the codes of a country are: spreadsheets take the noughts away before them. */
const digits: Readonly<Record<SeriesCountry, number>> = { DK: 4, SE: 4, FI: 3, NO: 4 };

/**
 * The places a name or code may mean: any form of the name, the code, or country and code. One that several countries
 * have is the asker's own country's where that has it once. `home` is the asker's place, or its country alone; an
 * invented one is known to itself only.
 */
export const placesNamed = (text: string, home: string): string[] => {
  const whole = text.trim().toUpperCase();
  const invented = exampleCalled(home);
  if (invented !== undefined && (whole === home || nameKey(text) === nameKey(invented))) return [home];
  const country = home.slice(0, 2);
  const isHere = isSeriesCountry(country);
  const [, of = country, code] = /^(?:([A-Z]{2})-)?(\d+)$/.exec(whole) ?? [];
  const coded = code && isSeriesCountry(of) ? `${of}-${code.padStart(digits[of], "0")}` : "";
  if (municipalityAt(coded)) return [coded];
  if (whole.includes("-") && code) return [];
  const found = seriesCountries.flatMap(one =>
    placeLabels(one)
      .idsOf(text)
      .map(code => `${one}-${code}`),
  );
  const own = isHere ? found.filter(place => place.startsWith(`${country}-`)) : [];
  return own.length === 1 ? own : found;
};

/** The steps of size as groups, the smallest first. */
const sizes: readonly SizeGroup[] = sizeSteps.map((from, i) => ({ from, to: sizeSteps[i + 1] ?? null }));

/** A ready group of places: "arttu2", "all:FI", or "size:FI:20000" by the inhabitants its group begins at. */
export const groupIds: readonly string[] = [
  "arttu2",
  ...seriesCountries.map(country => `all:${country}`),
  ...seriesCountries.flatMap(country => sizes.map(({ from }) => `size:${country}:${from}`)),
];

export const sizeOfGroup = (id: string): SizeGroup | undefined =>
  sizes.find(({ from }) => id.endsWith(`:${from}`) && id.startsWith("size:"));

/** The places of a ready group, in the order of their codes; undefined where there is no such group. */
export const groupOf = (id: string): string[] | undefined => {
  if (!groupIds.includes(id)) return undefined;
  if (id === "arttu2") return [...arttu2].sort(inOrder);
  const country = id.split(":")[1] ?? "";
  if (!isSeriesCountry(country)) return undefined;
  const size = sizeOfGroup(id);
  return placesOf(country)
    .filter(({ population }) => !size || isOfSize(size, population))
    .map(placeOf);
};

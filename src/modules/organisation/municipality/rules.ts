import type { Day } from "../../../kernel/period.ts";

export const countries = ["DK", "SE", "FI", "NO"] as const;
export type Country = (typeof countries)[number];

export const indicators = ["population", "share_65_plus", "share_80_plus", "share_20_64"] as const;
export type Indicator = (typeof indicators)[number];

/** A municipality as its publishers know it. What is absent is not known; it is never zero. */
export type KnownMunicipality = {
  country: Country;
  /** Text: leading zeros matter. The key is country and code. */
  code: string;
  name: string;
  /** Every name it goes by, when there is more than one. */
  forms?: readonly string[];
  sv?: string;
  fi?: string;
  languages?: readonly string[];
  region: string;
  regionCode: string;
  population?: number;
  populationDate?: Day;
  areaKm2?: number;
  lon?: number;
  lat?: number;
  pointUnverified?: boolean;
  share65plus?: number;
  share80plus?: number;
  share20to64?: number;
  shareYear?: number;
  web?: string;
  orgNo?: string;
  series: readonly (readonly [indicator: Indicator, year: number, value: number])[];
};

/** The page of a municipality, also of one that is no more. */
export const addressOf = (country: Country, code: string): string => `/municipalities/${country}/${code}`;

/** A municipality that is no more: the day it no longer was one, and the one it merged into. */
export type FormerMunicipality = { country: Country; code: string; name: string; until: Day; into: string };

export const formsOf = (municipality: KnownMunicipality): readonly string[] =>
  municipality.forms ?? [municipality.name];

/** Letters that no decomposition takes apart; å, aa and a meet, as do ø, ö, oe and o. */
const letters: readonly [RegExp, string][] = [
  [/[æä]|ae/g, "a"],
  [/[øö]|oe/g, "o"],
  [/å|aa/g, "a"],
  [/đ/g, "d"],
  [/ŋ/g, "n"],
  [/ŧ/g, "t"],
];

/** A name as it is sought: without case, marks and the many spellings of the Nordic vowels. */
export const soughtName = (name: string): string => {
  const lower = name.normalize("NFC").toLowerCase();
  const plain = letters.reduce((text, [from, to]) => text.replace(from, to), lower);
  return plain
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
};

export type Sought = { municipality: KnownMunicipality; sought: readonly string[] };

/** Everything a municipality can be found by: its names, its code, and who merged into it. */
export const soughtBy = (
  municipality: KnownMunicipality,
  former: readonly FormerMunicipality[],
): readonly string[] =>
  [
    ...formsOf(municipality),
    municipality.code,
    ...former
      .filter(({ country, into }) => country === municipality.country && into === municipality.code)
      .flatMap(({ name, code }) => [name, code]),
  ].map(soughtName);

/** Those that bear the name: exactly first, then those that begin with it, then those that hold it; the largest first. */
export const findIn = (all: readonly Sought[], name: string): KnownMunicipality[] => {
  const wanted = soughtName(name);
  if (wanted === "") return name.trim() === "" ? all.map(({ municipality }) => municipality) : [];
  return all
    .flatMap(({ municipality, sought }) => {
      const rank = Math.min(...sought.map(text => rankOf(text, wanted)));
      return rank < 3 ? [{ municipality, rank }] : [];
    })
    .sort((a, b) => a.rank - b.rank || (b.municipality.population ?? 0) - (a.municipality.population ?? 0))
    .map(({ municipality }) => municipality);
};

const rankOf = (text: string, wanted: string): number =>
  text === wanted ? 0 : text.startsWith(wanted) ? 1 : text.includes(wanted) ? 2 : 3;

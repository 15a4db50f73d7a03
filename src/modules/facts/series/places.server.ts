import { type Labels, labelled } from "../../../platform/search/index.ts";
import { type KnownMunicipality, knownMunicipalities, mergedInto } from "../../organisation/index.server.ts";
import type { SeriesCountry } from "./rules-series.ts";

const byCountry = new Map<SeriesCountry, readonly KnownMunicipality[]>();

/** The municipalities of a country, in the order of their codes. */
export const placesOf = (country: SeriesCountry): readonly KnownMunicipality[] => {
  const kept = byCountry.get(country) ?? knownMunicipalities().filter(one => one.country === country);
  byCountry.set(country, kept);
  return kept;
};

/** Years from which a municipality is not what it was before: others became part of it. */
export const breaksOf = (place: KnownMunicipality | undefined): number[] =>
  place ? mergedInto(place).map(({ until }) => Number(until.slice(0, 4))) : [];

const labels = new Map<SeriesCountry, Labels>();

/** How the municipalities of a country are called where one types them: by any name, or by code. */
export const placeLabels = (country: SeriesCountry): Labels => {
  const kept =
    labels.get(country) ??
    labelled(
      placesOf(country).map(({ code, name, forms = [], sv, fi }) => ({
        id: code,
        name,
        more: code,
        also: [...forms, ...(sv ? [sv] : []), ...(fi ? [fi] : [])],
      })),
    );
  labels.set(country, kept);
  return kept;
};

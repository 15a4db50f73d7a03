import { exampleCalled, knownMunicipality } from "../../../organisation/index.server.ts";

/** A place as the register calls it: "FI-091". */
const known = (place: string) => {
  const [country, code] = place.split(/-(.*)/s);
  return country && code ? knownMunicipality(country, code) : undefined;
};

/** How many live in a place; undefined where it is not known. */
export const inhabitantsOf = (place: string): number | undefined => known(place)?.population;

export const placeName = (place: string): string | undefined => known(place)?.name ?? exampleCalled(place);

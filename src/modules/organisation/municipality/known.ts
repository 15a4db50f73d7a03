import raw from "./data/municipalities.json?raw";
import {
  type Country,
  countries,
  type FormerMunicipality,
  findIn,
  type KnownMunicipality,
  type Sought,
  soughtBy,
} from "./rules.ts";

type Register = {
  edition: string;
  former: readonly FormerMunicipality[];
  municipalities: readonly KnownMunicipality[];
};

/** The register as shipped: facts of the publishers, read once when first asked for. */
const register = once((): Register & { sought: readonly Sought[]; byKey: Map<string, KnownMunicipality> } => {
  // The file is ours, and its test holds counts, sums and shape.
  const { edition, former, municipalities } = JSON.parse(raw) as Register;
  return {
    edition,
    former,
    municipalities,
    sought: municipalities.map(municipality => ({
      municipality,
      sought: soughtBy(municipality, former),
    })),
    byKey: new Map(municipalities.map(one => [keyOf(one.country, one.code), one])),
  };
});

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const keyOf = (country: string, code: string) => `${country} ${code}`;

/** The day the facts of the register were put together. */
export const registerEdition = (): string => register().edition;

/** All 1,053, in the order of their countries and codes. */
export const knownMunicipalities = (): readonly KnownMunicipality[] => register().municipalities;

export const knownMunicipality = (country: string, code: string): KnownMunicipality | undefined =>
  register().byKey.get(keyOf(country, code));

/** Municipalities by any of their names, in any Nordic spelling. */
export const findMunicipalities = (name: string): KnownMunicipality[] => findIn(register().sought, name);

/** A municipality that is no more, by the key it had. */
export const formerMunicipality = (country: string, code: string): FormerMunicipality | undefined =>
  register().former.find(former => former.country === country && former.code === code);

/** Those that merged into a municipality, as far as we know. */
export const mergedInto = ({ country, code }: KnownMunicipality): FormerMunicipality[] =>
  register().former.filter(former => former.country === country && former.into === code);

export const countByCountry = (): Record<Country, number> => {
  const counts: Record<Country, number> = { DK: 0, SE: 0, FI: 0, NO: 0 };
  for (const { country } of knownMunicipalities()) counts[country] += 1;
  return counts;
};

export const isCountry = (text: string | undefined): text is Country =>
  countries.some(country => country === text);

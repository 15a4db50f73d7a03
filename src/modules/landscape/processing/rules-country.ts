/** EU member states and the EEA's Iceland, Liechtenstein and Norway (ISO 3166-1 alpha-2). */
const eea: ReadonlySet<string> = new Set(
  "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO".split(" "),
);

/**
 * Outside the EEA, where GDPR chapter V asks for a basis. The Faroe Islands and Greenland (FO, GL) and the
 * United Kingdom lie outside; an adequacy decision is a basis (art. 45), it does not make them inside.
 */
export const isThirdCountry = (country: string): boolean => !eea.has(country.toUpperCase());

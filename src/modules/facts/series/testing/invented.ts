import { placesOf } from "../places.server.ts";
import type { SeriesCountry } from "../rules-series.ts";

/** A table an invented office holds: people by region (as the office writes it) and period. */
export type InventedTable = {
  id: string;
  title: string;
  regions: Map<string, string>;
  periods: string[];
  /** People by "region period"; what is not there is told with its sign instead. */
  people: Map<string, number>;
  signs: Map<string, string>;
  /** Without the whole country, as a table of something else. */
  contents: string;
};

/** All municipalities of a country with the people the register knows, and their sum as the country. */
export const inventedTable = (
  country: SeriesCountry,
  written: { region: (code: string) => string; total: string; besides?: Record<string, number> },
  told: { id: string; title: string; contents: string; periods: string[] },
): InventedTable => {
  const table: InventedTable = { ...told, regions: new Map(), people: new Map(), signs: new Map() };
  const besides = Object.entries(written.besides ?? {});
  table.regions.set(written.total, "Hele landet");
  for (const { code, name } of placesOf(country)) table.regions.set(written.region(code), name);
  for (const [region] of besides) table.regions.set(region, "Ingen kommune");
  for (const [i, period] of told.periods.entries()) {
    let sum = 0;
    for (const { code, population = 0 } of placesOf(country)) {
      const people = population + i;
      table.people.set(`${written.region(code)} ${period}`, people);
      sum += people;
    }
    for (const [region, people] of besides) {
      table.people.set(`${region} ${period}`, people);
      sum += people;
    }
    table.people.set(`${written.total} ${period}`, sum);
  }
  return table;
};

/** What Statistics Sweden would tell of the inhabitants of all its municipalities. */
export const swedish = (more: Partial<InventedTable> = {}): InventedTable => ({
  ...inventedTable(
    "SE",
    { region: code => code, total: "00" },
    {
      id: "TAB638",
      title: "Folkmängden efter region, kön och år",
      contents: "Folkmängd",
      periods: ["2024", "2025", "2026"],
    },
  ),
  ...more,
});

export type Chosen = { regions: string[]; periods: string[] };

/** What is told of chosen regions and periods, row by row: values, and signs by their place. */
export const cellsIn = ({ people, signs }: InventedTable, { regions, periods }: Chosen) => {
  const keys = regions.flatMap(region => periods.map(period => `${region} ${period}`));
  const value = keys.map(key => (signs.has(key) && !people.has(key) ? null : (people.get(key) ?? null)));
  const status = Object.fromEntries(
    keys.flatMap((key, i) => (signs.has(key) ? [[String(i), signs.get(key)!] as const] : [])),
  );
  return { value, status };
};

/** A dimension of JSON-stat. */
export const dimensionOf = (label: string, values: readonly (readonly [code: string, text: string])[]) => ({
  label,
  category: {
    index: Object.fromEntries(values.map(([code], i) => [code, i])),
    label: Object.fromEntries(values),
  },
});

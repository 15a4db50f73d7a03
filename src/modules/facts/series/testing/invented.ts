import { placesOf } from "../places.server.ts";
import type { SeriesCountry } from "../rules-series.ts";

/** A table an invented office holds: people by region (as the office writes it) and period. */
export type InventedTable = {
  id: string;
  title: string;
  regions: Map<string, string>;
  periods: string[];
  /** As the office writes them, from nobody's first year on, the last without an end or never reached. */
  ages?: string[];
  /** People by "region period", and by "region period age"; what is not there is told with its sign instead. */
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

/** The same table told apart by age as well: as many of each, and the rest forty years old. */
export const withAges = (table: InventedTable, ages: string[], total: string): InventedTable => {
  for (const period of table.periods) {
    const whole = new Map<string, number>();
    for (const region of [...table.regions.keys()].filter(code => code !== total)) {
      const people = table.people.get(`${region} ${period}`) ?? 0;
      const each = Math.floor(people / ages.length);
      for (const [i, age] of ages.entries()) {
        const so = each + (i === 40 ? people - each * ages.length : 0);
        table.people.set(`${region} ${period} ${age}`, so);
        whole.set(age, (whole.get(age) ?? 0) + so);
      }
    }
    for (const [age, so] of whole) table.people.set(`${total} ${period} ${age}`, so);
  }
  return { ...table, ages };
};

export type Chosen = { regions: string[]; periods: string[]; ages?: string[] };

/** What is told of chosen regions and periods, row by row: values, and signs by their place. */
export const cellsIn = ({ people, signs }: InventedTable, { regions, periods, ages = [] }: Chosen) => {
  const groups = ages.length > 0 ? ages.map(age => ` ${age}`) : [""];
  const keys = regions.flatMap(region =>
    groups.flatMap(age => periods.map(period => `${region} ${period}${age}`)),
  );
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

import { type Band, wholeLife } from "./rules-bands.ts";

/** A table as any office describes it. */
export type Table = { id: string; title: string };
export type Variable = {
  code: string;
  text: string;
  time: boolean;
  /** May be left out: the office then counts all of it together. */
  eliminable: boolean;
  values: readonly { code: string; text: string }[];
};
export type Shape = { table: Table; variables: readonly Variable[] };

/** Which values of which variables are asked for; a variable that stands here not at all is left out. */
export type Selection = readonly { code: string; values: readonly string[] }[];
export type Query = {
  table: Table;
  region: string;
  time: string;
  selection: Selection;
  /** What the people are told apart by, and which ages its values are. */
  ages?: { code: string; bands: ReadonlyMap<string, Band> };
};

export type Sought = {
  /** Codes as the office writes them: all the municipalities, those counted beside them, and the country. */
  regions: readonly string[];
  total: string;
  contents: RegExp;
  /** So many years, the newest last. */
  years: number;
  /** Told apart by age; a table that does not is no answer. */
  byAge?: boolean;
};

/** The year a time code stands for: of quarters only the first, whose first day is the year's. */
export const yearOf = (code: string): number | null => {
  const year = /^(\d{4})(?:[KQ]1)?$/.exec(code)?.[1];
  return year === undefined ? null : Number(year);
};

const totalText =
  /^(i alt|total|totalt|yhteensä|samtliga|alle|begge kjønn|både .+|båda .+|.+ i alt|.+ totalt|totala .+|.+ yhteensä)$/i;

/**
 * How a table is asked for one figure by municipality and year; undefined where it does not fit: it lacks the country
 * or nearly all municipalities, or holds a variable of which it is not clear what is meant.
 */
export const queryOf = ({ table, variables }: Shape, sought: Sought): Query | undefined => {
  const time = variables.find(one => one.time) ?? variables.find(isTime);
  const wanted = new Set(sought.regions);
  const region = variables.find(
    one =>
      one !== time &&
      one.values.some(({ code }) => code === sought.total) &&
      // A few may have become others; that is told when the figures are checked.
      one.values.filter(({ code }) => wanted.has(code)).length > 0.9 * wanted.size,
  );
  if (!time || !region) return undefined;
  const years = time.values.filter(({ code }) => yearOf(code) !== null).slice(-sought.years);
  if (years.length === 0) return undefined;
  const age = sought.byAge ? variables.find(isAge) : undefined;
  const bands = age && wholeLife(age.values);
  if (sought.byAge && !bands) return undefined;
  const rest = variables.filter(one => one !== time && one !== region && one !== age && !one.eliminable);
  const chosen = rest.map(one => ({ code: one.code, values: valueFor(one, sought.contents) }));
  if (chosen.some(({ values }) => values.length !== 1)) return undefined;
  return {
    table,
    region: region.code,
    time: time.code,
    ...(age && bands && { ages: { code: age.code, bands } }),
    selection: [
      {
        code: region.code,
        values: region.values.flatMap(({ code }) => (wanted.has(code) || code === sought.total ? code : [])),
      },
      ...chosen,
      ...(age && bands ? [{ code: age.code, values: [...bands.keys()] }] : []),
      { code: time.code, values: years.map(({ code }) => code) },
    ],
  };
};

const isTime = ({ values }: Variable): boolean =>
  values.length > 0 && values.every(({ code }) => /^\d{4}([KQM]\d{1,2})?$/.test(code));

// A number of children or rooms is told by numbers, too.
const isAge = ({ code, text }: Variable): boolean =>
  [code, text].some(name => /^(ålder|alder|ikä|age)/i.test(name));

/** All of it where the office has a word for that, else the one that is called as the figure. */
const valueFor = ({ values }: Variable, contents: RegExp): string[] => {
  const whole = values.filter(({ text }) => totalText.test(text));
  const called = values.filter(({ text }) => contents.test(text));
  const found = whole.length === 1 ? whole : called.length === 1 ? called : values;
  return found.map(({ code }) => code);
};

export const cellsOf = (selection: Selection): number =>
  selection.reduce((product, { values }) => product * values.length, 1);

/** The same as several questions, each of at most so many cells: the regions are shared out. */
export const splitQuery = (query: Query, most: number): Query[] => {
  const regions = query.selection.find(({ code }) => code === query.region)?.values ?? [];
  const perRegion = cellsOf(query.selection) / Math.max(regions.length, 1);
  const size = Math.max(1, Math.floor(most / perRegion));
  return Array.from({ length: Math.ceil(regions.length / size) }, (_, i) => ({
    ...query,
    selection: query.selection.map(one =>
      one.code === query.region ? { ...one, values: regions.slice(i * size, (i + 1) * size) } : one,
    ),
  }));
};

/** Tables whose title names the subject. */
export const fittingSubject = (tables: readonly Table[], subject: string): Table[] =>
  tables.filter(({ title }) => plain(title).includes(plain(subject)));

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s.,:()]+/g, " ")
    .trim();

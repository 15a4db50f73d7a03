/** A text by language code; a language that is missing falls back to the first of the table. */
export type Said = Readonly<Partial<Record<string, string>>>;

/** What a table says of whoever answers questions about it; `raw` is all of it in one line. */
export type Contact = {
  raw: string;
  parts?: { name: string; organization: string; phone: string; mail: string };
};

/** What is counted: one figure of the variable of contents. */
export type Figure = {
  unit: Said;
  decimals: number;
  /** ISO instant, UTC. */
  updated: string;
  measuring: "Stock" | "Flow" | "Average" | "Other";
  price: "NotApplicable" | "Current" | "Fixed";
  adjustment: "None" | "WorkOnly" | "SesOnly" | "WorkAndSes";
  basePeriod?: Said;
  contacts: Readonly<Partial<Record<string, readonly Contact[]>>>;
};

export type Value = {
  code: string;
  label: Said;
  notes?: Readonly<Partial<Record<string, readonly string[]>>>;
  /** What other registers call it: leads to links. */
  metaId?: Said;
  /** Of the variable of contents only. */
  figure?: Figure;
};

/** A choice of the values of a variable that has a name of its own. */
export type Codelist = { id: string; label: Said; codes: readonly string[] };

export type Variable = {
  code: string;
  label: Said;
  kind: "time" | "contents" | "geo" | "other";
  values: readonly Value[];
  /** May be left out of a selection; then this value is taken, or without one the sum. */
  elimination: false | { code?: string };
  show: "code" | "value";
  codelists: readonly Codelist[];
  notes?: Readonly<Partial<Record<string, readonly string[]>>>;
  domain?: Said;
  map?: Said;
  metaId?: Said;
};

/** A number, or why there is none; a number may carry a mark as well. */
export type Cell = { value: number | null; status?: string };

/** A table of statistics as API v2 knows it: variables in the order of the data, the last one fastest. */
export type Table = {
  id: string;
  /** The first is the main one. */
  languages: readonly string[];
  /** What the table is about, as its title begins. */
  contents: Said;
  title: Said;
  source: Said;
  database?: Said;
  /** ISO instant, UTC. */
  updated: string;
  /** Whose clock the instants of the .px format are read on. */
  zone: string;
  created: string;
  decimals: number;
  variables: readonly Variable[];
  /** How many of the variables, from the first, stand at the side; the others stand at the head. */
  stub: number;
  cell: (at: number) => Cell;
  subject: { code: string; area: Said };
  infofile?: string;
  official: boolean;
  aggregation: boolean;
  copyright: boolean;
  /** What the list tells of it besides its title. */
  description?: Said;
  notes: Readonly<Partial<Record<string, readonly string[]>>>;
  metaId?: Said;
  more?: { nextUpdate?: string; survey?: string; link?: string; updateFrequency?: string };
  timeUnit: TimeUnit;
  /** What missing cells are written as, in the .px format; `status` is the mark of those cells where that is another. */
  symbols: readonly (readonly [key: string, sign: string, status?: string])[];
  codepage: "iso-8859-1" | "utf-8";
};

export type TimeUnit = "Annual" | "HalfYear" | "Quarterly" | "Monthly" | "Weekly" | "Other";

/** A text in a language, else in the main one, else empty. */
export const said = (text: Said | undefined, table: Pick<Table, "languages">, lang: string): string =>
  text?.[lang] ?? text?.[table.languages[0] ?? ""] ?? "";

/** The language asked for where the table has it, else its main one. */
export const langOf = ({ languages }: Pick<Table, "languages">, asked: string | null): string =>
  languages.find(one => one === asked?.toLowerCase()) ?? languages[0] ?? "en";

export const timeOf = ({ variables }: Table): Variable | undefined =>
  variables.find(({ kind }) => kind === "time");

export const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

type File = { path: string; bytes: Uint8Array };
type Asked = { kind: string; answers: string[]; asides: string[]; of?: string };
type Told = { value: number | null; status: string };

/** A release as a stranger reads it: from its files alone, by a reader of his own. */
export type Published = {
  threshold: number;
  confident: boolean;
  strata: { place: string; role: string; population: number }[];
  /** How many were invited, by group, where it is told. */
  invited: ReadonlyMap<string, number>;
  /** How many answered, by group, as it is told. */
  answered: ReadonlyMap<string, Told>;
  items: ReadonlyMap<string, Asked>;
  told: (item: string, answer: string, group: string, measure: string) => Told | undefined;
  /** Made when the shares of a scale were of all who answered, those beside it too: by older rules. */
  older: boolean;
  texts: ReadonlyMap<string, string>;
};

type Cube = {
  id: string[];
  size: number[];
  dimension: Record<string, { category: { index: Record<string, number> } }>;
  value: Record<string, number | null>;
  status: Record<string, string>;
  extension: {
    samsyn: {
      threshold: number;
      mode: string;
      items: Record<string, Asked>;
    };
  };
};

export const publishedOf = (files: readonly File[]): Published => {
  const decoder = new TextDecoder();
  const texts = new Map(files.map(({ path, bytes }) => [path, decoder.decode(bytes)]));
  const cube = JSON.parse(texts.get("cube.jsonstat.json") ?? "") as Cube; // our own file, written a moment ago
  const table = (path: string) => linesOf(files.find(file => file.path === path)!);
  const { threshold, mode, items } = cube.extension.samsyn;
  const indexes = cube.id.map(name => cube.dimension[name]!.category.index);
  return {
    threshold,
    confident: mode !== "on-record",
    strata: table("frame.csv").map(line => ({
      ...{ place: line("place"), role: line("role"), population: Number(line("population")) },
    })),
    invited: new Map(table("response.csv").map(line => [line("group"), Number(line("invited"))])),
    answered: new Map(
      table("response.csv").map(line => [
        line("group"),
        { value: line("answered") === "" ? null : Number(line("answered")), status: line("status") },
      ]),
    ),
    items: new Map(Object.keys(indexes[0]!).map(id => [id, items[id]!])),
    told: (item, answer, group, measure) => {
      const at = [item, answer, group, measure];
      const place = at.reduce((sum, id, i) => sum * cube.size[i]! + (indexes[i]![id] ?? Number.NaN), 0);
      const value = cube.value[place * cube.size[4]!];
      return value === undefined ? undefined : { value, status: cube.status[place * cube.size[4]!] ?? "" };
    },
    older: Object.values(items).some(({ asides, of }) => asides.length > 0 && of !== "scale"),
    texts,
  };
};

/** Two releases of the same answers as one: what either tells as it is, is told. Of others the later alone. */
export const together = (before: Published, after: Published): Published => {
  const exactly = (told: Told | undefined) => (told?.status === "" ? told.value : null);
  const same = [...after.answered].every(([group, told]) => {
    const [one, other] = [exactly(before.answered.get(group)), exactly(told)];
    return one === null || other === null || one === other;
  });
  if (!same) return after;
  const plainer = (one: Told | undefined, other: Told | undefined): Told | undefined =>
    exactly(other) === null && exactly(one) !== null ? one : other;
  return {
    ...after,
    answered: new Map(
      [...after.answered].map(([group, told]) => [group, plainer(before.answered.get(group), told) ?? told]),
    ),
    told: (...cell) => plainer(before.told(...cell), after.told(...cell)),
  };
};

const linesOf = (file: File): ((column: string) => string)[] => {
  const [head = [], ...rows] = fieldsOf(new TextDecoder().decode(file.bytes));
  // A guarded text has one ' more than it had.
  return rows.map(
    row => (column: string) => (row[head.indexOf(column)] ?? "").replace(/^'(?='*[=+\-@\t\r])/, ""),
  );
};

/** CSV by a reader of his own (RFC 4180): a field in quotation marks may hold anything, a mark doubled is one. */
const fieldsOf = (text: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\r?\n|$)/g)) {
    if (end === "" && row.length === 0 && !quoted && !plain) break;
    row.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'));
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
};

import { isId } from "../../../kernel/ids.ts";
import { langs } from "../../../kernel/lang.ts";
import type { SourceTable } from "../../../platform/files/index.ts";
import type { Placement } from "../../../platform/intake/index.ts";
import { headingKey } from "../../../platform/search/index.ts";
import { dutiesOf, type Noun } from "../register/noun.ts";
import { nounNamed, nouns } from "../register/nouns.ts";
import { nounsText, nounText } from "../register/show.ts";
import { toldKeys } from "../register/told.ts";
import { texts } from "../texts/index.ts";
import { besideOf, columnsIn, columnText } from "./beside.ts";
import { plainFieldOf } from "./headings/index.ts";
import { everyday } from "./headings-everyday.ts";

/** What a table holds: by the name of its sheet, else by its columns; or the columns of a noun already chosen. */
export const guessOf = (table: SourceTable, kind?: string): Placement => {
  const noun = (kind ? nounNamed(kind) : undefined) ?? bySheet(table) ?? byColumns(table);
  if (!noun) return { kind: null, fields: table.columns.map(() => null) };
  // Our own files say the fields' own names, which may be a word for another field where people head their columns.
  const own = table.headers !== undefined;
  const told = table.columns.map((column, i) =>
    own && Object.hasOwn(noun.fields, column) ? column : (ownColumn(table, i) ?? fieldOf(noun, column)),
  );
  const found = answering(
    noun,
    table.columns,
    told.map((field, i) => {
      // A plain word gives way to a column that says the same field outright.
      const word = plainFieldOf(noun, table, i);
      const plain = told.includes(word) ? null : word;
      if (own || field === null || plain === null) return field ?? plain;
      // A label of ours that is as often said of another field ("Avtal", of one or of many) is asked about.
      return field === plain ? field : null;
    }),
  );
  // The first of two columns that seem to be the same is taken; the other is what its heading is the very name of, or
  // somebody must say what it is.
  const named = (column: string) =>
    Object.hasOwn(noun.fields, column) && !found.includes(column) ? column : null;
  const fields = found.map((field, i) =>
    found.indexOf(field) === i ? field : named(table.columns[i] ?? ""),
  );
  return { kind: noun.name, fields };
};

/** Who runs a system answers for it where no column names its owner; only beside an owner do they stand in. */
const answering = (noun: Noun, columns: readonly string[], fields: (string | null)[]): (string | null)[] => {
  const duty = dutiesOf(noun).find(({ deputy }) => deputy && fields.includes(deputy));
  if (!duty?.deputy || fields.includes(duty.holder)) return fields;
  const runs = new Set(everyday[`${noun.name}.${duty.deputy}`]?.map(headingKey));
  return fields.map((field, i) =>
    field === duty.deputy && runs.has(headingKey(columns[i] ?? "")) ? duty.holder : field,
  );
};

/** The columns of ours beside the fields: which thing a row is about, what to do with it, and what is only told. */
export const ownColumns: readonly string[] = ["id", "version", "delete", ...toldKeys];

/** A list of anyone's may have an "id" or a "version" of its own: ours they are when the id column holds one of our ids. */
const ownColumn = (table: SourceTable, column: number): string | null => {
  const heading = headingKey(table.columns[column] ?? "");
  const key = ownLabels().get(heading) ?? heading;
  return ownColumns.includes(key) && (table.headers !== undefined || hasOurIds(table)) ? key : null;
};

let labels: Map<string, string> | undefined;
/** What these columns are called in our own files, in five languages. */
const ownLabels = (): Map<string, string> =>
  (labels ??= new Map(
    ownColumns.flatMap(key =>
      langs.map(
        lang => [headingKey(texts(lang)(`import.column.${key}` as "import.column.id")), key] as const,
      ),
    ),
  ));

const hasOurIds = (table: SourceTable): boolean => {
  const column = table.columns.findIndex(heading =>
    [headingKey(heading), ownLabels().get(headingKey(heading))].includes("id"),
  );
  const texts = table.rows.map(row => row.cells[column]?.text.trim() ?? "").filter(Boolean);
  return column >= 0 && (texts.length === 0 || texts.some(isId));
};

const sheets = new Map<string, Noun[]>();
/** The nouns a sheet may be called after: "Systems" are those in use in one language and the catalogue's in another. */
export const called = (sheet: string): readonly Noun[] => {
  if (sheets.size === 0)
    for (const noun of nouns)
      for (const name of new Set(
        [
          noun.name,
          noun.plural,
          ...langs.flatMap(lang => [nounText(noun, lang), nounsText(noun, lang).slice(0, 31)]),
        ].map(headingKey),
      ))
        sheets.set(name, [...(sheets.get(name) ?? []), noun]);
  return sheets.get(headingKey(sheet)) ?? [];
};

const bySheet = (table: SourceTable): Noun | undefined =>
  called(table.sheet)
    .map(noun => ({ noun, hits: hitsOf(noun, table) }))
    .sort((a, b) => b.hits - a.hits)[0]?.noun;

/** The noun most of whose columns are recognised; its title must be among them. */
const byColumns = (table: SourceTable): Noun | undefined =>
  nouns
    .map(noun => ({ noun, hits: hitsOf(noun, table) }))
    .filter(
      ({ noun, hits }) => hits >= 2 && table.columns.some(column => fieldOf(noun, column) === noun.title),
    )
    .sort((a, b) => b.hits - a.hits)[0]?.noun;

/** What is kept elsewhere does not tell what a sheet holds: systems stand in most. */
const hitsOf = (noun: Noun, table: SourceTable): number =>
  table.columns.filter(column => {
    const field = fieldOf(noun, column);
    return field !== null && !Object.hasOwn(besideOf(noun), field);
  }).length;

/** "Country (two letters)" is also called "Country". */
const withoutHint = (label: string): string[] => [label, label.replace(/\s*\([^)]*\)\s*$/, "")];

const headers = new Map<string, Map<string, string>>();
/** The field a column holds: by its key or its words in any of the five languages. */
const fieldOf = (noun: Noun, column: string): string | null => {
  let known = headers.get(noun.name);
  if (!known) {
    known = new Map();
    // A label of ours is what it says; what people write comes before our code names, which they never see.
    const words: ((name: string) => readonly string[])[] = [
      name => langs.flatMap(lang => withoutHint(columnText(noun, name, lang))),
      name => everyday[`${noun.name}.${name}`] ?? [],
      name => [name],
    ];
    for (const wordsOf of words)
      for (const [name] of columnsIn(noun))
        for (const word of wordsOf(name)) if (!known.has(headingKey(word))) known.set(headingKey(word), name);
    headers.set(noun.name, known);
  }
  return known.get(headingKey(column)) ?? null;
};

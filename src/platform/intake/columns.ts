import { createHash } from "node:crypto";
import type { Lang } from "../../kernel/lang.ts";
import { type Cell, columnLetters, type SourceTable } from "../files/index.ts";
import { headingKey } from "../search/index.ts";
import { guessed } from "./claims.ts";
import { ownSheetWords } from "./own-words.ts";

/** What a sheet holds (null: it is left out) and which field each of its columns is (null: left out). */
export type Placement = {
  kind: string | null;
  fields: (string | null)[];
  /** One value for all rows of a field that no column is, and by `wordKey` what a word of a column means. */
  said?: Record<string, string>;
};

/** Where a placement keeps which answer a word of a column is. */
export const wordKey = (field: string, word: string): string => `${field}=${word.trim().toLowerCase()}`;
/** Said of a word: it is no answer, and its cells count as empty. */
export const noAnswer = "-";

/** A cell whose word was said to mean something, or an empty one of which a value was said for all rows. */
export const answeredIn = (
  { said }: Pick<Placement, "said">,
  field: string,
  cell: Cell | undefined,
): Cell | undefined => {
  const empty = (cell?.text.trim() ?? "") === "";
  const answer = said?.[empty ? field : wordKey(field, cell!.text)];
  return answer ? { kind: "text", text: answer === noAnswer ? "" : answer } : cell;
};

/** A sheet with its placement; `sure` when nobody need be asked. */
export type Placed = Placement & { table: SourceTable; sure: boolean };

/** A field a column may be. */
export type Offer = {
  key: string;
  label: string;
  required: boolean;
  /** The only answers there are. */
  choices?: { value: string; label: string }[];
  /** Where names for it are offered while one types. */
  names?: string;
};

/** What an importer knows of columns. */
export type Knowledge = {
  /** What a sheet may hold. */
  kinds: (lang: Lang) => { name: string; label: string }[];
  offers: (kind: string, lang: Lang) => Offer[];
  /** What a sheet holds by its name and headings; of a kind already chosen, its columns. */
  guess: (table: SourceTable, kind?: string) => Placement;
  /** Whether a sheet of this name is by its name one of the kinds. */
  calls?: (sheet: string) => boolean;
  /** What a sheet of a kind must have: of each group at least one. */
  needs: (kind: string) => readonly (readonly string[])[];
  /** What each row needs and one value may say for all: `asks` where nothing is taken for granted. */
  wants?: (kind: string, fields: readonly (string | null)[]) => readonly { key: string; asks: boolean }[];
  /** Whether a word is an answer, in a column with only some answers. */
  reads?: (kind: string, field: string, word: string) => boolean;
};

/** A sheet as the page shows it that asks which column is what. */
export type SheetView = Placement & {
  sheet: string;
  rows: number;
  headingRow?: number;
  sure: boolean;
  columns: { heading: string; letters: string; examples: string[]; words?: string[]; empty?: boolean }[];
};

/** The headings of a sheet as people wrote them. */
export const headingsOf = (table: SourceTable): string[] =>
  table.columns.map((column, i) => table.headers?.[i] || column);

/** The column and the sheet we add to a copy with its errors are none of the file's own. */
export const isOurs = (heading: string): boolean => ownSheetWords.has(headingKey(heading));

/** What sheets with the same headings are remembered by. */
export const headingsMark = (headings: readonly string[]): string =>
  createHash("sha256")
    .update(JSON.stringify(headings.filter(heading => !isOurs(heading)).map(headingKey)))
    .digest("hex");

/** A placement as it is remembered: without the column we add. */
export const withoutOurs = ({ kind, fields, said }: Placement, headings: readonly string[]): Placement => ({
  kind,
  ...(said && { said }),
  fields: fields.filter((_, i) => !isOurs(headings[i] ?? "")),
});

/** A remembered placement on a sheet that may have the column we add. */
const withOurs = ({ fields, ...rest }: Placement, headings: readonly string[]): Placement => {
  const left = [...fields];
  return { ...rest, fields: headings.map(heading => (isOurs(heading) ? null : (left.shift() ?? null))) };
};

/** Places every sheet: as it was chosen for this file, else for one with the same headings, else by its words. */
export const placeTables = (
  tables: readonly SourceTable[],
  knowledge: Knowledge,
  chosen: ReadonlyMap<string, Placement>,
  remembered: ReadonlyMap<string, Placement>,
  kind?: string,
): Placed[] =>
  tables.map(table => {
    const headings = headingsOf(table);
    const before = remembered.get(headingsMark(headings));
    const agreed = chosen.get(table.sheet);
    const said = agreed ?? (before && withOurs(before, headings));
    if (said && said.fields.length === table.columns.length)
      return { ...said, table, sure: agreed !== undefined || isAnswered(said, table, knowledge) };
    if (isOurs(table.sheet)) return { table, sure: true, ...leftOut(table) };
    const guess = guessed(table, knowledge, kind);
    return { ...guess, table, sure: isSure(table, guess, knowledge) };
  });

/** What was said of another file may leave words of this one open; a value for all its rows says nothing of these. */
const isAnswered = (said: Placement, table: SourceTable, knowledge: Knowledge): boolean =>
  !Object.keys(said.said ?? {}).some(isForAll) &&
  strangeWords(said, wordsIn(table), knowledge).every(
    ({ field, word }) => said.said?.[wordKey(field, word)] !== undefined,
  );

/** Whether something said is a value for all rows, and not what a word means. */
const isForAll = (key: string): boolean => !key.includes("=");

/** What counts of a sheet: a value for all rows that was said of another file counts only once it is said again. */
export const counting = (sheet: Placed): Placed =>
  sheet.sure || !sheet.said
    ? sheet
    : { ...sheet, said: Object.fromEntries(Object.entries(sheet.said).filter(([key]) => !isForAll(key))) };

/** A sheet of which nothing is taken. */
export const leftOut = (table: Pick<SourceTable, "columns">): Placement => ({
  kind: null,
  fields: table.columns.map(() => null),
});

const isSure = (table: SourceTable, { kind, fields }: Placement, knowledge: Knowledge): boolean =>
  kind !== null &&
  lacking({ kind, fields }, knowledge).length === 0 &&
  wanted({ kind, fields }, knowledge).every(({ asks }) => !asks) &&
  strangeWords({ kind, fields }, wordsIn(table), knowledge).length === 0 &&
  headingsOf(table).every((heading, i) => fields[i] !== null || heading === "" || isOurs(heading));

/** Of what a sheet must have, the groups it has nothing of. */
export const lacking = ({ kind, fields }: Placement, knowledge: Knowledge): (readonly string[])[] =>
  kind === null ? [] : knowledge.needs(kind).filter(group => !group.some(key => fields.includes(key)));

/**
 * What one value may say for all rows: what no column says, and what a column says of some rows only. Of the last
 * nobody is asked unless the page is looked at anyhow.
 */
export const wanted = (
  { kind, fields }: Placement,
  knowledge: Knowledge,
  columns: readonly { empty?: boolean }[] = [],
): readonly { key: string; asks: boolean; partly: boolean }[] =>
  (kind === null ? [] : (knowledge.wants?.(kind, fields) ?? [])).flatMap(({ key, asks }) => {
    const partly = fields.includes(key);
    return partly && !columns[fields.indexOf(key)]?.empty ? [] : [{ key, asks: asks && !partly, partly }];
  });

/** Words of columns with only some answers that are none of them: what does each mean? */
export const strangeWords = (
  { kind, fields }: Placement,
  words: readonly (readonly string[] | undefined)[],
  knowledge: Knowledge,
): { column: number; field: string; word: string }[] => {
  const { reads } = knowledge;
  if (kind === null || !reads) return [];
  return fields.flatMap((field, column) =>
    field === null
      ? []
      : (words[column] ?? []).flatMap(word => (reads(kind, field, word) ? [] : [{ column, field, word }])),
  );
};

/** A column with more different words than this holds no answers of few. */
const mostWords = 30;

/** The different words of each column; none where there are too many to be answers. */
const wordsIn = (table: SourceTable): string[][] => table.columns.map((_, i) => wordsOf(table, i));

const wordsOf = (table: SourceTable, column: number): string[] => {
  const found = new Map<string, string>();
  for (const { cells } of table.rows) {
    const word = cells[column]?.text.trim() ?? "";
    if (word === "") continue;
    if (word.length > exampleLength) return [];
    if (!found.has(word.toLowerCase())) found.set(word.toLowerCase(), word);
    if (found.size > mostWords) return [];
  }
  return [...found.values()];
};

/** Fields that two columns claim to be. */
export const claimedTwice = ({ fields }: Placement): string[] => [
  ...new Set(fields.filter((key, i): key is string => key !== null && fields.indexOf(key) !== i)),
];

const exampleCount = 3;
const exampleLength = 60;

/** A sheet for the page: its headings, and three values of each column that has them. */
export const viewOf = ({ table, kind, fields, said, sure }: Placed): SheetView => ({
  sheet: table.sheet,
  rows: table.rows.length,
  ...(table.headingRow && { headingRow: table.headingRow }),
  kind,
  fields,
  ...(said && { said }),
  sure,
  columns: headingsOf(table).map((heading, i) => ({
    heading,
    letters: columnLetters(i),
    examples: examplesOf(table, i),
    words: wordsOf(table, i),
    empty: table.rows.some(({ cells }) => (cells[i]?.text.trim() ?? "") === ""),
  })),
});

const examplesOf = (table: SourceTable, column: number): string[] => {
  const found = new Set<string>();
  for (const row of table.rows.slice(0, 1_000)) {
    const text = row.cells[column]?.text.trim() ?? "";
    if (text !== "") found.add(text.slice(0, exampleLength));
    if (found.size === exampleCount) break;
  }
  return [...found];
};

/** What of a file is not taken: whole sheets (no columns named), and columns of the others. */
export const leftOutOf = (sheets: readonly SheetView[]): { sheet: string; columns: string[] }[] =>
  sheets.flatMap(({ sheet, kind, fields, columns }) => {
    if (isOurs(sheet)) return [];
    if (kind === null) return [{ sheet, columns: [] }];
    const out = columns.flatMap(({ heading, letters, examples }, i) =>
      fields[i] !== null || isOurs(heading) || (heading === "" && examples.length === 0)
        ? []
        : [`${heading} (${letters})`.trim()],
    );
    return out.length > 0 ? [{ sheet, columns: out }] : [];
  });

import { shown } from "../../../kernel/json.ts";
import { Wrong } from "./rules-wrong.ts";

/** The answers as they stand in a file: one list of texts per column, all as long. */
export type Answers = {
  columns: ReadonlyMap<string, readonly string[]>;
  rows: number;
  /** The line of the file a row (from 0) stands in. */
  lineOf: (row: number) => number;
};

/** The number of each row's category among `labels`, -1 where it is missing. */
export type Categories = { codes: Int32Array; labels: readonly string[] };

/** The columns of a file as numbers and as categories, each made once. */
export type Columns = {
  rows: number;
  /** Not a number where it is missing. */
  numbers: (column: string) => Float64Array;
  categories: (column: string) => Categories;
  /** The sentence `code` about a row of a column, with its line and what stands there. */
  wrongAt: (code: string, column: string, row: number, values?: Record<string, string | number>) => Wrong;
};

/** `missing` are the texts that count as no answer, in every column; a column that is asked for must be there. */
export const columnsOf = (answers: Answers, missing: readonly string[]): Columns => {
  const none = new Set(missing);
  const texts = (column: string): readonly string[] => answers.columns.get(column)!;
  const wrongAt: Columns["wrongAt"] = (code, column, row, values) =>
    new Wrong(code, {
      ...{ column: shown(column), line: String(answers.lineOf(row)), read: shown(texts(column)[row]) },
      ...values,
    });
  const numbers = kept(column =>
    Float64Array.from(texts(column), (text, row) => {
      if (none.has(text)) return Number.NaN;
      const read = numeral.test(text) ? Number(text) : Number.NaN;
      if (!Number.isFinite(read)) throw wrongAt("no-number", column, row);
      return read;
    }),
  );
  const categories = kept((column): Categories => {
    const codeOf = new Map<string, number>();
    const codes = Int32Array.from(texts(column), text => {
      if (none.has(text)) return -1;
      const code = codeOf.get(text) ?? codeOf.size;
      codeOf.set(text, code);
      return code;
    });
    return { codes, labels: [...codeOf.keys()] };
  });
  return { rows: answers.rows, numbers, categories, wrongAt };
};

/** With a decimal point, and in no other way: a space, a comma or a hexadecimal number is somebody's slip. */
const numeral = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

const kept = <T>(make: (column: string) => T): ((column: string) => T) => {
  const made = new Map<string, T>();
  return column => {
    const known = made.get(column) ?? make(column);
    made.set(column, known);
    return known;
  };
};

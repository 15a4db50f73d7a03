import type { Lang } from "../../../kernel/lang.ts";
import { langs } from "../../../kernel/lang.ts";
import type { Day } from "../../../kernel/period.ts";
import type { Refusal, Result } from "../../../kernel/result.ts";
import {
  type Cell,
  cellDay,
  cellNumber,
  cellRefusal,
  columnLetters,
  limits,
  parseBoolean,
  type SourceRow,
  type SourceTable,
} from "../../../platform/files/index.ts";
import { refusalsOf } from "../../../platform/http/form.ts";
import { personSchema } from "../person/rules.ts";
import { positionSchema, positionTypes } from "../position/rules.ts";
import { texts } from "../texts/index.ts";
import { unitSchema, unitTypes } from "../unit/rules.ts";
import { type ImportRow, type ImportRows, type RowError, type SheetKind, sheetKinds } from "./rules-plan.ts";

type How = "text" | "day" | "number" | "yes-no" | "reference" | readonly string[];

/** The columns of each sheet: what the export writes and the import reads. The starred ones must be there. */
export const sheetColumns: Record<SheetKind, Record<string, { how: How; must?: true }>> = {
  unit: {
    id: { how: "text", must: true },
    name: { how: "text", must: true },
    type: { how: unitTypes },
    parentLine: { how: "reference" },
    parentPay: { how: "reference" },
    parentSafety: { how: "reference" },
    parentPolitics: { how: "reference" },
    ean: { how: "text" },
    pNumber: { how: "text" },
    email: { how: "text" },
    phone: { how: "text" },
    address: { how: "text" },
    openingHours: { how: "text" },
    from: { how: "day" },
    to: { how: "day" },
  },
  person: {
    id: { how: "text", must: true },
    given: { how: "text", must: true },
    family: { how: "text", must: true },
    display: { how: "text" },
    email: { how: "text" },
    phone: { how: "text" },
    protected: { how: "yes-no" },
    from: { how: "day" },
    to: { how: "day" },
  },
  position: {
    id: { how: "text", must: true },
    unit: { how: "reference", must: true },
    person: { how: "reference" },
    title: { how: "text", must: true },
    jobClass: { how: "text" },
    type: { how: positionTypes },
    fraction: { how: "number" },
    primary: { how: "yes-no" },
    from: { how: "day" },
    to: { how: "day" },
  },
};

const schemas = { unit: unitSchema, person: personSchema, position: positionSchema };

/** Reads the tables of a file as rows of units, people and positions; every error with its place. */
export const parseTables = (
  tables: readonly SourceTable[],
  lang: Lang,
): { rows: ImportRows; errors: RowError[]; placed: (error: RowError) => RowError } => {
  const rows: ImportRows = { unit: null, person: null, position: null };
  const errors: RowError[] = [];
  const labels = new Map<string, string>();
  for (const table of tables) {
    const kind = kindOf(table);
    if (!kind) {
      // A workbook may hold notes of its own beside our sheets; a file with nothing of ours is refused below.
      continue;
    }
    const columns = columnsOf(table, kind);
    for (const [key, index] of columns) labels.set(`${table.sheet} ${key}`, labelOf(table, index));
    const missing = Object.entries(sheetColumns[kind]).filter(([key, { must }]) => must && !columns.has(key));
    for (const [key] of missing)
      errors.push(
        errorAt(table, 1, null, {
          code: "import.column-missing",
          values: { column: wordOf(kind, key, lang) },
        }),
      );
    if (missing.length > 0) continue;
    const seen = new Map<string, number>();
    rows[kind] ??= [];
    for (const source of table.rows) {
      const read = rowOf(table, kind, columns, source, lang);
      errors.push(...read.errors);
      const first = seen.get(read.row.key);
      if (read.row.key !== "" && first !== undefined)
        errors.push(
          errorAt(table, source.number, columns.get("id") ?? null, {
            code: "import.id-twice",
            values: { id: read.row.key, first },
          }),
        );
      seen.set(read.row.key, first ?? source.number);
      rows[kind].push(read.row);
    }
  }
  if (sheetKinds.every(kind => rows[kind] === null) && errors.length === 0)
    errors.push({
      sheet: tables[0]?.sheet ?? "",
      row: 1,
      column: "",
      refusal: { code: "import.nothing-known" },
    });
  // An error found by comparing rows knows the attribute; the reader knows the column of the file.
  const placed = (error: RowError) => ({
    ...error,
    column: labels.get(`${error.sheet} ${error.column}`) ?? error.column,
  });
  return { rows, errors, placed };
};

const labelOf = (table: SourceTable, column: number): string =>
  `${columnLetters(column)} (${table.headers?.[column] ?? table.columns[column] ?? ""})`;

/** The words of a column, in a language. */
export const wordOf = (kind: SheetKind, key: string, lang: Lang): string => {
  const t = texts(lang);
  const own = `column.${kind}.${key}`;
  const common = `attribute.${key}`;
  return t.has(own) ? t(own) : t.has(common) ? t(common) : key;
};

const errorAt = (table: SourceTable, row: number, column: number | null, refusal: Refusal): RowError => ({
  sheet: table.sheet,
  row,
  column: column === null ? "" : labelOf(table, column),
  refusal,
});

const plain = (text: string) => text.trim().toLowerCase();

const kindOf = (table: SourceTable): SheetKind | null => {
  const name = plain(table.sheet);
  const named = sheetKinds.find(kind =>
    [kind, ...langs.map(lang => plain(texts(lang)(`sheet.${kind}`)))].includes(name),
  );
  if (named) return named;
  const fits = (kind: SheetKind) =>
    Object.entries(sheetColumns[kind]).every(([key, { must }]) => !must || columnsOf(table, kind).has(key));
  // A CSV file is named by people: its columns tell what it is.
  return (["position", "person", "unit"] as const).find(fits) ?? null;
};

const columnsOf = (table: SourceTable, kind: SheetKind): Map<string, number> => {
  const found = new Map<string, number>();
  for (const key of Object.keys(sheetColumns[kind])) {
    const words = new Set([plain(key), ...langs.map(lang => plain(wordOf(kind, key, lang)))]);
    const index = table.columns.findIndex(column => words.has(plain(column)));
    if (index >= 0) found.set(key, index);
  }
  return found;
};

const rowOf = (
  table: SourceTable,
  kind: SheetKind,
  columns: Map<string, number>,
  source: SourceRow,
  lang: Lang,
): { row: ImportRow; errors: RowError[] } => {
  const errors: RowError[] = [];
  const at = (key: string, refusal: Refusal) =>
    errors.push(errorAt(table, source.number, columns.get(key) ?? null, refusal));
  const row: ImportRow = {
    sheet: table.sheet,
    row: source.number,
    key: "",
    from: null,
    to: null,
    values: {},
    references: {},
  };
  for (const [key, { how, must }] of Object.entries(sheetColumns[kind])) {
    const index = columns.get(key);
    const cell = index === undefined ? undefined : source.cells[index];
    if (!cell) continue;
    const broken = cellRefusal(cell, limits);
    if (broken) {
      at(key, broken);
      continue;
    }
    if (cell.text.trim() === "") {
      if (must) at(key, { code: "import.empty", values: { column: wordOf(kind, key, lang) } });
      else if (how === "reference") row.references[key] = null;
      else if (how === "text") row.values[key] = null;
      continue;
    }
    const value = readCell(kind, how, cell, lang);
    if (!value.ok) at(key, value.refusal);
    else if (key === "id") row.key = String(value.value);
    else if (key === "from" || key === "to") row[key] = value.value as Day;
    else if (how === "reference") row.references[key] = String(value.value);
    else row.values[key] = value.value;
  }
  if (row.from && row.to && row.to <= row.from)
    at("to", { code: "history.dates-wrong-way", values: { from: row.from, to: row.to } });
  errors.push(...shapeErrors(table, kind, columns, row));
  return { row, errors };
};

/** What the noun's own schema says of the values that are there. */
const shapeErrors = (
  table: SourceTable,
  kind: SheetKind,
  columns: Map<string, number>,
  row: ImportRow,
): RowError[] => {
  const present = Object.fromEntries(Object.entries(row.values).filter(([, value]) => value !== null));
  const parsed = schemas[kind].partial().safeParse(present);
  if (parsed.success) return [];
  return refusalsOf(parsed.error).map(({ field, refusal }) =>
    errorAt(table, row.row, columns.get(field) ?? null, refusal),
  );
};

const readCell = (kind: SheetKind, how: How, cell: Cell, lang: Lang): Result<string | number | boolean> => {
  if (how === "day") return cellDay(cell);
  if (how === "number") {
    const number = cellNumber(cell, lang);
    return number.ok ? { ok: true, value: number.value.value } : number;
  }
  if (how === "yes-no") return parseBoolean(cell.text);
  if (typeof how === "string") return { ok: true, value: cell.text.trim() };
  const word = plain(cell.text);
  const choice = how.find(
    one => one === word || langs.some(each => plain(texts(each)(choiceKey(kind, one))) === word),
  );
  return choice
    ? { ok: true, value: choice }
    : {
        ok: false,
        refusal: {
          code: "import.unknown-word",
          values: {
            value: cell.text.slice(0, 40),
            known: how.map(one => texts(lang)(choiceKey(kind, one))).join(", "),
          },
        },
      };
};

const choiceKey = (kind: SheetKind, choice: string) =>
  // Every type of unit and position has its word; the compiler cannot follow the joined key.
  `${kind}-type.${choice}` as "unit-type.department";

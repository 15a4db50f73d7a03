import type { Lang } from "../../../kernel/lang.ts";
import { once } from "../../../kernel/once.ts";
import { addDays, type Day } from "../../../kernel/period.ts";
import type { Refusal } from "../../../kernel/result.ts";
import { cellRefusal, columnLetters, limits, type SourceRow } from "../../../platform/files/index.ts";
import { refusalsOf } from "../../../platform/http/form.ts";
import { answeredIn, headingsOf, type Placed } from "../../../platform/intake/index.ts";
import { personSchema } from "../person/rules.ts";
import { positionSchema } from "../position/rules.ts";
import { texts } from "../texts/index.ts";
import { unitSchema } from "../unit/rules.ts";
import { readCell } from "./cells.ts";
import { levelKeys, readColumns, wordOf } from "./columns.ts";
import { noEnd } from "./ends.ts";
import { type ImportRow, type ImportRows, isSheetKind, type RowError, type SheetKind } from "./rules-plan.ts";
import { positionOf, splitName, tellLeader } from "./staff.ts";

const schemas = { unit: unitSchema, person: personSchema, position: positionSchema };

/** The rows of a file, everything wrong in its cells, rows that say the same as another, and how a place is told. */
export type Parsed = {
  rows: ImportRows;
  errors: RowError[];
  again: RowError[];
  placed: (error: RowError) => RowError;
};

/** Reads placed tables as rows of units, people and positions; a row with an error is marked, not left out. */
export const parseTables = (tables: readonly Placed[], lang: Lang): Parsed => {
  const rows: ImportRows = { unit: null, person: null, position: null };
  const errors: RowError[] = [];
  const again: RowError[] = [];
  const untitled = texts(lang)("position-type.employee");
  const sheets = new Map(tables.map(table => [table.table.sheet, table]));
  for (const table of tables) {
    if (!isSheetKind(table.kind)) continue;
    const { kind } = table;
    rows[kind] ??= [];
    const works = kind === "person" && table.fields.includes("unit");
    if (works) rows.position ??= [];
    const seen = new Map<string, ImportRow>();
    const said = new Set<string>();
    for (const source of table.table.rows) {
      const read = rowOf(table, kind, source, lang);
      if (means(kind, read.row)) {
        const all = JSON.stringify(source.cells.map(cell => cell.text.trim()));
        if (said.has(all)) {
          again.push({
            sheet: read.row.sheet,
            row: read.row.row,
            column: "",
            value: "",
            refusal: { code: "import.same-row" },
          });
          continue;
        }
        said.add(all);
      }
      const first = read.row.key === "" ? undefined : seen.get(read.row.key);
      // Who has several posts stands in several rows of a list of staff.
      if (first && !works)
        read.say("id", { code: "import.id-twice", values: { id: read.row.key, first: first.row } });
      if (works) rows.position?.push(...positionOf(read.row, untitled));
      if (!first || !works) rows[kind].push(read.row);
      if (read.row.key !== "" && !first) seen.set(read.row.key, read.row);
      errors.push(...read.errors);
    }
  }
  return { rows, errors, again, placed: error => placedIn(sheets.get(error.sheet), error, lang) };
};

/**
 * Whether a row that says the same as another in all columns is that one once more. Vacant posts are as many as their
 * rows, people of one name may be two where neither number nor e-mail tells, and where a row hangs on the one above it
 * the same words may mean another unit.
 */
const means = (kind: SheetKind, { key, levels, references, values }: ImportRow): boolean => {
  if (kind === "person") return key !== "" || typeof values.email === "string";
  return !levels && (kind !== "position" || Boolean(references.person));
};

const byNumber = once(({ rows }: Placed["table"]) => new Map(rows.map(row => [row.number, row])));

/** An error names an attribute and what was understood; a person looks for the file's column and what stands in it. */
const placedIn = (table: Placed | undefined, error: RowError, lang: Lang): RowError => {
  if (!table || error.column === "" || !isSheetKind(table.kind)) return error;
  const at = table.fields.indexOf(error.column);
  const column =
    at < 0 ? wordOf(table.kind, error.column, lang) : `${columnLetters(at)} (${headingsOf(table.table)[at]})`;
  const value = byNumber(table.table).get(error.row)?.cells[at]?.text ?? error.value;
  return { ...error, column, value };
};

const rowOf = (table: Placed, kind: SheetKind, source: SourceRow, lang: Lang) => {
  const errors: RowError[] = [];
  const row: ImportRow = {
    sheet: table.table.sheet,
    row: source.number,
    key: "",
    from: null,
    to: null,
    values: {},
    references: {},
  };
  const cellOf = (key: string) => source.cells[table.fields.indexOf(key)];
  const say = (key: string, refusal: Refusal) => {
    row.broken = true;
    errors.push({ sheet: row.sheet, row: row.row, column: key, value: cellOf(key)?.text ?? "", refusal });
  };
  for (const [key, { how, must }] of Object.entries(readColumns[kind])) {
    const cell = answeredIn(table, key, cellOf(key));
    if (!cell) continue;
    const level = levelKeys.includes(key);
    const broken = cellRefusal(cell, limits);
    // A merged cell of a level means the same as an empty one: as above.
    if (broken && !(level && cell.flagged === "merged")) say(key, broken);
    if (broken) continue;
    const text = cell.text.trim();
    if (level) row.levels = [...(row.levels ?? []), text];
    else if (text === "") {
      if (must || key === "id")
        say(key, { code: "import.empty", values: { column: wordOf(kind, key, lang) } });
      else if (how === "reference") row.references[key] = null;
      else if (how === "text") row.values[key] = null;
    } else {
      const value = readCell(kind, how, cell, lang);
      if (!value.ok) say(key, value.refusal);
      else if (key === "id") row.key = String(value.value);
      else if (key === "from") row.from = value.value as Day;
      else if (key === "to" || key === "lastDay") {
        if (value.value !== noEnd) row[key] = value.value as Day;
      } else if (how === "reference") row.references[key] = String(value.value);
      else row.values[key] = value.value;
    }
  }
  tellLeader(row);
  if (kind === "person" && !splitName(row))
    say("fullName", { code: "import.whole-name", values: { value: cellOf("fullName")?.text ?? "" } });
  if (row.lastDay) {
    const without = addDays(row.lastDay, 1);
    if (row.to && row.to !== without)
      say("lastDay", { code: "import.ends-differ", values: { to: row.to, last: row.lastDay } });
    row.to = without;
  }
  if (row.from && row.to && row.to <= row.from)
    say(row.lastDay ? "lastDay" : "to", {
      code: "history.dates-wrong-way",
      values: { from: row.from, to: row.lastDay ?? row.to },
    });
  // What the noun's own schema says of the values that are there.
  const present = Object.fromEntries(Object.entries(row.values).filter(([, value]) => value !== null));
  const checked = schemas[kind].partial().safeParse(present);
  if (!checked.success) for (const { field, refusal } of refusalsOf(checked.error)) say(field, refusal);
  return { row, errors, say };
};
